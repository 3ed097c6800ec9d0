import type * as z from 'zod';
import type { ProposedStaff } from '../../lib/contract/staff-accounts.ts';
import { type AccountState, accountJournal, type BegunAccount } from '../../lib/domain/accounts/account.ts';
import type { ActOn } from '../../lib/domain/accounts/acts.ts';
import { lastDayOf } from '../../lib/domain/accounts/away.ts';
import { proposeStaff } from '../../lib/domain/accounts/propose-staff.ts';
import type { NeedsTwo } from '../../lib/domain/accounts/two-administrators.ts';
import { localDate } from '../../lib/domain/time/local-clock.ts';
import { shortDate } from '../../lib/domain/time/wording.ts';
import { ACT_WORDS } from '../../lib/domain/words/account-acts.ts';
import { ROLE_WORDS } from '../../lib/domain/words/roles.ts';
import { NEEDS_TWO_WORDS } from '../../lib/domain/words/two-administrators.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { findContent, prepareContent, type TextContent } from '../deciding/contents.ts';
import { agencyNamed, nameOf } from '../dossier/dossier-parts.ts';
import { Refused } from '../wire/operation.ts';
import type { AccountProfile } from './account-profile.ts';
import { ACCOUNT_ROUTE } from './adopt.ts';
import { recordAccount } from './record-account.ts';

/** Refuses (403) whoever does not administer accounts. */
export const mustAdminister = (who: Row): void => {
  if (!who.roles.includes('administrator')) throw new Refused(403, 'not-your-role');
};

type Proposal = { readonly id: string; readonly profile: AccountProfile; readonly why: readonly NeedsTwo[] };

/** Remembers a staff account that waits for a second administrator. Nobody signs in with it. */
export const recordProposal = async (
  world: World,
  who: Row,
  command: string,
  { id, profile, why }: Proposal,
): Promise<AccountState> => {
  const content = prepareContent(world, accountJournal(id), profile);
  const { state } = await recordAccount(world, id, {
    command,
    by: actorOf(who),
    blank: undefined,
    decide: (account, moment) => proposeStaff(account, { profile: content.sha256, route: ACCOUNT_ROUTE, why }, moment),
    prepare: () => content.put(),
  });
  return state;
};

/** What waits for a second administrator, as the administrators see it. */
export const proposalView = async (
  world: World,
  account: BegunAccount,
  who: Row,
): Promise<z.input<typeof ProposedStaff>> => {
  const profile = await contentOf<AccountProfile>(world, account, account.profile);
  const { roles, agency, unit } = profile?.staff ?? { roles: [], agency: null, unit: null };
  const { waitingAct } = account;
  const { by, at } = waitingAct ?? account.registered;
  const reason = waitingAct?.text == null ? undefined : await contentOf<TextContent>(world, account, waitingAct.text);
  const units = world.province.agencies.find(({ code }) => code === agency)?.units ?? [];
  return {
    id: account.id,
    act: waitingAct === null ? null : ACT_WORDS[waitingAct.act],
    detail: waitingAct === null ? null : await detailOf(world, account, waitingAct),
    reason: reason?.text ?? null,
    name: profile?.name ?? '',
    username: profile?.username ?? '',
    email: profile?.email ?? '',
    roles: roles.map((role) => ROLE_WORDS[role]),
    agency: agency === null ? '' : agencyNamed(world, agency).name,
    unit: units.find(({ code }) => code === unit)?.name ?? unit ?? '',
    proposedAt: at,
    proposedBy: await nameOf(world, by),
    mine: by === who.id,
    why: whyOf(account).map((one) => NEEDS_TWO_WORDS[one]),
  };
};

/** What an act would bring, in words. */
const detailOf = async (
  world: World,
  account: BegunAccount,
  { role, data, absence }: ActOn,
): Promise<string | null> => {
  if (role !== undefined) return `Vai trò: ${ROLE_WORDS[role]}`;
  if (data !== undefined)
    return `Số định danh: ${(await contentOf<AccountProfile>(world, account, data.to))?.identifier}`;
  if (absence === undefined) return null;
  const [first, last] = [localDate(absence.from), lastDayOf(absence)];
  const standIn = (await nameOf(world, absence.standIn)) ?? 'không cử';
  return `Vắng từ ${shortDate(first)} đến hết ${shortDate(last)}; người làm thay: ${standIn}`;
};

/** An act waits because of the agency alone. */
const whyOf = (account: BegunAccount): readonly NeedsTwo[] => (account.stage === 'proposed' ? account.why : ['agency']);

const contentOf = <T>(world: World, { id }: BegunAccount, sha256: string): Promise<T | undefined> =>
  findContent<T>(world, accountJournal(id), sha256);

import { accountJournal } from '../../lib/domain/accounts/account.ts';
import { actOn } from '../../lib/domain/accounts/act-on.ts';
import type { AccountAct, ActOn } from '../../lib/domain/accounts/acts.ts';
import type { Absence } from '../../lib/domain/accounts/away.ts';
import { proposeAct } from '../../lib/domain/accounts/propose-act.ts';
import type { StaffRole } from '../../lib/domain/journal/moment.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import { NEEDS_TWO_WORDS } from '../../lib/domain/words/two-administrators.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { findContent } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import type { AccountProfile } from './account-profile.ts';
import { holdNumber } from './hold-number.ts';
import { reasonAbout, writtenAbout } from './own-command.ts';
import { readAccount, recordAccount } from './record-account.ts';

type Asked = {
  readonly act: AccountAct;
  readonly seen?: StepKey | null | undefined;
  readonly reason?: string | undefined;
  readonly role?: StaffRole | undefined;
  readonly absence?: Absence | undefined;
  /** What changes of the account's data. */
  readonly data?: ((now: AccountProfile) => AccountProfile) | undefined;
};

type Done = { readonly status: 200 | 202; readonly stage: string; readonly entry: number; readonly why: string[] };

/**
 * An act on somebody's account, done at once (200); on an account of staff of another agency than the asker's it is only
 * proposed, and another administrator says yes (202, `why` in words).
 */
export const actOnAccount = async (
  world: World,
  { who, command }: { readonly who: Row; readonly command: string },
  { id, isStaff }: { readonly id: string; readonly isStaff: boolean },
  { act, seen = null, reason, role, absence, data }: Asked,
): Promise<Done> => {
  const before = await world.accounts.find(id);
  const waits = isStaff && before?.agency !== who.agency;
  const written = reasonAbout(world, id, reason);
  const changed = data === undefined ? undefined : await changedData(world, id, data);
  const asked: ActOn = {
    ...{ act, seen, text: written?.sha256 ?? null },
    ...(role === undefined ? {} : { role }),
    ...(absence === undefined ? {} : { absence }),
    ...(changed === undefined ? {} : { data: { from: changed.from, to: changed.content.sha256 } }),
  };
  const { state, entry } = await recordAccount(world, id, {
    command,
    by: actorOf(who),
    blank: undefined,
    decide: (account, moment) => (waits ? proposeAct(account, asked, moment) : actOn(account, asked, moment)),
    prepare: async (account) => {
      if (act === 'approve' && !waits) await holdNumber(world, account);
      await written?.put();
      await changed?.content.put();
    },
  });
  const after = await world.accounts.find(id);
  if (before?.email !== after?.email || before?.phone !== after?.phone) await world.identity.endSessions(id);
  const recorded = { stage: state.stage, entry: entry?.entry ?? 0 };
  return waits ? { status: 202, ...recorded, why: [NEEDS_TWO_WORDS.agency] } : { status: 200, ...recorded, why: [] };
};

/** The data an account would stand with, as a content not yet put away, and those they were made from. */
const changedData = async (world: World, id: string, change: (now: AccountProfile) => AccountProfile) => {
  const { account } = await readAccount(world, id);
  const now = await findContent<AccountProfile>(world, accountJournal(id), account.profile);
  if (now === undefined) throw new Refused(404, 'account-unknown');
  return { from: account.profile, content: writtenAbout(world, id, change(now)) };
};

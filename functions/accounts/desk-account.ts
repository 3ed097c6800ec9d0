import type * as z from 'zod';
import type { DeskAccount } from '../../lib/contract/desk-accounts.ts';
import { ROLE_SIGHTS } from '../../lib/contract/roles.ts';
import { accountJournal, type BegunAccount, isInUse } from '../../lib/domain/accounts/account.ts';
import { accountMoves } from '../../lib/domain/accounts/moves.ts';
import { askedWords } from '../../lib/domain/accounts/steps.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { findContent, type TextContent } from '../deciding/contents.ts';
import { nameOf } from '../dossier/dossier-parts.ts';
import { initialsOf } from '../filing/initials.ts';
import { Refused } from '../wire/operation.ts';
import type { AccountProfile } from './account-profile.ts';
import { findAlike } from './alike.ts';
import { birthYearOf } from './birth-year.ts';
import { otherHolder } from './hold-number.ts';
import { shownAssurance, shownLimit } from './my-account.ts';
import { mayDecideOn } from './serving.ts';

/** Who people are is shown to those who decide on accounts only (N4). */
export const mustBeApprover = (who: Row): void => {
  if (!who.roles.some((role) => ROLE_SIGHTS[role].accounts !== 'none')) throw new Refused(403, 'not-your-role');
};

/** What an approver sees of an account: who it says it is, what was asked, what may be decided. */
export const deskAccount = async (
  world: World,
  account: BegunAccount,
  who: Row,
): Promise<z.input<typeof DeskAccount>> => {
  const read = <T>(sha256: string | null) =>
    sha256 === null ? undefined : findContent<T>(world, accountJournal(account.id), sha256);
  const { id, holder, stage, misuse, more } = account;
  const reported = await read<TextContent>(misuse?.text ?? null);
  const profile = (await read<AccountProfile>(account.profile)) ?? null;
  const asked = (await read<AccountProfile>(isInUse(account) ? (account.pending?.profile ?? null) : null)) ?? null;
  return {
    id,
    holder,
    stage,
    profile,
    asked,
    asks: askedWords(account),
    known: await knownUnder(world, account),
    alike: holder === 'staff' ? [] : await alikeTo(world, id, asked ?? profile, who),
    more: more === null ? null : { at: more.at, text: (await read<TextContent>(more.text))?.text ?? '' },
    misuse: misuse === null ? null : { at: misuse.at, text: reported?.text ?? '' },
    assurance: { ...shownAssurance(account), checkedBy: await checkerOf(world, account) },
    limit: shownLimit(world, account),
    moves: accountMoves(account, actorOf(who)).map((move) => ({ ...move, needs: [...move.needs] })),
  };
};

const checkerOf = async (world: World, { assurance }: BegunAccount): Promise<string | null> =>
  assurance.how === 'counter' ? nameOf(world, assurance.by) : null;

/** Who else stands under the number an account declares: a record of the counter, or an account. */
const knownUnder = async (world: World, account: BegunAccount): Promise<Row | null> => {
  const other = await otherHolder(world, account);
  return other === undefined ? null : ((await world.accounts.find(other)) ?? null);
};

/** Who else might be meant, as far as it is for this person to see. */
const alikeTo = async (world: World, id: string, said: AccountProfile | null, who: Row) => {
  if (said === null) return [];
  const found = await findAlike(world, id, said);
  const shown = [...found].map(async ([other, by]) => {
    const row = await world.accounts.find(other);
    if (row === undefined) return [];
    const isTheirs = await mayDecideOn(world, { id: other, isStaff: false }, who);
    const bornIn = await birthYearOf(world, other);
    return [{ by: [...by], initials: initialsOf(row.name), bornIn, account: isTheirs ? row : null }];
  });
  return (await Promise.all(shown)).flat();
};

import { type AccountState, accountJournal, type BegunAccount } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../lib/domain/accounts/fold.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { type IntentIn, type RecordedIn, recordIn } from '../deciding/record.ts';
import { Refused } from '../wire/operation.ts';
import { projectAccount } from './project-account.ts';

/** One decision on an account, remembered as one journal entry; it holds from the next request on. */
export const recordAccount = async <Given>(
  world: World,
  id: string,
  intent: Omit<IntentIn<AccountState, AccountEvent, Given>, 'journal'>,
): Promise<RecordedIn<AccountState, AccountEvent>> => {
  const recorded = await recordIn(world, foldAccount, { ...intent, journal: accountJournal(id) });
  await projectAccount(accountJournal(id), world);
  if (recorded.entry?.events.some(({ type }) => ENDS_SESSIONS.includes(type))) await world.identity.endSessions(id);
  return recorded;
};

/** A token from before says who its holder was then: it opens nothing again, also where the account is given back (TH-2.2, ASVS 7.4.2). */
const ENDS_SESSIONS: readonly AccountEvent['type'][] = [
  'AccountSuspended',
  'AccountCancelled',
  'AccountReactivated',
  'StaffRoleRevoked',
];

export type ReadAccount = { readonly account: BegunAccount; readonly entries: readonly Entry<AccountEvent>[] };

/** An account read from its journal. 404 where it has none. */
export const readAccount = async (world: World, id: string): Promise<ReadAccount> => {
  const entries = await world.journal.read<AccountEvent>(accountJournal(id));
  const account = foldAccount(entries);
  if (account.stage === 'nothing') throw new Refused(404, 'account-unknown');
  return { account, entries };
};

import { accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../lib/domain/accounts/fold.ts';
import type { World } from '../../lib/world/world.ts';

/**
 * Whether what is taken in at a counter for a number may go to the account that holds it: somebody has looked at who its holder is,
 * or nobody signs in with it. An account without a journal was in use before there were any.
 */
export const mayHaveCounterDossiers = async (world: World, id: string): Promise<boolean> => {
  if ((await world.accounts.find(id))?.username == null) return true;
  const account = foldAccount(await world.journal.read<AccountEvent>(accountJournal(id)));
  return account.stage === 'nothing' || account.assurance.level === 'identity-checked';
};

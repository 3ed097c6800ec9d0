import { accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../lib/domain/accounts/fold.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

/**
 * Whether what an office keeps of a person (dossiers taken in at a counter under their number, papers and results in the document
 * store) is the holder's of this account: somebody has looked at who they are, or nobody signs in with it. An account without a
 * journal was in use before there were any.
 */
export const isHolderChecked = async (world: World, id: string): Promise<boolean> => {
  if ((await world.accounts.find(id))?.username == null) return true;
  const account = foldAccount(await world.journal.read<AccountEvent>(accountJournal(id)));
  return account.stage === 'nothing' || account.assurance.level === 'identity-checked';
};

/** Refuses (403) an account whose holder nobody has looked at. */
export const mustBeChecked = async (world: World, id: string): Promise<void> => {
  if (!(await isHolderChecked(world, id))) throw new Refused(403, 'identity-not-checked');
};

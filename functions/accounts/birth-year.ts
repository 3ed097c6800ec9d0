import { accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../lib/domain/accounts/fold.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';

/** The year an account says its holder was born in; null where it does not. */
export const birthYearOf = async (world: World, id: string): Promise<string | null> => {
  const journal = accountJournal(id);
  const account = foldAccount(await world.journal.read<AccountEvent>(journal));
  if (account.stage === 'nothing') return null;
  const profile = await findContent<AccountProfile>(world, journal, account.profile);
  return profile?.birthday?.slice(0, 4) ?? null;
};

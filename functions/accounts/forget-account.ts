import { type AccountState, accountJournal } from '../../lib/domain/accounts/account.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';
import { forgetAlike } from './alike.ts';
import { releaseClaims } from './release-claims.ts';

export const usernameClaim = (username: string): string => `username ${username}`;

/**
 * What ends with an account: its names are free again, and one never confirmed leaves nothing (TTH-10.3b). The content goes
 * last, for it says which names they were; repeated, nothing more happens.
 */
export const forgetAccount = async (world: World, account: AccountState): Promise<void> => {
  if (account.stage !== 'deleted' && account.stage !== 'rejected' && account.stage !== 'cancelled') return;
  const { id, profile: sha256, stage } = account;
  const profile = await findContent<AccountProfile>(world, accountJournal(id), sha256);
  if (profile === undefined) return;

  await forgetAlike(world, id, profile);
  if (profile.identifier !== null) await releaseClaims(world, id, profile.identifier);
  if (stage === 'cancelled') return;
  if (profile.username !== null) await world.claims.release(usernameClaim(profile.username), id);
  await world.accounts.remove(id);
  if (stage === 'rejected') return;
  await world.outbox.forget(id);
  await world.contents.erase(accountJournal(id), sha256);
};

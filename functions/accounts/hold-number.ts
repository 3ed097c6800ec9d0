import { type AccountState, accountJournal } from '../../lib/domain/accounts/account.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';
import { claimIdentifier, holderOf } from './holder-of.ts';

/** From its approval on an account holds its number (B10). Refuses (409) where another account, or the record of a counter dossier, does. */
export const holdNumber = async (world: World, account: AccountState): Promise<void> => {
  if (account.stage !== 'waiting-approval') return;
  const identifier = await numberOf(world, account.id, account.profile);
  if (identifier === null) return;
  if ((await claimIdentifier(world, identifier, account.id)) !== account.id) throw new NotAllowed('identifier-held');
};

/** Who else holds the number an account was registered with; undefined where nobody does. */
export const otherHolder = async (
  world: World,
  { id, profile }: { readonly id: string; readonly profile: string },
): Promise<string | undefined> => {
  const identifier = await numberOf(world, id, profile);
  const holder = identifier === null ? undefined : await holderOf(world, identifier);
  return holder === id ? undefined : holder;
};

const numberOf = async (world: World, id: string, sha256: string): Promise<string | null> =>
  (await findContent<AccountProfile>(world, accountJournal(id), sha256))?.identifier ?? null;

import { type AccountState, accountJournal } from '../../lib/domain/accounts/account.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';
import { forgetAlike, noteAlike } from './alike.ts';

/** Keeps what accounts share with one another up to date with what an entry made of an account; staff are told apart by who manages them. */
export const followAlike = async (world: World, before: AccountState, then: AccountState): Promise<void> => {
  if (then.stage === 'nothing' || then.holder === 'staff') return;
  const known = before.stage === 'nothing' ? null : before.profile;
  if (known === then.profile) return;
  const { id, profile } = then;
  const [old, now] = await Promise.all([
    known === null ? undefined : findContent<AccountProfile>(world, accountJournal(id), known),
    findContent<AccountProfile>(world, accountJournal(id), profile),
  ]);
  if (old !== undefined) await forgetAlike(world, id, old);
  if (now !== undefined) await noteAlike(world, id, now);
};

import type { PaperNumber } from '../../lib/domain/catalogue/identity.ts';
import type { World } from '../../lib/world/world.ts';
import { claimKeys } from './claim-keys.ts';

/** The account a number belongs to, whether it signs in or is only on record. */
export const holderOf = async (world: World, said: string | PaperNumber): Promise<string | undefined> => {
  for (const key of claimKeys(said)) {
    const holder = await world.claims.find(key);
    if (holder !== undefined) return holder;
  }
  return undefined;
};

/** The account a number belongs to; from now on `id` where it belonged to none. */
export const claimIdentifier = async (world: World, said: string | PaperNumber, id: string): Promise<string> => {
  const [key, ...before] = claimKeys(said);
  const held = before.length === 0 ? undefined : await holderOf(world, said);
  return held ?? world.claims.claim(key, id);
};

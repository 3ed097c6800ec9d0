import type { World } from '../../lib/world/world.ts';
import { claimKeys } from './claim-keys.ts';

/** A number is free again, however it was written when it was claimed; nothing happens where `id` does not hold it. */
export const releaseClaims = async (world: World, id: string, number: string): Promise<void> => {
  for (const key of claimKeys(number)) await world.claims.release(key, id);
};

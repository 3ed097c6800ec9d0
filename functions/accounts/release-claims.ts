import { typedIdentifier } from '../../lib/contract/typed/numbers.ts';
import type { World } from '../../lib/world/world.ts';
import { identifierClaim } from './forget-account.ts';

/** A number is free again, however it was written when it was claimed; nothing happens where `id` does not hold it. */
export const releaseClaims = async (world: World, id: string, said: string): Promise<void> => {
  const identifier = typedIdentifier(said);
  for (const written of new Set([identifier, identifier.replace('-', '')]))
    await world.claims.release(identifierClaim(written), id);
};

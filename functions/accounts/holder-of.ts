import { typedIdentifier } from '../../lib/contract/typed/numbers.ts';
import type { World } from '../../lib/world/world.ts';
import { identifierClaim } from './forget-account.ts';

/** The account an identifier belongs to, whether it signs in or is only on record. */
export const holderOf = async (world: World, said: string): Promise<string | undefined> => {
  const identifier = typedIdentifier(said);
  const older = writtenBefore(identifier);
  return (
    (await world.claims.find(identifierClaim(identifier))) ??
    (older === undefined ? undefined : await world.claims.find(identifierClaim(older)))
  );
};

/** The account an identifier belongs to; from now on `id` where it belonged to none. */
export const claimIdentifier = async (world: World, said: string, id: string): Promise<string> => {
  const identifier = typedIdentifier(said);
  const held = writtenBefore(identifier) === undefined ? undefined : await holderOf(world, identifier);
  return held ?? world.claims.claim(identifierClaim(identifier), id);
};

/** A tax code of thirteen digits could be claimed without its dash; every other key of before is what is typed now. */
const writtenBefore = (identifier: string): string | undefined =>
  /^\d{10}-\d{3}$/.test(identifier) ? identifier.replace('-', '') : undefined;

import type { World } from '../../lib/world/world.ts';
import { identifierClaim } from './forget-account.ts';

/** An identifier as it is claimed: without spaces around it, in capitals. */
export const identifierOf = (said: string): string => said.trim().toUpperCase();

/** The account an identifier belongs to, whether it signs in or is only on record. */
export const holderOf = (world: World, identifier: string): Promise<string | undefined> =>
  world.claims.find(identifierClaim(identifierOf(identifier)));

import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

const PER_MINUTE = 30;

/** Anyone may ask, but no address oftener than for a look-up: each answer may need a signature and a piece of the tree. */
export const takeTurn = async (world: World, address: string): Promise<void> => {
  if (!(await world.limits.take(`evidence ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-proofs');
};

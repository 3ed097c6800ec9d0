import { randomBytes } from 'node:crypto';
import { timeOrderedIds } from './time-ordered-ids.ts';
import type { World } from './world.ts';

/** Ids in the order of the real time, and salts, by the machine's own chance. */
export const realChance = (): World['chance'] => ({
  id: timeOrderedIds(() => ({ at: Date.now(), chance: randomBytes(8).toString('hex') })),
  salt: () => randomBytes(16).toString('hex'),
});

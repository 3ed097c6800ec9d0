import { createHash } from 'node:crypto';
import { bareCode, lookUpCode } from '../../lib/domain/feedback/look-up-code.ts';
import type { World } from '../../lib/world/world.ts';

/**
 * Gives out a code to look a number up with. It is kept as its hash alone and can be told this once; the same command sent
 * again gets another, and each of them holds.
 */
export const giveCode = async (world: World, number: string): Promise<string> => {
  const code = lookUpCode(world.chance.salt());
  await world.claims.claim(keyOf(bareCode(code) ?? ''), number);
  return code;
};

/** The number a code was given out for, or undefined. */
export const numberOfCode = async (world: World, typed: string): Promise<string | undefined> => {
  const bare = bareCode(typed);
  return bare === null ? undefined : world.claims.find(keyOf(bare));
};

const keyOf = (bare: string): string => `feedback-code ${createHash('sha256').update(bare).digest('hex')}`;

import { codeFor } from '../deciding/from-outside.ts';
import type { DecisionHandler } from './decision.ts';

/** Says nothing but yes; takes a code. */
export const receive: DecisionHandler<'receive'> = ({ world }) => ({
  take: async (before) => ({ code: await codeFor(world, before) }),
  command: ({ code }) => ({ code }),
});

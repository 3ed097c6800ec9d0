import { takeSignature } from '../deciding/from-outside.ts';
import type { DecisionHandler } from './decision.ts';

/** Takes the officer's signature under the draft that was seen. */
export const sign: DecisionHandler<'sign'> = ({ world, body: { about }, who }) => ({
  take: async ({ id }) => (about ? { signature: await takeSignature(world, id, about, who.id) } : {}),
  command: ({ signature }) => ({ signature }),
});

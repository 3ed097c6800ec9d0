import { takeNumber, takeSignature } from '../deciding/from-outside.ts';
import type { DecisionHandler } from './decision.ts';

/** Takes a number in the agency's outgoing book and the agency's signature under the draft that was seen. */
export const seal: DecisionHandler<'seal'> = ({ world, body: { about }, who }) => ({
  take: async (before) => {
    if (!about) return {};
    const agency = who.agency ?? before.agency;
    const number = await takeNumber(world, before.id, agency);
    return { number, signature: await takeSignature(world, before.id, about, agency) };
  },
  command: ({ number, signature }) => ({ ...number, signature }),
});

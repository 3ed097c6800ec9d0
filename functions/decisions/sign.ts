import { takeSignature } from '../deciding/from-outside.ts';
import { draftAt, signedByPerson } from '../results/sign-draft.ts';
import type { DecisionHandler } from './decision.ts';

/** Takes the officer's signature under the draft that was seen: on its paper, or beside a text of before. */
export const sign: DecisionHandler<'sign'> = ({ world, body: { about, seen }, who }) => ({
  take: async (before) => {
    if (!about) return {};
    const paper = draftAt(before, seen)?.paper;
    return {
      signature:
        paper === undefined
          ? await takeSignature(world, before.id, about, who.id)
          : await signedByPerson(world, before.id, paper.now, who),
    };
  },
  command: ({ signature }) => ({ signature }),
});

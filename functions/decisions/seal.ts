import { REFUSAL } from '../../lib/domain/catalogue/result-form.ts';
import { takeNumber, takeSignature } from '../deciding/from-outside.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { withSymbol } from '../results/number-of-paper.ts';
import { resultFormAt } from '../results/result-form.ts';
import { draftAt, sealedByAgency } from '../results/sign-draft.ts';
import type { DecisionHandler } from './decision.ts';

/** Takes a number in the agency's outgoing book and the agency's seal under the draft that was seen: on its paper, or beside a text of before. */
export const seal: DecisionHandler<'seal'> = ({ world, body: { about, seen }, who }) => ({
  take: async (before) => {
    if (!about) return {};
    const agency = who.agency ?? before.agency;
    const taken = await takeNumber(world, before.id, agency);
    const draft = draftAt(before, seen);
    if (draft?.paper === undefined)
      return { number: taken, signature: await takeSignature(world, before.id, about, agency) };

    const form = draft.kind === 'refusal' ? REFUSAL : resultFormAt(before, rulesOf(world, before), seen ?? null);
    const number = withSymbol(taken, form);
    return { number, signature: await sealedByAgency(world, before.id, draft.paper.now, agency, number) };
  },
  command: ({ number, signature }) => ({ ...number, signature }),
});

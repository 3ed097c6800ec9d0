import { closing } from '../../journal/step.ts';
import { mayGoBack } from '../steps/appraising.ts';
import { takeStep } from '../steps/take-step.ts';
import { shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';
import { itemsNeeded, type RequestSupplement, requested } from './request-supplement.ts';

export type ReturnForSupplement = Omit<RequestSupplement, 'decision'> & { readonly decision: 'return-for-supplement' };

/** Trả lại hồ sơ yêu cầu bổ sung khi thẩm định (ND61-19.4): the limit counts again from the start when complete. Where several resolve it, the lead agency does. */
export const returnForSupplement: Decision<ReturnForSupplement> = {
  needs: itemsNeeded,
  offeredAt: (dossier, step) => mayGoBack(dossier, step) && (shareOf(dossier, step)?.leads ?? true),
  decide: (dossier, command, moment, rules) => {
    const step = takeStep(dossier, 'return-for-supplement', command, moment.by);
    return [...requested(dossier, command, rules), closing(step, 'supplement')];
  },
};

import type { DecisionHandler } from './decision.ts';
import { writtenRequest } from './request-supplement.ts';

/** Says what is wrong with which components, on appraisal. */
export const returnForSupplement: DecisionHandler<'return-for-supplement'> = (asked) => writtenRequest(asked);

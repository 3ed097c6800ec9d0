import type { DecisionHandler } from './decision.ts';

/** The day and the reason are those of the signed proposal. */
export const reAppoint: DecisionHandler<'re-appoint'> = () => ({ command: () => ({}) });

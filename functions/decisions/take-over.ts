import type { DecisionHandler } from './decision.ts';

/** Says nothing but yes. */
export const takeOver: DecisionHandler<'take-over'> = () => ({ command: () => ({}) });

import type { DecisionHandler } from './decision.ts';

/** How the result was handed over. */
export const returnResult: DecisionHandler<'return-result'> = ({ body: { by } }) => ({ command: () => ({ by }) });

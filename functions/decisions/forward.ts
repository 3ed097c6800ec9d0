import type { DecisionHandler } from './decision.ts';

/** How the papers went. */
export const forward: DecisionHandler<'forward'> = ({ body: { by } }) => ({ command: () => ({ by }) });

import type { DecisionForm } from './decision-form.ts';
import { FEE_FIRST } from './form/fee-first.tsx';
import { tied } from './form/typed.ts';

/** The dossier is complete: it gets its code (ND61-17.1c). */
export const receive: DecisionForm<'receive'> = {
  ...FEE_FIRST,
  read: (typed) => ({ body: { decision: 'receive', ...tied(typed) } }),
};

import type { DecisionForm } from './decision-form.ts';
import { readItems, SUPPLEMENT } from './form/supplement-items.tsx';
import { tied } from './form/typed.ts';

/** What the officer finds missing goes back through the counter (ND61-19.4). */
export const returnForSupplement: DecisionForm<'return-for-supplement'> = {
  ...SUPPLEMENT,
  read: (typed, dossier) => {
    const asked = readItems(typed, dossier);
    return 'faults' in asked ? asked : { body: { decision: 'return-for-supplement', ...tied(typed), ...asked } };
  },
};

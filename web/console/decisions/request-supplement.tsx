import type { DecisionForm } from './decision-form.ts';
import { readItems, SUPPLEMENT } from './form/supplement-items.tsx';
import { tied } from './form/typed.ts';

/** What is missing, asked for at the counter (ND61-17.1a, 17.2a). */
export const requestSupplement: DecisionForm<'request-supplement'> = {
  ...SUPPLEMENT,
  read: (typed, dossier) => {
    const asked = readItems(typed, dossier);
    return 'faults' in asked ? asked : { body: { decision: 'request-supplement', ...tied(typed), ...asked } };
  },
};

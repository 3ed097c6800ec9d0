import type { DecisionForm } from './decision-form.ts';
import { readItems, SUPPLEMENT } from './form/supplement-items.tsx';
import { tied } from './form/typed.ts';

/** What a co-operating agency finds missing goes to the lead agency (ND61-19.4, 19.6). */
export const proposeSupplement: DecisionForm<'propose-supplement'> = {
  ...SUPPLEMENT,
  read: (typed, dossier) => {
    const asked = readItems(typed, dossier);
    return 'faults' in asked ? asked : { body: { decision: 'propose-supplement', ...tied(typed), ...asked } };
  },
};

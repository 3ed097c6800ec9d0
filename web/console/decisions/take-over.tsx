import type { DecisionForm } from './decision-form.ts';
import { tied } from './form/typed.ts';

/** The dossier another one-stop unit took in has come (ND61-19.7a). */
export const takeOver: DecisionForm<'take-over'> = {
  read: (typed) => ({ body: { decision: 'take-over', ...tied(typed) } }),
};

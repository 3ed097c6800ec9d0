import type { DecisionForm } from './decision-form.ts';
import { tied } from './form/typed.ts';

/** The one-stop unit carries out the signed proposal the page shows (ND61-19.9). */
export const reAppoint: DecisionForm<'re-appoint'> = {
  read: (typed) => ({ body: { decision: 're-appoint', ...tied(typed) } }),
};

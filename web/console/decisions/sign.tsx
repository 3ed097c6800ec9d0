import type { DecisionForm } from './decision-form.ts';
import { tied } from './form/typed.ts';

/** The leader signs the draft the page shows (ND61-19.2). */
export const sign: DecisionForm<'sign'> = {
  namesDraft: true,
  read: (typed) => ({ body: { decision: 'sign', ...tied(typed) } }),
};

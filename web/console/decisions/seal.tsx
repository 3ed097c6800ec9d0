import type { DecisionForm } from './decision-form.ts';
import { tied } from './form/typed.ts';

/** The clerk seals the signed draft, which gives it its number (ND61-19.2). */
export const seal: DecisionForm<'seal'> = {
  namesDraft: true,
  read: (typed) => ({ body: { decision: 'seal', ...tied(typed) } }),
};

import type { DecisionForm } from './decision-form.ts';
import { tied } from './form/typed.ts';

/** The leader signs the proposal and the apology the page shows (ND61-19.9). */
export const signExtension: DecisionForm<'sign-extension'> = {
  read: (typed) => ({ body: { decision: 'sign-extension', ...tied(typed) } }),
};

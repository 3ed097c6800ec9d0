import { Radios } from '../../shared/form.tsx';
import { CARRIERS, choices } from '../choices.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { oneOf, tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <Radios {...fieldOf(props, 'by', 'by-hand')} label="Chuyển bằng cách nào?" options={choices(CARRIERS)} />
);

/** How the paper travels (ND61-18). */
export const forward: DecisionForm<'forward'> = {
  Fields,
  quiet: true,
  read: (typed) => ({ body: { decision: 'forward', ...tied(typed), by: oneOf(CARRIERS, typed.by) ?? 'by-hand' } }),
};

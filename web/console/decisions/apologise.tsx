import { TextArea } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => <TextArea {...fieldOf(props, 'reason')} label="Lý do chậm" optional rows={3} />;

/** Why it is late (ND61-19.9). */
export const apologise: DecisionForm<'apologise'> = {
  Fields,
  read: (typed) => ({
    body: { decision: 'apologise', ...tied(typed), ...(typed.reason ? { reason: typed.reason } : {}) },
  }),
};

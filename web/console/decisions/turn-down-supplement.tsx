import { TextArea } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <TextArea {...fieldOf(props, 'note')} label="Vì sao không yêu cầu bổ sung" rows={3} />
);

/** What the lead agency answers to a proposal it does not follow. */
export const turnDownSupplement: DecisionForm<'turn-down-supplement'> = {
  Fields,
  read: (typed) => ({ body: { decision: 'turn-down-supplement', ...tied(typed), note: typed.note ?? '' } }),
};

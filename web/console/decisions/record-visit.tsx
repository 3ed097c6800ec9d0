import { Radios, TextArea } from '../../shared/form.tsx';
import { choices, VISIT_OUTCOMES } from '../choices.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { oneOf, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <Radios {...fieldOf(props, 'outcome')} label="Kết quả" options={choices(VISIT_OUTCOMES)} />
    <TextArea {...fieldOf(props, 'minutes')} label="Nội dung biên bản" rows={8} />
  </>
);

/** The minutes of a visit and what they come to (ND61-19.3b). */
export const recordVisit: DecisionForm<'record-visit'> = {
  Fields,
  read: (typed) => {
    const outcome = oneOf(VISIT_OUTCOMES, typed.outcome);
    if (outcome === undefined) return toMend('outcome', 'Hãy chọn kết quả thẩm tra, xác minh.');
    return { body: { decision: 'record-visit', ...tied(typed), outcome, minutes: typed.minutes ?? '' } };
  },
};

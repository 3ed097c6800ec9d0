import { Radios } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <Radios
    {...fieldOf(props, 'agency')}
    label="Cơ quan đã quá hạn trả lời"
    options={props.dossier.runningLimits
      .filter(({ limit, state }) => limit === 'opinion' && state === 'overdue')
      .map(({ unit, name }) => ({ value: unit ?? '', label: name ?? '' }))}
  />
);

/** Without whose opinion the work goes on (ND61-19.5b). */
export const goOnWithout: DecisionForm<'go-on-without'> = {
  Fields,
  read: (typed) => {
    const { agency = '' } = typed;
    if (agency === '') return toMend('agency', 'Hãy chọn cơ quan đã quá hạn trả lời.');
    return { body: { decision: 'go-on-without', ...tied(typed), agency } };
  },
  fieldOfReason: { 'opinion-not-late': 'agency' },
};

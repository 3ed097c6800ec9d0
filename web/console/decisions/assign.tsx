import { Select } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <Select
    {...fieldOf(props, 'officer', props.dossier.officer?.id ?? props.dossier.officers[0]?.id)}
    label="Người giải quyết"
    options={props.dossier.officers.map(({ id, name }) => ({ value: id, label: name }))}
  />
);

/** To whom the work goes (ND61-19.1). */
export const assign: DecisionForm<'assign'> = {
  Fields,
  read: (typed) => ({ body: { decision: 'assign', ...tied(typed), officer: typed.officer ?? '' } }),
  fieldOfReason: { 'officer-unknown': 'officer' },
};

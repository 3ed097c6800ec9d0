import { Radios, Select } from '../../shared/form.tsx';
import { CLASSES, choices } from '../choices.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { oneOf, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { toDigitise: open } = props.dossier;
  return (
    <>
      <Select
        {...fieldOf(props, 'component', open[0]?.code)}
        label="Giấy tờ"
        options={open.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Radios {...fieldOf(props, 'class', 'mandatory')} label="Loại số hóa" options={choices(CLASSES)} />
    </>
  );
};

/** Which paper becomes data, and of which class (HT-III.1). */
export const digitise: DecisionForm<'digitise'> = {
  Fields,
  quiet: true,
  read: (typed) => {
    const kind = oneOf(CLASSES, typed.class);
    if (kind === undefined) return toMend('class', 'Hãy chọn loại số hóa.');
    return { body: { decision: 'digitise', ...tied(typed), component: typed.component ?? '', class: kind } };
  },
  fieldOfReason: { 'paper-unknown': 'component', 'already-digitised': 'component' },
};

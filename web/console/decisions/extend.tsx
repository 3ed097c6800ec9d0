import { TextArea, TextInput } from '../../shared/form.tsx';
import { dateWords } from '../../shared/format.ts';
import { dayFromTyped } from '../day.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <TextInput
      {...fieldOf(props, 'until')}
      label="Ngày hẹn lại"
      hint={`Ngày/tháng/năm${props.dossier.dueAt === null ? '' : `, sau ngày ${dateWords(props.dossier.dueAt)}`}.`}
      width="short"
      autocomplete="off"
    />
    <TextArea {...fieldOf(props, 'reason')} label="Lý do phải hẹn lại" rows={3} />
  </>
);

/** The new day and why (ND61-19.9). */
export const extend: DecisionForm<'extend'> = {
  Fields,
  read: (typed) => ({
    body: {
      decision: 'extend',
      ...tied(typed),
      reason: typed.reason ?? '',
      until: dayFromTyped(typed.until ?? ''),
    },
  }),
  fieldOfReason: { 'until-not-later': 'until', 'until-beyond-calendar': 'until' },
};

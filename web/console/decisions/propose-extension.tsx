import { typedDate } from '../../../lib/contract/typed/dates.ts';
import { TextArea, TextInput } from '../../shared/form.tsx';
import { dateWords } from '../../shared/format.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <TextInput
      {...fieldOf(props, 'until')}
      label="Đề nghị hẹn lại ngày"
      hint={`Ngày/tháng/năm${props.dossier.dueAt === null ? '' : `, sau ngày ${dateWords(props.dossier.dueAt)}`}. Trúng ngày nghỉ thì hẹn đến ngày làm việc tiếp theo.`}
      width="short"
      autocomplete="off"
    />
    <TextArea {...fieldOf(props, 'reason')} label="Lý do quá hạn" rows={3} />
  </>
);

/** The day asked for and why (ND61-19.9). */
export const proposeExtension: DecisionForm<'propose-extension'> = {
  Fields,
  read: (typed) => ({
    body: {
      decision: 'propose-extension',
      ...tied(typed),
      reason: typed.reason ?? '',
      until: typedDate(typed.until ?? ''),
    },
  }),
  fieldOfReason: { 'until-not-later': 'until', 'until-beyond-calendar': 'until' },
};

import { TextArea } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { Ticks } from './form/ticks.tsx';
import { ticked, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <Ticks
      form={props}
      field="call"
      label="Nội dung đã báo"
      options={props.dossier.calls.map(({ entry, subjects, dueAt }) => ({
        value: String(entry),
        label: subjects.join('; '),
        hint: `Từ ${instantWords(dueAt)}`,
      }))}
    />
    <TextArea
      {...fieldOf(props, 'note')}
      label="Báo cho ai, bằng cách nào, lúc nào"
      hint="Ví dụ: gọi số máy bàn lúc 9 giờ, người nộp nghe máy."
      rows={2}
    />
  </>
);

/** Who was told by telephone, where no other channel reaches them (reading 27). */
export const noteCall: DecisionForm<'note-call'> = {
  Fields,
  read: (typed, dossier) => {
    const codes = dossier.calls.map(({ entry }) => ({ code: String(entry) }));
    const calls = ticked(typed, 'call', codes).map(Number);
    if (calls.length === 0) return toMend('call', 'Hãy chọn nội dung đã báo cho người nộp.');
    return { body: { decision: 'note-call', ...tied(typed), calls, note: typed.note ?? '' } };
  },
  fieldOfReason: { 'call-not-due': 'call' },
  fieldOfBody: (field) => (field.startsWith('calls') ? 'call' : field),
};

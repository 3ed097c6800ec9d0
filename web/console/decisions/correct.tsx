import { TextArea, TextInput } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <TextInput
      {...fieldOf(props, 'entry')}
      label="Mục nhật ký số"
      hint={
        <>
          Xem số mục ở{' '}
          <a href={`/can-bo/ho-so/${encodeURIComponent(props.dossier.id)}/nhat-ky`}>Nhật ký xử lý đầy đủ</a>.
        </>
      }
      width="short"
      inputmode="numeric"
      autocomplete="off"
    />
    <TextArea {...fieldOf(props, 'reason')} label="Sai ở điểm nào, đúng là gì" rows={3} />
  </>
);

/** Which entry was a mistake and why (O2). */
export const correct: DecisionForm<'correct'> = {
  Fields,
  quiet: true,
  read: (typed) => {
    const entry = /^\s*\d{1,6}\s*$/.test(typed.entry ?? '') ? Number(typed.entry) : 0;
    if (entry < 1) return toMend('entry', 'Hãy nhập số của mục nhật ký, ví dụ 3.');
    return { body: { decision: 'correct', ...tied(typed), entry, reason: typed.reason ?? '' } };
  },
  fieldOfReason: { 'entry-unknown': 'entry' },
};

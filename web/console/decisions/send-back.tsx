import { TextArea } from '../../shared/form.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <TextArea {...fieldOf(props, 'note')} label="Ý kiến chỉ đạo, nội dung cần sửa" rows={3} />
);

/** What the leader wants changed in the draft. */
export const sendBack: DecisionForm<'send-back'> = {
  Fields,
  namesDraft: true,
  read: (typed) => ({ body: { decision: 'send-back', ...tied(typed), note: typed.note ?? '' } }),
};

import { TextArea, TextInput } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { notice } = props.dossier.visit;
  return (
    <>
      {notice !== null && (
        <div class="quote">
          <p class="small">Đã thông báo lúc {instantWords(notice.at)}:</p>
          <p class="said">{notice.text}</p>
        </div>
      )}
      <TextInput {...fieldOf(props, 'time')} label="Thời gian" hint="Ví dụ: 8 giờ 30 ngày 04/03/2026." />
      <TextInput {...fieldOf(props, 'place')} label="Địa điểm" />
      <TextInput {...fieldOf(props, 'participants')} label="Thành phần tham gia" />
      <TextArea {...fieldOf(props, 'content')} label="Nội dung thẩm tra, xác minh" rows={3} />
    </>
  );
};

/** When, where, who and what of a visit (ND61-19.3b). */
export const announceVisit: DecisionForm<'announce-visit'> = {
  Fields,
  read: (typed) => {
    const { time = '', place = '', participants = '', content = '' } = typed;
    return { body: { decision: 'announce-visit', ...tied(typed), time, place, participants, content } };
  },
};

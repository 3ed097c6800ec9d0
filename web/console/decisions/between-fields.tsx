import { Radios, TextArea, TextInput } from '../../shared/form.tsx';
import { dateWords, instantWords } from '../../shared/format.ts';
import { CARRIERS, VISIT_OUTCOMES } from '../words.ts';
import { type FormProps, fieldOf } from './form-props.ts';
import { Ticks } from './ticks.tsx';

/** Acceptance and draft in one step, for who does both. */
export const ReceiveAndDraftFields = (props: FormProps) => (
  <>
    <TextArea {...fieldOf(props, 'draft')} label="Nội dung dự thảo kết quả" rows={14} />
    <TextArea {...fieldOf(props, 'note')} label="Ghi chú cho người ký" optional rows={2} />
  </>
);

/** How the paper travels (ND61-18). */
export const ForwardFields = (props: FormProps) => (
  <Radios {...fieldOf(props, 'by', 'by-hand')} label="Chuyển bằng cách nào?" options={CARRIERS} />
);

/** When, where, who and what of a visit (ND61-19.3b). */
export const AnnounceVisitFields = (props: FormProps) => {
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

/** The minutes and what they come to. */
export const RecordVisitFields = (props: FormProps) => (
  <>
    <Radios {...fieldOf(props, 'outcome')} label="Kết quả" options={VISIT_OUTCOMES} />
    <TextArea {...fieldOf(props, 'minutes')} label="Nội dung biên bản" rows={8} />
  </>
);

/** Whom to ask, what, and until when (ND61-19.5a). */
export const ConsultFields = (props: FormProps) => {
  const { dossier } = props;
  return (
    <>
      <Ticks
        form={props}
        field="ask"
        label="Cơ quan, đơn vị được lấy ý kiến"
        options={dossier.agencies
          .filter(({ code }) => code !== dossier.agency.code)
          .map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea {...fieldOf(props, 'question')} label="Nội dung cần lấy ý kiến" rows={4} />
      <TextInput
        {...fieldOf(props, 'answerBy')}
        label="Trả lời chậm nhất ngày"
        hint={`Ngày/tháng/năm${dossier.dueAt === null ? '' : `; hồ sơ hẹn trả kết quả ngày ${dateWords(dossier.dueAt)}`}.`}
        width="short"
        autocomplete="off"
      />
    </>
  );
};

/** The question as it was asked, and the answer. */
export const AnswerFields = (props: FormProps) => {
  const open = props.dossier.opinions.findLast(({ state }) => state === 'asked' || state === 'lapsed');
  return (
    <>
      {open !== undefined && (
        <div class="quote">
          <p class="small">
            {props.dossier.agency.name} hỏi, trả lời chậm nhất {instantWords(open.dueAt)}:
          </p>
          <p class="said">{open.question}</p>
        </div>
      )}
      <TextArea {...fieldOf(props, 'text')} label="Ý kiến trả lời" rows={6} />
    </>
  );
};

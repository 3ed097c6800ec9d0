import type { ComponentType } from 'preact';
import { Hidden, Radios, Select, TextArea, TextInput } from '../../shared/form.tsx';
import { dateWords } from '../../shared/format.ts';
import { channelWithin, channelWords, outcomesOf, outcomeWords } from '../words.ts';
import {
  AnnounceVisitFields,
  AnswerFields,
  ConsultFields,
  ForwardFields,
  ReceiveAndDraftFields,
  RecordVisitFields,
} from './between-fields.tsx';
import { draftFor, type FormProps, fieldOf, formMark } from './form-props.ts';
import { HandedInFields } from './handed-in-fields.tsx';
import { CorrectFields, DigitiseFields, OriginalsFields, PaymentFields, RefundFields } from './noted-fields.tsx';
import { SupplementFields } from './supplement-fields.tsx';
import { TransferFields } from './transfer-fields.tsx';

const NoFields = () => null;

const RefuseFields = (props: FormProps) => (
  <>
    <TextArea {...fieldOf(props, 'reasons')} label="Lý do từ chối, căn cứ quy định" rows={4} />
    <Select
      {...fieldOf(props, 'rightAgency')}
      label="Cơ quan có thẩm quyền"
      hint="Chọn khi hồ sơ thuộc thẩm quyền của cơ quan khác."
      optional
      empty="Không có cơ quan nào khác"
      options={props.dossier.agencies.map(({ code, name }) => ({ value: code, label: name }))}
    />
  </>
);

const AssignFields = (props: FormProps) => (
  <Select
    {...fieldOf(props, 'officer', props.dossier.officer?.id ?? props.dossier.officers[0]?.id)}
    label="Người giải quyết"
    options={props.dossier.officers.map(({ id, name }) => ({ value: id, label: name }))}
  />
);

const CompleteFields = (props: FormProps) => {
  const outcomes = outcomesOf(props.move.step).map((value) => ({ value, label: outcomeWords(value) }));
  const draft = draftFor(props);
  if (!props.move.needs.includes('draft'))
    return (
      <>
        <Hidden values={{ [fieldOf(props, 'outcome').name]: outcomes[0]?.value ?? '' }} />
        <TextArea {...fieldOf(props, 'note')} label="Kết quả, ghi nhận của bước này" optional rows={4} />
      </>
    );
  return (
    <>
      <Select {...fieldOf(props, 'outcome', outcomes[0]?.value)} label="Kết luận" options={outcomes} />
      <TextArea
        {...fieldOf(props, 'draft', draft?.kind === 'result' ? draft.text : '')}
        label="Nội dung dự thảo kết quả"
        rows={14}
      />
      <TextArea {...fieldOf(props, 'note')} label="Ghi chú cho người ký" optional rows={2} />
    </>
  );
};

const DeclineFields = (props: FormProps) => {
  const draft = draftFor(props);
  return (
    <TextArea
      {...fieldOf(props, 'reasons', draft?.kind === 'refusal' ? draft.text : '')}
      label="Lý do không giải quyết, căn cứ quy định"
      rows={4}
    />
  );
};

const SendBackFields = (props: FormProps) => (
  <TextArea {...fieldOf(props, 'note')} label="Ý kiến chỉ đạo, nội dung cần sửa" rows={3} />
);

const ReturnFields = (props: FormProps) => (
  <Radios
    {...fieldOf(props, 'by', props.dossier.delivery.by)}
    label="Đã trả bằng cách nào?"
    hint={`Người nộp đăng ký nhận: ${channelWithin(props.dossier.delivery.by)}.`}
    options={['counter', 'post', 'online'].map((value) => ({ value, label: channelWords(value) }))}
  />
);

const ExtendFields = (props: FormProps) => (
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

const ApologiseFields = (props: FormProps) => (
  <TextArea {...fieldOf(props, 'reason')} label="Lý do chậm" optional rows={3} />
);

/** What each decision asks for. A decision that is not here cannot be taken on this page. */
const FIELDS: Readonly<Record<string, ComponentType<FormProps>>> = {
  receive: NoFields,
  sign: NoFields,
  seal: NoFields,
  'request-supplement': SupplementFields,
  'return-for-supplement': SupplementFields,
  refuse: RefuseFields,
  assign: AssignFields,
  'complete-step': CompleteFields,
  decline: DeclineFields,
  'send-back': SendBackFields,
  'return-result': ReturnFields,
  extend: ExtendFields,
  apologise: ApologiseFields,
  'take-supplement': HandedInFields,
  'receive-and-draft': ReceiveAndDraftFields,
  forward: ForwardFields,
  'take-over': NoFields,
  transfer: TransferFields,
  'announce-visit': AnnounceVisitFields,
  'record-visit': RecordVisitFields,
  consult: ConsultFields,
  'answer-consultation': AnswerFields,
  'record-payment': PaymentFields,
  refund: RefundFields,
  'record-originals': OriginalsFields,
  digitise: DigitiseFields,
  correct: CorrectFields,
};

/** The fields of a decision, or undefined where this page does not know it. */
export const fieldsOf = (decision: string): ComponentType<FormProps> | undefined =>
  Object.hasOwn(FIELDS, decision) ? FIELDS[decision] : undefined;

/** What a decision repeats unseen: the step it saw, the document it concerns, its command's id, what was known. */
export const TiedTo = ({
  dossier,
  move,
  idempotencyKey,
}: Pick<FormProps, 'dossier' | 'move'> & { idempotencyKey: string }) => (
  <Hidden
    values={{
      decision: move.decision,
      mark: formMark(dossier, move),
      seen: move.step ?? '',
      about: move.about ?? '',
      key: idempotencyKey,
      known: String(dossier.timeline.length),
    }}
  />
);

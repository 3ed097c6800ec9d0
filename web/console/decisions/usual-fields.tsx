import { Hidden, Radios, Select, TextArea, TextInput } from '../../shared/form.tsx';
import { dateWords } from '../../shared/format.ts';
import { channelWithin, channelWords, outcomesOf, outcomeWords } from '../words.ts';
import { draftFor, type FormProps, fieldOf } from './form-props.ts';

/** Why it is not taken in, and who is competent (ND61-17.1b). */
export const RefuseFields = (props: FormProps) => (
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

/** To whom the work goes (ND61-19.1). */
export const AssignFields = (props: FormProps) => (
  <Select
    {...fieldOf(props, 'officer', props.dossier.officer?.id ?? props.dossier.officers[0]?.id)}
    label="Người giải quyết"
    options={props.dossier.officers.map(({ id, name }) => ({ value: id, label: name }))}
  />
);

/** The draft of the result, or what was found in a step of the procedure’s own. */
export const CompleteFields = (props: FormProps) => {
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

/** Why it is not granted: the words of the refusal to be signed (ND61-19.8). */
export const DeclineFields = (props: FormProps) => {
  const draft = draftFor(props);
  return (
    <TextArea
      {...fieldOf(props, 'reasons', draft?.kind === 'refusal' ? draft.text : '')}
      label="Lý do không giải quyết, căn cứ quy định"
      rows={4}
    />
  );
};

/** What the leader wants changed. */
export const SendBackFields = (props: FormProps) => (
  <TextArea {...fieldOf(props, 'note')} label="Ý kiến chỉ đạo, nội dung cần sửa" rows={3} />
);

/** How the result was handed over (ND61-20). */
export const ReturnFields = (props: FormProps) => (
  <Radios
    {...fieldOf(props, 'by', props.dossier.delivery.by)}
    label="Đã trả bằng cách nào?"
    hint={`Người nộp đăng ký nhận: ${channelWithin(props.dossier.delivery.by)}.`}
    options={['counter', 'post', 'online'].map((value) => ({ value, label: channelWords(value) }))}
  />
);

/** The new day and why (ND61-19.9). */
export const ExtendFields = (props: FormProps) => (
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

/** Why it is late. */
export const ApologiseFields = (props: FormProps) => (
  <TextArea {...fieldOf(props, 'reason')} label="Lý do chậm" optional rows={3} />
);

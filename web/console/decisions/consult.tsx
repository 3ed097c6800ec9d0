import { typedDate } from '../../../lib/contract/typed/dates.ts';
import { TextArea, TextInput } from '../../shared/form.tsx';
import { dateWords } from '../../shared/format.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { Ticks } from './form/ticks.tsx';
import { ticked, tied, toMend } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const { dossier } = props;
  return (
    <>
      <Ticks
        form={props}
        field="ask"
        label="Cơ quan, đơn vị được lấy ý kiến"
        options={dossier.agencies
          .filter(({ code }) => code !== dossier.readerAgency)
          .map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextArea {...fieldOf(props, 'question')} label="Nội dung cần lấy ý kiến" rows={4} />
      <TextInput
        {...fieldOf(props, 'answerBy')}
        label="Trả lời chậm nhất ngày"
        hint={`Ngày/tháng/năm, là ngày làm việc${dossier.dueAt === null ? '' : `; hồ sơ hẹn trả kết quả ngày ${dateWords(dossier.dueAt)}`}.`}
        width="short"
        autocomplete="off"
      />
    </>
  );
};

/** Whom to ask, what, and until when (ND61-19.5a). */
export const consult: DecisionForm<'consult'> = {
  Fields,
  read: (typed, dossier) => {
    const agencies = ticked(typed, 'ask', dossier.agencies);
    if (agencies.length === 0) return toMend('ask', 'Hãy chọn ít nhất một cơ quan được lấy ý kiến.');
    const answerBy = typedDate(typed.answerBy ?? '');
    return { body: { decision: 'consult', ...tied(typed), agencies, question: typed.question ?? '', answerBy } };
  },
  fieldOfReason: {
    'agencies-needed': 'ask',
    'agency-asks-itself': 'ask',
    'answer-by-passed': 'answerBy',
    'answer-by-day-off': 'answerBy',
  },
  fieldOfBody: (field) => (field.startsWith('agencies') ? 'ask' : field),
};

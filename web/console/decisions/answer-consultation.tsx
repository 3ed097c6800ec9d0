import { TextArea } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { tied } from './form/typed.ts';

const Fields = (props: FormProps) => {
  const open = props.dossier.opinions.findLast(({ state }) => state === 'asked' || state === 'lapsed');
  return (
    <>
      {open !== undefined && (
        <div class="quote">
          <p class="small">
            {open.askedBy.name} hỏi, trả lời chậm nhất {instantWords(open.dueAt)}:
          </p>
          <p class="said">{open.question}</p>
        </div>
      )}
      <TextArea {...fieldOf(props, 'text')} label="Ý kiến trả lời" rows={6} />
    </>
  );
};

/** The question as it was asked, and the answer (ND61-19.5b). */
export const answerConsultation: DecisionForm<'answer-consultation'> = {
  Fields,
  read: (typed) => ({ body: { decision: 'answer-consultation', ...tied(typed), text: typed.text ?? '' } }),
};

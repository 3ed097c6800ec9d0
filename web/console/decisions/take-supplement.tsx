import { inputId } from '../../shared/form.tsx';
import { AnswerInput } from '../intake/answer-input.tsx';
import type { DecisionForm } from './decision-form.ts';
import { type FormProps, fieldOf } from './form/form-props.ts';
import { declarationIn } from './form/mended-declaration.ts';
import { ticked, tied } from './form/typed.ts';

const Fields = (props: FormProps) => (
  <>
    <fieldset class="field rows">
      <legend class="label">Giấy tờ nhận thêm (không bắt buộc nếu chỉ sửa lời khai)</legend>
      {props.dossier.components.map(({ code, name }) => {
        const handed = fieldOf(props, `handed-${code}`);
        return (
          <div class="row">
            <label class="tick">
              <input
                type="checkbox"
                id={inputId(handed.name)}
                name={handed.name}
                value="yes"
                checked={handed.value !== ''}
              />
              <span>{name}</span>
            </label>
          </div>
        );
      })}
    </fieldset>
    <Declaration {...props} />
  </>
);

/** The declaration as it was filed, to be put right as the person says; folded where it was not asked for. */
const Declaration = (props: FormProps) => {
  const { request, toMend } = props.dossier;
  if (toMend === null || toMend.pages.length === 0) return null;
  const isPaper = (code: string): boolean => props.dossier.components.some((one) => one.code === code);
  const asked = request?.items.some(({ component }) => component !== 'phi' && !isPaper(component)) ?? false;
  return (
    <details open={asked || props.typed !== null}>
      <summary>Sửa tờ khai theo lời người nộp</summary>
      {toMend.pages.map(({ title, fields }) => (
        <fieldset class="field">
          <legend class="label">{title}</legend>
          {fields.map((field) => {
            const { value, fault, name } = fieldOf(props, `answers.${field.name}`, shownAnswer(field, toMend.answers));
            // Nothing is taken over from the applicant's own data here: what stands in the form is meant.
            const { prefill: _, ...asIs } = field;
            return <AnswerInput field={asIs} value={value} fault={fault} name={name} />;
          })}
        </fieldset>
      ))}
    </details>
  );
};

type Mended = NonNullable<FormProps['dossier']['toMend']>;

/** A day as it is typed at the counter: 09/02/2026. */
const shownAnswer = ({ name, type }: Mended['pages'][number]['fields'][number], answers: Mended['answers']): string => {
  const answer = answers[name] ?? '';
  return type === 'date' ? answer.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1') : answer;
};

/** What a person brings to the counter to complete a dossier: papers, and what is wrong in the declaration. What was handed in before stays. */
export const takeSupplement: DecisionForm<'take-supplement'> = {
  Fields,
  read: (typed, dossier) => {
    const answers = declarationIn(typed, dossier);
    const handedIn = ticked(typed, 'handed', dossier.components);
    const said = answers === undefined ? {} : { answers };
    return { body: { decision: 'take-supplement', ...tied(typed), handedIn, ...said } };
  },
  /** The API names a field of the declaration alone. */
  fieldOfBody: (field, _typed, { toMend }) =>
    toMend?.pages.some(({ fields }) => fields.some(({ name }) => name === field)) ? `answers.${field}` : field,
};

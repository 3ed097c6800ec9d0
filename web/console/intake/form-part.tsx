import type { FormPage } from '../../../lib/contract/catalogue.ts';
import { faultOf } from '../../shared/form.tsx';
import { AnswerInput } from './answer-input.tsx';
import type { IntakeForm } from './form.ts';

type Props = { readonly form: IntakeForm; readonly page: FormPage };

/** One question group of the form, but for what the applicant's own block says: it is asked once, and governs. */
export const FormPart = ({ form: { typed, faults }, page: { title, fields } }: Props) => {
  const asked = fields.filter(({ prefill }) => prefill === undefined);
  if (asked.length === 0) return null;
  return (
    <fieldset class="block">
      <legend>
        <h2>{title}</h2>
      </legend>
      {asked.map((field) => (
        <AnswerInput
          field={field}
          value={typed[`answers.${field.name}`] ?? ''}
          fault={faultOf(faults, `answers.${field.name}`)}
        />
      ))}
    </fieldset>
  );
};

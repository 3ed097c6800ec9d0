import type { FormPage } from '../../../lib/contract/catalogue.ts';
import { faultOf } from '../../shared/form.tsx';
import { AnswerInput } from './answer-input.tsx';
import type { IntakeForm } from './form.ts';

type Props = { readonly form: IntakeForm; readonly page: FormPage };

/** One question group of the form; folded away where the applicant block already says it all. */
export const FormPart = ({ form, page }: Props) => {
  if (!page.fields.every(({ prefill }) => prefill !== undefined)) return <Questions form={form} page={page} />;

  const names = page.fields.map(({ name }) => `answers.${name}`);
  const needed = names.some((name) => (form.typed[name] ?? '') !== '' || faultOf(form.faults, name) !== undefined);
  return (
    <details open={needed}>
      <summary>{page.title}: lấy từ mục Người nộp; mở nếu khác</summary>
      <Questions form={form} page={page} />
    </details>
  );
};

const Questions = ({ form: { typed, faults }, page: { title, fields } }: Props) => (
  <fieldset class="block">
    <legend>
      <h2>{title}</h2>
    </legend>
    {fields.map((field) => (
      <AnswerInput
        field={field}
        value={typed[`answers.${field.name}`] ?? ''}
        fault={faultOf(faults, `answers.${field.name}`)}
      />
    ))}
  </fieldset>
);

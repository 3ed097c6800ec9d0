import { type Answers, readableAnswer } from './check-form.ts';
import type { Procedure } from './procedure.ts';
import type { ResultForm } from './result-field.ts';

/** A result without a form of its own: a text on the agency's letterhead. */
export const LETTERHEAD: ResultForm = { template: 'letterhead', symbol: '', verb: '', fields: [] };

/** A refusal after appraisal (ND61-19.8). */
export const REFUSAL: ResultForm = { template: 'refusal', symbol: 'TB', verb: '', fields: [] };

/** What the dossier itself says of a result's particulars, ready to print; those it does not say are left out. */
export const saidByDossier = (
  { fields }: ResultForm,
  procedure: Procedure,
  { answers, applicant }: { readonly answers: Answers; readonly applicant: string },
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields
      .map(({ name, from }): [string, string] => [
        name,
        from === 'applicant' ? applicant : from === undefined ? '' : readableAnswer(procedure, answers, from),
      ])
      .filter(([, value]) => value !== ''),
  );

/** What is missing or not asked for among the particulars an officer gave, by name (TT32-8). */
export const checkResult = (
  { fields }: ResultForm,
  given: Readonly<Record<string, string>>,
): readonly { readonly field: string; readonly message: string }[] => [
  ...fields
    .filter(({ name, required }) => required && !given[name])
    .map(({ name, label }) => ({ field: name, message: `Cần ghi “${label}” trên kết quả.` })),
  ...Object.keys(given)
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) => ({ field: name, message: 'Kết quả của thủ tục này không có mục này.' })),
];

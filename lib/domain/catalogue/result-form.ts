import { type Answers, readableAnswer } from './check-form.ts';
import type { Procedure } from './procedure.ts';

/** One particular that stands on a result: what the dossier's form says of it, or the officer found. */
export type ResultField = {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'long-text' | 'date';
  readonly required: boolean;
  /** The question of the procedure's form that answers it; `applicant`: who filed. */
  readonly from?: string;
};

/** The paper a procedure's result is: a template of the province's, what the agency does by it, and its particulars (ND61-20.1). */
export type ResultForm = {
  readonly template: string;
  /** What stands behind the number: `GCN-UBND`. */
  readonly symbol: string;
  /** `cấp giấy phép hoạt động cho`; empty where the template says it. */
  readonly verb: string;
  readonly fields: readonly ResultField[];
};

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

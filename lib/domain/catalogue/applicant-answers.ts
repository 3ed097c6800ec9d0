import { type Answers, type FormCheck, fieldsOf } from './check-form.ts';
import type { Field, Procedure } from './procedure.ts';

type Asked = Pick<Procedure, 'form'>;
type Datum = NonNullable<Field['prefill']>;

/** What an intake says of the applicant; what is null or empty it says is not there. */
export type ApplicantSaid = Readonly<Record<Datum, string | null>>;

/** What the applicant's own block at the counter answers for the form, by itself and alone. */
const GOVERNED: readonly Datum[] = ['name', 'identifier', 'phone', 'email'];

/**
 * The answers of a form taken down at the counter: those about the applicant follow from who came, never the other way.
 * `isWhole`: the intake says everything there is, so that what it leaves out is not there; an address may still stand in the form.
 */
export const followingApplicant = (asked: Asked, answers: Answers, said: ApplicantSaid, isWhole: boolean): Answers => {
  const follows = fieldsOf(asked).flatMap(({ name, prefill }) => {
    if (prefill === undefined) return [];
    const value = said[prefill] ?? '';
    return value !== '' || (isWhole && GOVERNED.includes(prefill)) ? [[name, value] as const] : [];
  });
  const all = { ...answers, ...Object.fromEntries(follows) };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== '' || answers[name] === ''));
};

/** What the form still lacks besides what the applicant's own block answered: who has no telephone has none to declare. */
export const besidesApplicant = (asked: Asked, { missing, errors }: FormCheck): FormCheck => {
  const governed = new Set(
    fieldsOf(asked).flatMap(({ name, prefill }) => (prefill && GOVERNED.includes(prefill) ? [name] : [])),
  );
  return {
    missing: missing.filter((name) => !governed.has(name)),
    errors: errors.filter(({ field }) => !governed.has(field)),
  };
};

/** What a form says of the applicant, by its own answers; nothing of what it does not ask. */
export const applicantIn = (asked: Asked, answers: Answers): Partial<ApplicantSaid> =>
  Object.fromEntries(
    fieldsOf(asked).flatMap(({ name, prefill }) => {
      if (prefill === undefined) return [];
      return [[prefill, (Object.hasOwn(answers, name) && answers[name]) || null] as const];
    }),
  );

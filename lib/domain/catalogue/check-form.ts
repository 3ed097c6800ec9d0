import type { DayDate } from '../time/instant.ts';
import { checkAnswer } from './check-answer.ts';
import { checkBounds } from './check-bounds.ts';
import type { Component, Field, Procedure } from './procedure.ts';
import { typedAnswer } from './typed-answer.ts';

export type Answers = Readonly<Record<string, string>>;
export type FormCheck = {
  readonly missing: readonly string[];
  readonly errors: readonly { readonly field: string; readonly message: string }[];
};

/** What the form still lacks and what is wrong in it today, by field name (TT32-8). Answers to fields not shown do not count; unknown fields are errors. */
export const checkForm = (procedure: Procedure, answers: Answers, today: DayDate): FormCheck => {
  const known = new Set(fieldsOf(procedure).map((field) => field.name));
  const shown = visibleFields(procedure, answers);
  const unknown = Object.keys(answers).filter((name) => !known.has(name));
  const byName = new Map(shown.map((field) => [field.name, field]));
  const dayIn = (name: string) => {
    const field = byName.get(name);
    const day = field === undefined ? '' : answerTo(answers, field);
    return { label: field?.label ?? '', day: field !== undefined && checkAnswer(field, day) === undefined ? day : '' };
  };

  return {
    missing: shown.filter((field) => field.required && answerTo(answers, field) === '').map((field) => field.name),
    errors: [
      ...shown.flatMap((field) => {
        const answer = answerTo(answers, field);
        const message = checkAnswer(field, answer) ?? checkBounds(field, answer, { today, answerTo: dayIn });
        return message === undefined ? [] : [{ field: field.name, message }];
      }),
      ...unknown.map((field) => ({ field, message: 'Tờ khai của thủ tục này không có mục này.' })),
    ],
  };
};

/** The fields to be answered: shown always, or because a shown field was answered so. */
export const visibleFields = (procedure: Procedure, answers: Answers): readonly Field[] => {
  const byName = new Map(fieldsOf(procedure).map((field) => [field.name, field]));
  const shown = (field: Field, above: readonly string[]): boolean => {
    if (field.showWhen === undefined) return true;
    const governor = byName.get(field.showWhen.field);
    if (governor === undefined || above.includes(governor.name)) return false;
    return answerTo(answers, governor) === field.showWhen.equals && shown(governor, [...above, field.name]);
  };
  return [...byName.values()].filter((field) => shown(field, []));
};

/** The answers worth keeping: to fields that are shown, none of them empty. */
export const keptAnswers = (procedure: Procedure, answers: Answers): Answers =>
  Object.fromEntries(
    visibleFields(procedure, answers)
      .map((field): [string, string] => [field.name, answerTo(answers, field)])
      .filter(([, answer]) => answer !== ''),
  );

/** True where two declarations say the same: what is not asked and what is left empty says nothing. */
export const isSameDeclaration = (procedure: Procedure, one: Answers, other: Answers): boolean => {
  const [before, now] = [keptAnswers(procedure, one), keptAnswers(procedure, other)];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].every((name) => before[name] === now[name]);
};

/** The filled form for reading and printing: one part per page, one line per answer (TT32-7.1b), but for what this reader is not told. */
export const formLines = (
  procedure: Procedure,
  answers: Answers,
  isTold: (field: Field) => boolean = () => true,
): readonly {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}[] => {
  const shown = new Set(visibleFields(procedure, answers).map((field) => field.name));
  return procedure.form
    .map((page) => ({
      title: page.title,
      lines: page.fields
        .filter((field) => shown.has(field.name) && isTold(field) && answerTo(answers, field) !== '')
        .map((field) => ({ label: field.label, value: readable(field, answerTo(answers, field)) })),
    }))
    .filter((page) => page.lines.length > 0);
};

/** One answer as it is read, by its question; empty where it is not asked or not answered. */
export const readableAnswer = (procedure: Procedure, answers: Answers, name: string): string => {
  const field = visibleFields(procedure, answers).find((one) => one.name === name);
  return field === undefined ? '' : readable(field, answerTo(answers, field));
};

/** Required components with no paper. The e-form itself is one of the components and needs none. */
export const missingComponents = (procedure: Procedure, present: Iterable<string>): readonly Component[] => {
  const there = new Set(present);
  return procedure.components.filter((it) => it.required && it.source !== 'form' && !there.has(it.code));
};

/** Every question of a form, in order, shown or not. */
export const fieldsOf = ({ form }: Pick<Procedure, 'form'>): readonly Field[] => form.flatMap(({ fields }) => fields);

const answerTo = (answers: Answers, field: Field): string =>
  Object.hasOwn(answers, field.name) ? typedAnswer(field, answers[field.name] ?? '') : '';

const readable = (field: Field, answer: string): string => {
  if (field.type === 'choice') return field.options?.find((option) => option.value === answer)?.label ?? answer;
  if (field.type === 'date') return answer.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  return answer;
};

import type { ResultField, ResultForm } from '../lib/domain/catalogue/result-field.ts';

type Own = Pick<ResultForm, 'symbol'> & Partial<Pick<ResultForm, 'verb'>>;

/** A result on a template of the province's (`provinces/common/results`), with its particulars in order. */
export const resultOn = (template: string, { symbol, verb = '' }: Own, fields: readonly ResultField[]): ResultForm => ({
  ...{ template, symbol, verb },
  fields,
});

/** A particular the form says; `from` absent: the question of the same name. It must stand there. */
export const said = (name: string, label: string, from = name): ResultField => ({
  ...{ name, label, from },
  type: 'text',
  required: true,
});

/** A particular the form may say, or nobody. */
export const mayBeSaid = (name: string, label: string, from = name): ResultField => ({
  ...said(name, label, from),
  required: false,
});

/** What the officer finds and writes. */
export const found = (name: string, label: string): ResultField => ({ name, label, type: 'text', required: true });

/** A day the officer finds. */
export const foundDay = (name: string, label: string): ResultField => ({ name, label, type: 'date', required: true });

/** What the officer may add. */
export const mayBeFound = (name: string, label: string): ResultField => ({ ...found(name, label), required: false });

/** Whom it is for: who filed. */
export const holder = (name: string, label: string): ResultField => said(name, label, 'applicant');

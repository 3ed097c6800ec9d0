import { fieldsOf } from '../catalogue/check-form.ts';
import type { Field, Procedure } from '../catalogue/procedure.ts';

export type AccountDatum = NonNullable<Field['prefill']>;

/** What a procedure's form takes from the account, cannot do without, and the account does not have (B12, TTH-10.2b). */
export const dataNeeded = (
  procedure: Pick<Procedure, 'form'>,
  known: Readonly<Record<AccountDatum, string | null>>,
): readonly AccountDatum[] => {
  const taken = fieldsOf(procedure).flatMap(({ required, prefill }) => (required && prefill ? [prefill] : []));
  return [...new Set(taken)].filter((datum) => known[datum] === null || known[datum] === '');
};

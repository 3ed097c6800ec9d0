import { TYPED, type TypedKind } from '../../contract/typed/kinds.ts';
import type { Field } from './procedure.ts';

/** What kind of thing a question asks for. */
const KINDS: Readonly<Record<Field['type'], TypedKind>> = {
  text: 'name',
  'long-text': 'text',
  date: 'date',
  number: 'number',
  choice: 'line',
  identifier: 'identifier',
  phone: 'phone',
  email: 'email',
};

/** An answer in its one form, however it was typed: what is checked, compared, kept and shown. */
export const typedAnswer = ({ type }: Field, answer: string): string => TYPED[KINDS[type]](answer);

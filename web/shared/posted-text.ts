import { TYPED } from '../../lib/contract/typed/kinds.ts';
import { composed } from '../../lib/contract/typed/letters.ts';

/** A text as it was posted, in its one form; a password to the letter. What kind of thing it is the API knows. */
export const postedText = (name: string, value: string): string =>
  /password/i.test(name) ? composed(value) : TYPED.text(value);

import { createHash } from 'node:crypto';
import { guessedForms } from '../../lib/domain/accounts/guessable.ts';
import { COMMON_PASSWORDS } from './common-password-list.ts';

const BYTES = 4;

/** True for a password that stands on the public lists of the commonest (ASVS 6.2.4), whatever its case and diacritics, the signs in place of letters and what hangs at its ends. */
export const isCommon = (password: string): boolean => guessedForms(password).some((form) => known().has(digest(form)));

let read: ReadonlySet<string> | undefined;

const known = (): ReadonlySet<string> => {
  read ??= new Set(inParts(Buffer.from(COMMON_PASSWORDS, 'base64')));
  return read;
};

const inParts = (bytes: Buffer): readonly string[] =>
  Array.from({ length: bytes.length / BYTES }, (_, n) => bytes.toString('hex', n * BYTES, (n + 1) * BYTES));

const digest = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * BYTES);

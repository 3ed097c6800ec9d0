import { createHash } from 'node:crypto';
import { guessedForms } from '../../lib/domain/accounts/guessable.ts';
import { COMMON_PASSWORDS } from './common-password-list.ts';

/** True for a password that stands on the public lists of the commonest (ASVS 6.2.4), whatever its case and diacritics, the signs in place of letters and what hangs at its ends. */
export const isCommon = (password: string): boolean => guessedForms(password).some((form) => known().has(digest(form)));

let read: ReadonlySet<number> | undefined;

const known = (): ReadonlySet<number> => {
  read ??= inOrder(Buffer.from(COMMON_PASSWORDS, 'base64'));
  return read;
};

const LOW_BITS = 14;

/** The numbers behind the gaps: each gap's high part as so many ones and a zero, then its low bits. What fills the last byte is ones alone. */
const inOrder = (bytes: Uint8Array): ReadonlySet<number> => {
  const numbers = new Set<number>();
  const bits = bytes.length * 8;
  const bitAt = (at: number): number => ((bytes[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1;
  let last = -1;
  for (let at = 0; at < bits; ) {
    let gap = 0;
    while (at < bits && bitAt(at) === 1) [gap, at] = [gap + 1, at + 1];
    if (at + LOW_BITS >= bits) break;
    at++;
    for (let low = 0; low < LOW_BITS; low++, at++) gap = gap * 2 + bitAt(at);
    last += gap + 1;
    numbers.add(last);
  }
  return numbers;
};

const digest = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) >>> 4;

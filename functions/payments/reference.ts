import { createHash } from 'node:crypto';

/** No letter that a person or a bank's print takes for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LONG = 12;

/** The name the nth payment of a dossier goes by outside: letters and digits only, as banks keep them, and nothing of the dossier in it. */
export const paymentReference = (dossier: string, nth: number): string => {
  const drawn = createHash('sha256').update(`payment ${nth} of ${dossier}`).digest();
  return `MC${[...drawn.subarray(0, LONG)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
};

/** Under which claim a reference leads to its dossier. */
export const claimOfPayment = (reference: string): string => `payment ${reference}`;

import type { Entry } from '../../lib/domain/journal/entry.ts';

/**
 * What the QR of a slip says of the entry it is made of, for the check in the browser (O4): `<hash>.<instant>`, the hash in
 * base64url, so that the code stays coarse enough for a weak camera, the instant as its fourteen digits.
 */
export const slipMark = ({ hash, at }: Pick<Entry<unknown>, 'hash' | 'at'>): string =>
  `${Buffer.from(hash, 'hex').toString('base64url')}.${at.replaceAll(/\D/g, '').slice(0, 14)}`;

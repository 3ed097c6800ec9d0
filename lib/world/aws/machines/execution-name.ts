import { sha256Of } from '../../chain.ts';

const LONGEST = 80;

/** A name Step Functions takes and logs: letters, digits, `-` and `_`, 80 at most. What does not fit is cut and told apart by its hash, always alike. */
export const executionName = (wanted: string): string => {
  if (/^[A-Za-z0-9_-]+$/.test(wanted) && wanted.length <= LONGEST) return wanted;
  const hash = sha256Of(wanted).slice(0, 24);
  return `${wanted.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, LONGEST - 1 - hash.length)}-${hash}`;
};

import type { SlipKind } from '../../lib/domain/slips/slip.ts';

/** Who asks for a slip: the applicant, or staff by what their agency has to do with the dossier (`readerOf`). */
export type SlipReader = 'applicant' | 'whole' | 'share' | 'asked';

/**
 * Whom a slip is for: what is between offices is not the applicant's; who does a share or is asked gets no slip with the
 * applicant's address on it (N4), and who is asked not the slip with the others' days: it has the question and its own day (19.5a). A kind that is forgotten here does not compile.
 */
const READERS = {
  receipt: ['applicant', 'whole'],
  supplement: ['applicant', 'whole'],
  refusal: ['applicant', 'whole'],
  apology: ['applicant', 'whole'],
  'control-sheet': ['whole'],
  transfer: ['whole', 'share'],
  consultation: ['whole'],
  'visit-invitation': ['applicant', 'whole'],
  'visit-minutes': ['whole', 'share'],
  'postal-hand-over': ['whole'],
  'originals-taken': ['applicant', 'whole'],
  'originals-returned': ['applicant', 'whole'],
  'unit-apology': ['applicant', 'whole'],
  'extension-proposal': ['whole'],
  'fee-receipt': ['applicant', 'whole'],
} as const satisfies Readonly<Record<SlipKind, readonly SlipReader[]>>;

/** Every kind of slip. */
export const SLIP_KINDS = Object.keys(READERS) as readonly SlipKind[];

/** Whether a slip is for this reader. `name` may carry the entry: `consultation.7`. */
export const mayHave = (reader: SlipReader, name: string): boolean => {
  const kind = SLIP_KINDS.find((one) => one === name.split('.')[0]);
  return kind !== undefined && (READERS[kind] as readonly SlipReader[]).includes(reader);
};

import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import type { CausedSlip } from './slip-entries.ts';

/** Who asks for a slip: the applicant, or staff by their agency and what it has to do with the dossier (`readerFor`). */
export type SlipReader = {
  readonly as: 'applicant' | 'whole' | 'share' | 'asked';
  readonly agency: string | null;
};

export const APPLICANT: SlipReader = { as: 'applicant', agency: null };

/**
 * Whom a slip is for: what is between offices is not the applicant's; who does a share or is asked gets no slip with the
 * applicant's address on it (N4). What is addressed to one agency is that agency's too: who is asked is told its own day only (19.5a).
 * A kind that is forgotten here does not compile.
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
  'payment-proof': ['applicant', 'whole'],
} as const satisfies Readonly<Record<SlipKind, readonly SlipReader['as'][]>>;

/** Every kind of slip. */
export const SLIP_KINDS = Object.keys(READERS) as readonly SlipKind[];

/** Whether a slip is for this reader. */
export const mayHave = ({ as, agency }: SlipReader, { kind, to }: Pick<CausedSlip, 'kind' | 'to'>): boolean =>
  (READERS[kind] as readonly SlipReader['as'][]).includes(as) || (to !== null && to === agency);

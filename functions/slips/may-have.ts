import type { SlipKind } from '../../lib/domain/slips/slip.ts';

/** Who asks for a slip: the applicant, or staff by what their agency has to do with the dossier (`readerOf`). */
export type SlipReader = 'applicant' | 'whole' | 'share' | 'asked';

/**
 * Whether a slip is for this reader: what is between offices is not the applicant's; who does a share or is asked gets no slip
 * with the applicant's address on it (N4). `name` may carry the entry: `consultation.7`.
 */
export const mayHave = (reader: SlipReader, name: string): boolean => {
  const kind = name.split('.')[0] ?? '';
  if (reader === 'applicant') return !BETWEEN_OFFICES.includes(kind);
  return reader === 'whole' || FOR[reader].includes(kind);
};

const BETWEEN_OFFICES: readonly string[] = [
  'transfer',
  'consultation',
  'visit-minutes',
  'postal-hand-over',
  'extension-proposal',
  'control-sheet',
] satisfies SlipKind[];

const FOR: Readonly<Record<'share' | 'asked', readonly string[]>> = {
  share: ['transfer', 'visit-minutes'] satisfies SlipKind[],
  asked: ['consultation'] satisfies SlipKind[],
};

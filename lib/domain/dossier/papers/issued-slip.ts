import type { SlipKind } from '../../slips/slip.ts';
import type { Dossier } from '../dossier.ts';
import type { IssuedSlip } from '../noted-on-dossier.ts';

/** The slip of an entry as it went out (N3), to the agency named where each has its own; undefined where it has not yet. */
export const findIssued = (
  dossier: Dossier,
  kind: SlipKind,
  of: number,
  to: string | null = null,
): IssuedSlip | undefined =>
  dossier.stage === 'nothing'
    ? undefined
    : dossier.slips.find((slip) => slip.kind === kind && slip.of === of && (slip.to ?? null) === to);

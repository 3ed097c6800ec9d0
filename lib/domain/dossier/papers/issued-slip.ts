import type { SlipKind } from '../../slips/slip.ts';
import type { Dossier, IssuedSlip } from '../dossier.ts';

/** The slip of an entry as it went out (N3); undefined where it has not yet. */
export const findIssued = (dossier: Dossier, kind: SlipKind, of: number): IssuedSlip | undefined =>
  dossier.stage === 'nothing' ? undefined : dossier.slips.find((slip) => slip.kind === kind && slip.of === of);

import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { mayHave, type SlipReader } from './may-have.ts';
import { type CausedSlip, isReassigned, slipsCaused } from './slip-entries.ts';

/** The slips this reader may have, oldest first: what went out while the dossier stood under another's name is not the applicant's. */
export const slipsFor = (entries: readonly DossierEntry[], reader: SlipReader): readonly CausedSlip[] => {
  const theirs = reader.as === 'applicant' ? entries.findLast(isReassigned)?.entry : undefined;
  return slipsCaused(entries).filter((slip) => slip.entry.entry >= (theirs ?? 0) && mayHave(reader, slip));
};

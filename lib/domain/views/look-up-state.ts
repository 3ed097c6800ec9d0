import { type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import type { Profile } from '../profile.ts';

/**
 * The state a signed-in applicant sees, in the profile's words (H2, H3, BH-12.1); null where it has none for this stage. From
 * acceptance to assignment the words of `accepted` stand, also while the person supplements meanwhile, and for a decision not
 * to resolve (19.8) those of `declined`, where the profile has them.
 */
export const lookUpState = (dossier: FiledDossier, { lookUp }: Profile): string | null => {
  const { states } = lookUp.is;
  const finer = states[finerThanStage(dossier)];
  return (finer === undefined ? states[dossier.stage] : finer) ?? null;
};

const BEING_RESOLVED: readonly string[] = ['in-process', 'returned-for-supplement', 'resubmitted'];

const finerThanStage = (dossier: FiledDossier): string => {
  if (isAccepted(dossier) && BEING_RESOLVED.includes(dossier.stage) && dossier.officer === null) return 'accepted';
  const over = dossier.stage === 'result-ready' || dossier.stage === 'returned';
  return over && dossier.draft.kind === 'refusal' ? 'declined' : dossier.stage;
};

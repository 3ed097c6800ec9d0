import type { FiledDossier } from '../dossier/dossier.ts';
import type { Profile } from '../profile.ts';

/**
 * The state a signed-in applicant sees, in the profile's words (H2, H3, BH-12.1). Between acceptance and assignment the
 * words of `accepted` stand, and for a decision not to resolve (19.8) those of `declined`, where the profile has them.
 */
export const lookUpState = (dossier: FiledDossier, { lookUp }: Profile): string | null => {
  const { states } = lookUp.is;
  return states[finerThanStage(dossier)] ?? states[dossier.stage] ?? null;
};

const finerThanStage = (dossier: FiledDossier): string => {
  if (dossier.stage === 'in-process' && dossier.officer === null) return 'accepted';
  const over = dossier.stage === 'result-ready' || dossier.stage === 'returned';
  return over && dossier.draft.kind === 'refusal' ? 'declined' : dossier.stage;
};

import type { FiledDossier } from '../dossier/dossier.ts';
import type { Profile } from '../profile.ts';

/**
 * The state a signed-in applicant sees, in the profile's words (H2, H3, BH-12.1). Between acceptance and assignment the
 * words of `accepted` stand, where the profile has them.
 */
export const lookUpState = (dossier: FiledDossier, { lookUp }: Profile): string | null => {
  const { states } = lookUp.is;
  const justAccepted = dossier.stage === 'in-process' && dossier.officer === null;
  return (justAccepted ? states.accepted : undefined) ?? states[dossier.stage] ?? null;
};

import type { Rules } from '../../rules.ts';
import type { FiledDossier } from '../dossier.ts';
import type { Paper } from '../events.ts';

/**
 * The papers that can still be turned into data (HT-III.1): of a component the procedure has, kept, and not digitised yet;
 * none where the province has not arranged for it.
 */
export const toDigitise = (dossier: FiledDossier, { procedure, profile }: Rules): readonly Paper[] => {
  if (profile.digitisation.is === null) return [];
  const components = new Set(procedure.components.map(({ code }) => code));
  const gone = new Set([...dossier.erased, ...dossier.digitised.map(({ sha256 }) => sha256)]);
  return dossier.papers.filter(({ component, sha256 }) => components.has(component) && !gone.has(sha256));
};

import type { Rules } from '../../rules.ts';
import type { FiledDossier } from '../dossier.ts';

/** Components whose originals lie at the one-stop unit and have not gone back. */
export const originalsHeld = ({ originals }: FiledDossier): readonly string[] =>
  Object.entries(originals).flatMap(([code, { taken, returned }]) =>
    taken !== null && (returned === null || returned.entry < taken.entry) ? [code] : [],
  );

/** Components filed online whose originals the law wants compared before the result is handed over (TH-9.6a). */
export const originalsToCompare = (dossier: FiledDossier, { procedure, profile }: Rules): readonly string[] => {
  const asked = profile.originals.is.compareAtLevel.includes(procedure.serviceLevel);
  if (!asked || dossier.channel !== 'online') return [];
  const filedPapers = new Set(dossier.papers.map(({ component }) => component));
  return procedure.components
    .filter(({ code, originals, source }) => originals > 0 && source !== 'form' && filedPapers.has(code))
    .map(({ code }) => code)
    .filter((code) => dossier.originals[code]?.compared?.fits !== true);
};

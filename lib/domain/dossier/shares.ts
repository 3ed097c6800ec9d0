import type { ProcedurePart } from '../catalogue/procedure.ts';
import type { RouteName } from '../journal/step.ts';
import { openSteps } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { AcceptedDossier, PartOfWork, Step } from './dossier.ts';
import type { DossierEvent, Part } from './events.ts';

/** A linked procedure names its agencies itself: the work goes to all of them with the acceptance (ND61-19.6b). */
export const linkedWork = ({ name }: RouteName, oneStop: string, { procedure }: Rules): DossierEvent[] =>
  name === 'birth-to-identity-card' && procedure.parts !== undefined
    ? [{ type: 'WorkTransferred', parts: procedure.parts.map((part) => partFor(part, oneStop)), slip: null }]
    : [];

/** A part of the procedure at the agency that does it for this one-stop unit. */
export const partFor = ({ key, agency, within, after }: ProcedurePart, oneStop: string): Part => ({
  key,
  agency: agency[oneStop] ?? agency['*'] ?? oneStop,
  within,
  after,
});

/** When the last share is sealed the results are complete (ND61-19.6b, 20.1): the lead agency's stands for the whole. */
export const resultsOfParts = (dossier: AcceptedDossier, sealed: PartOfWork, number: string): DossierEvent[] => {
  const parts = partsWithSealed(dossier, { ...sealed, number });
  const isOpen = (part: PartOfWork): boolean => part.sealed === null && !isMoot(part, parts);
  if (parts.some(isOpen)) return [];

  const [lead] = parts;
  const draft = lead?.draft;
  return draft ? [{ type: 'ResultsCollected', draft: draft.sha256, number: lead.number }] : [];
};

/** The open steps of shares that hang on a refused one: whoever works beside it stops (ND61-19.6b, 19.8). */
export const stepsMadeMoot = (dossier: AcceptedDossier, refused: PartOfWork): readonly Step[] => {
  const parts = partsWithSealed(dossier, refused);
  return openSteps(dossier).filter(({ unit }) => parts.some((part) => part.key === unit && isMoot(part, parts)));
};

/** The shares as they stand once this one is sealed. */
const partsWithSealed = ({ parts, last }: AcceptedDossier, sealed: PartOfWork): readonly PartOfWork[] =>
  Object.values(parts).map((part) => (part.key === sealed.key ? { ...sealed, sealed: last } : part));

/** A share whose forerunner came to a refusal cannot be done any more. */
export const isMoot = (part: PartOfWork, parts: readonly PartOfWork[]): boolean =>
  part.after.some((key) => {
    const before = parts.find((one) => one.key === key);
    return (
      before !== undefined && ((before.sealed !== null && before.draft?.kind === 'refusal') || isMoot(before, parts))
    );
  });

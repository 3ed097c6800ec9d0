import type { ProcedureShare } from '../catalogue/procedure.ts';
import type { RouteName } from '../journal/step.ts';
import { openSteps } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { AcceptedDossier, ShareOfWork, Step } from './dossier.ts';
import type { DossierEvent, Share } from './events.ts';

/** A linked procedure names its agencies itself: the work goes to all of them with the acceptance (ND61-19.6b). */
export const linkedWork = ({ name }: RouteName, oneStop: string, { procedure }: Rules): DossierEvent[] =>
  isLinked({ name }) && procedure.shares !== undefined
    ? [{ type: 'WorkTransferred', parts: procedure.shares.map((share) => shareFor(share, oneStop)), slip: null }]
    : [];

/** True where the procedure itself fixes who does what after whom (ND61-19.6b): each result has its date from the acceptance on. */
export const isLinked = ({ name }: Pick<RouteName, 'name'>): boolean => name === 'birth-to-identity-card';

/** A part of the procedure at the agency that does it for this one-stop unit. */
export const shareFor = ({ key, agency, within, after }: ProcedureShare, oneStop: string): Share => ({
  key,
  agency: agency[oneStop] ?? agency['*'] ?? oneStop,
  within,
  after,
});

/** When the last share is sealed the results are complete (ND61-19.6b, 20.1): the lead agency's stands for the whole. */
export const resultsOfShares = (dossier: AcceptedDossier, sealed: ShareOfWork, number: string): DossierEvent[] => {
  const shares = sharesWithSealed(dossier, { ...sealed, number });
  const isOpen = (share: ShareOfWork): boolean => share.sealed === null && !isMoot(share, shares);
  if (shares.some(isOpen)) return [];

  const lead = shares.find(({ leads }) => leads);
  const draft = lead?.draft;
  return draft ? [{ type: 'ResultsCollected', draft: draft.sha256, number: lead.number }] : [];
};

/** The open steps of shares that hang on a refused one: whoever works beside it stops (ND61-19.6b, 19.8). */
export const stepsMadeMoot = (dossier: AcceptedDossier, refused: ShareOfWork): readonly Step[] => {
  const shares = sharesWithSealed(dossier, refused);
  return openSteps(dossier).filter(({ unit }) => shares.some((share) => share.key === unit && isMoot(share, shares)));
};

/** The shares as they stand once this one is sealed. */
const sharesWithSealed = ({ shares, last }: AcceptedDossier, sealed: ShareOfWork): readonly ShareOfWork[] =>
  Object.values(shares).map((share) => (share.key === sealed.key ? { ...sealed, sealed: last } : share));

/** A share whose forerunner came to a refusal cannot be done any more; the lead agency gives its result whatever the others found. */
export const isMoot = (share: ShareOfWork, shares: readonly ShareOfWork[]): boolean =>
  !share.leads &&
  share.after.some((key) => {
    const before = shares.find((one) => one.key === key);
    return (
      before !== undefined && ((before.sealed !== null && before.draft?.kind === 'refusal') || isMoot(before, shares))
    );
  });

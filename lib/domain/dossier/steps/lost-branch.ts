import { openSteps } from '../../journal/step.ts';
import { type FiledDossier, isAccepted, isOver, type Stage } from '../dossier.ts';
import type { StepKind } from '../events.ts';
import { isMoot } from '../shares.ts';

/**
 * True where no step is open, though what waits beside the route may hide that; or where one of several agencies that work side
 * by side should have one open and has none (ND61-19.5, 19.6): whoever moved it on was lost on the way.
 */
export const hasLostBranch = (dossier: FiledDossier): boolean => {
  if (isOver(dossier)) return false;
  const open = new Set(openSteps(dossier).map(({ unit }) => unit));
  if (open.size === 0) return true;
  if (!isAccepted(dossier)) return false;
  if (dossier.stage !== 'in-process')
    return !openSteps(dossier).some(({ step }) => AWAITED[dossier.stage]?.includes(step));

  const shares = Object.values(dossier.shares);
  const isSealed = (key: string): boolean => shares.some((share) => share.key === key && share.sealed !== null);
  const lost = shares.some(
    (share) => share.sealed === null && !open.has(share.key) && share.after.every(isSealed) && !isMoot(share, shares),
  );
  const opinion = dossier.opinions.some(
    ({ agency, given, lapsed }) => given === null && lapsed === null && !open.has(agency),
  );
  return opinion || (lost && dossier.route.name !== ONE_AFTER_THE_OTHER);
};

/** Back with the person and until it is taken in again (ND61-19.4) the others' steps stay open and wait: none of them moves it on. */
const AWAITED: Readonly<Partial<Record<Stage, readonly StepKind[]>>> = {
  'returned-for-supplement': ['supplement'],
  resubmitted: ['check', 'check-and-draft'],
  'result-ready': ['return'],
};

/** On paper only one agency has the dossier at a time (ND61-19.6a). */
const ONE_AFTER_THE_OTHER = 'inter-agency-paper';

import { type AcceptedDossier, type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import { dueOf } from '../dossier/due-dates.ts';
import { resultSince } from '../dossier/running-limits.ts';
import type { Rules } from '../rules.ts';
import type { Instant } from '../time/instant.ts';

/** What the owner of an overdue dossier is told: which appointment was missed, and whether it still waits for its result. */
export type OverdueView = { readonly dueAt: Instant; readonly open: boolean; readonly apologised: boolean };

/** As the journal noted it when the limit passed; null where the running appointment was not missed (reading 10). */
export const overdueOf = (dossier: FiledDossier, rules: Rules): OverdueView | null => {
  if (!isAccepted(dossier) || !wasMissed(dossier)) return null;
  return {
    dueAt: dueOf(dossier, rules).at,
    open: dossier.stage === 'in-process',
    apologised: dossier.apologies > 0,
  };
};

const wasMissed = (dossier: AcceptedDossier): boolean => {
  if (dossier.stage === 'resubmitted' || dossier.stage === 'returned-for-supplement') return false;
  const since = resultSince(dossier).entry;
  return dossier.reached.some(({ limit, point, of }) => limit === 'result' && point === 'overdue' && of === since);
};

import { type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import { receiveByOf } from '../dossier/due-dates.ts';
import type { LimitName } from '../dossier/events.ts';
import { runningLimits } from '../dossier/running-limits.ts';
import { limitWords } from '../time/wording.ts';
import type { AboutStaff, EventOf, StaffNotice } from '../words/events/event-words.ts';
import { LIMIT_WORDS, POINT_WORDS } from '../words/limits.ts';
import { group, type ToStaff } from './notice.ts';

/** A limit's point as it is told to whom the dossier is with (ND61-8.2b). */
export const prompt = (
  { limit, point, of, unit }: EventOf<'LimitReached'>,
  { dossier, rules, what }: AboutStaff,
): StaffNotice => {
  const running = runningLimits(dossier, rules).find(
    (one) => one.limit === limit && one.of === of && one.unit === (unit ?? null),
  );
  const due = running?.due ?? receiveByOf(dossier, rules);
  return {
    kind: unit === undefined ? `${limit}-${point}` : `${limit}-${point}-${unit}`,
    to: promptTo(limit, unit ?? null, dossier),
    subject: `${POINT_WORDS[point].ofPrompt}: ${LIMIT_WORDS[limit].inPrompt} của ${what}`,
    text: `${POINT_WORDS[point].ofPrompt}: ${LIMIT_WORDS[limit].inPrompt} là ${limitWords(due)}.`,
  };
};

/** To whom the dossier is with, the head of department and the head of the one-stop unit (ND61-8.2b). */
const promptTo = (limit: LimitName, unit: string | null, dossier: FiledDossier): ToStaff => {
  const oneStop = group(dossier.oneStop, ['receptionist', 'head-of-one-stop']);
  if (limit === 'intake' || limit === 'forwarding') return { groups: [oneStop], officer: null };

  const head = group(dossier.oneStop, ['head-of-one-stop']);
  const officer = isAccepted(dossier) ? dossier.officer : null;
  if (limit === 'opinion' && unit !== null)
    return { groups: [group(unit, ['department-head', 'leader']), head], officer };
  if (limit === 'part' && unit !== null && isAccepted(dossier)) {
    const share = dossier.shares[unit];
    return {
      groups: [group(share?.agency ?? dossier.agency, ['department-head']), head],
      officer: share?.officer ?? null,
    };
  }
  return { groups: [group(dossier.agency, ['department-head']), head], officer };
};

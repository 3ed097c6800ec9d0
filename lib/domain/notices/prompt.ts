import { type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import { receiveByOf } from '../dossier/due-dates.ts';
import type { LimitName } from '../dossier/events.ts';
import { type RunningLimit, runningLimits } from '../dossier/running-limits.ts';
import { localDate } from '../time/local-clock.ts';
import type { PromptPoint } from '../time/rules.ts';
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
    atOnce: isDueToday(point, running, dossier) ? doersOf(limit, unit ?? null, dossier) : null,
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

/**
 * Due within the day, and nothing in the morning could say so any more: reminded of today, or begun today without being
 * reminded. What is overdue waits for the morning's letter.
 */
const isDueToday = (
  point: PromptPoint,
  running: RunningLimit | undefined,
  { last, reached }: FiledDossier,
): boolean => {
  if (running === undefined || localDate(running.due.at) !== localDate(last.at)) return false;
  if (point === 'remind') return true;
  const isReminded = reached.some(
    (one) =>
      one.point === 'remind' && one.limit === running.limit && one.of === running.of && one.unit === running.unit,
  );
  return point === 'due' && !isReminded && localDate(running.start) === localDate(last.at);
};

/** Who has to do it: the officer it was given to, else whose desk it lies on. */
const doersOf = (limit: LimitName, unit: string | null, dossier: FiledDossier): ToStaff => {
  if (limit === 'intake' || limit === 'forwarding')
    return { groups: [group(dossier.oneStop, ['receptionist'])], officer: null };
  const { groups, officer } = promptTo(limit, unit, dossier);
  return officer !== null && limit !== 'opinion'
    ? { groups: [], officer }
    : { groups: groups.slice(0, 1), officer: null };
};

import { type Procedure, WHEN_VERIFIED } from '../catalogue/procedure.ts';
import type { Rules } from '../rules.ts';
import { onGround, type Taken } from '../time/alternative-limit.ts';
import { inForce } from '../time/in-force.ts';
import { type DayDate, type Instant, isPast, type Limit } from '../time/instant.ts';
import { receiveBy } from '../time/intake-limit.ts';
import { answerByOf } from '../time/opinion-limit.ts';
import { reappointed } from '../time/reappointment.ts';
import { resultDue } from '../time/result-limit.ts';
import type { TimeLimit } from '../time/rules.ts';
import { noticeBy } from '../time/supplement-notice.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { AcceptedDossier, Opinion } from './dossier.ts';
import { intakeEndedAt, isTimedAccepted, resultEndedAt, type Timed, type TimedAccepted } from './timed.ts';

/** When the one-stop unit has to have received it (TH-9.2a, TTH-12.1a), counted from the latest filing. */
export const receiveByOf = (dossier: Timed, rules: Rules): Limit =>
  inForce(
    rules,
    dossier.filed.at,
    (calendar) => receiveBy(dossier.filed.at, (rules.filedUnder ?? rules).profile.intake, calendar),
    intakeEndedAt(dossier),
  );

/**
 * When the result is due before any re-appointment: from the latest acceptance, again from the start after a supplement (19.4),
 * on the ground that was taken while it ran (reading 24).
 */
export const firstDueOf = (dossier: TimedAccepted, rules: Rules): Limit =>
  dossier.alternative ? dueOnGround(dossier, dossier.alternative, rules) : usualDueOf(dossier, rules);

/** When the result would be due on a ground of the procedure. */
export const dueOnGround = (dossier: TimedAccepted, taken: Taken, rules: Rules): Limit => {
  const { at } = dossier.accepted;
  const count = (calendar: WorkingCalendar) => onGround(usualLimit(dossier, rules, calendar), at, taken, calendar);
  return inForce(rules, at, count, resultEndedAt(dossier));
};

const usualDueOf = (dossier: TimedAccepted, rules: Rules): Limit =>
  inForce(rules, dossier.accepted.at, (calendar) => usualLimit(dossier, rules, calendar), resultEndedAt(dossier));

const usualLimit = (dossier: TimedAccepted, { procedure }: Rules, calendar: WorkingCalendar): Limit => {
  const limit = wasLengthenedByVisit(dossier) ? (whenVerified(procedure) ?? procedure.timeLimit) : procedure.timeLimit;
  return resultDue(dossier.accepted.at, limit, calendar, dossier.requests.processing.made > 0);
};

/** Until grounds were taken by a decision, a visit that was announced or recorded lengthened the limit: such entries keep their date. */
const wasLengthenedByVisit = ({ visit, verified }: TimedAccepted): boolean =>
  [visit, verified].some((one) => one !== null && one.lengthens !== false);

const whenVerified = ({ alternatives = [] }: Procedure): TimeLimit | undefined => {
  const limit = alternatives.find(({ ground }) => ground === WHEN_VERIFIED)?.limit;
  return limit?.kind === 'instead' ? limit.within : undefined;
};

/** When the result is due: from the acceptance, again from the start after a supplement (19.4), moved once by re-appointment (19.9). */
export const dueOf = (dossier: TimedAccepted, rules: Rules): Limit => {
  const moved = dossier.reappointed;
  return moved !== null && moved.entry > dossier.accepted.entry
    ? proposedDueOf(dossier, moved, rules)
    : firstDueOf(dossier, rules);
};

/** The date another day comes to, proposed or appointed at a moment: inside the last session of a working day (ND61-19.9). */
export const proposedDueOf = (
  dossier: TimedAccepted,
  { at, until }: { readonly at: Instant; readonly until: DayDate },
  rules: Rules,
): Limit => {
  const due = firstDueOf(dossier, rules);
  return inForce(rules, at, (calendar) => reappointed(due, until, calendar), resultEndedAt(dossier));
};

/** Until when an agency's opinion is asked: the end of the day the lead agency named (ND61-19.5a). */
export const opinionDue = ({ asked, answerBy }: Opinion, rules: Rules): Limit =>
  inForce(rules, asked.at, (calendar) => answerByOf(asked.at, answerBy, calendar));

/** How a dossier stands against its due date: judged by when the result was ready (E9's three classes come from here). */
export const dueState = (due: Limit, now: Instant, soonAfter: Instant): 'on-time' | 'due-soon' | 'overdue' => {
  if (isPast(now, due)) return 'overdue';
  return now >= soonAfter ? 'due-soon' : 'on-time';
};

/** The due date a dossier is sorted and shown by: the result's once accepted, else the intake's. */
export const shownDue = (dossier: Timed, rules: Rules): Limit =>
  isTimedAccepted(dossier) && dossier.stage !== 'resubmitted' ? dueOf(dossier, rules) : receiveByOf(dossier, rules);

/** From when on a limit counts as due soon: the profile's reminder, in working time before it. */
export const soonAfter = (due: Limit, { profile, calendar }: Rules): Instant =>
  calendar.addWorkingMinutes(due.at, -profile.remindBefore.is.workingMinutes);

/** Until when a supplement may be asked on appraisal without being late (19.4): only before the first draft; a special law's own limit goes first (reading 30). */
export const noticeByOf = (dossier: AcceptedDossier, rules: Rules) => {
  const { supplementNotice: ownNotice } = rules.procedure;
  const { is: workingDays } = rules.profile.supplementNoticeWorkingDays;
  return inForce(rules, dossier.accepted.at, (calendar) =>
    noticeBy(dossier.accepted.at, ownNotice?.workingDays ?? workingDays, calendar, ownNotice?.article),
  );
};

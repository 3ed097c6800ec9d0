import type { Rules } from '../rules.ts';
import { inForce } from '../time/in-force.ts';
import type { Instant, Limit } from '../time/instant.ts';
import { receiveBy } from '../time/intake-limit.ts';
import { answerByOf } from '../time/opinion-limit.ts';
import { reappointed } from '../time/reappointment.ts';
import { resultDue } from '../time/result-limit.ts';
import { noticeBy } from '../time/supplement-notice.ts';
import type { AcceptedDossier, Opinion } from './dossier.ts';
import { isTimedAccepted, type Timed, type TimedAccepted } from './timed.ts';

/** When the one-stop unit has to have received it (TH-9.2a, TTH-12.1a), counted from the latest filing. */
export const receiveByOf = (dossier: Timed, rules: Rules): Limit =>
  inForce(rules, dossier.filed.at, (calendar) =>
    receiveBy(dossier.filed.at, (rules.filedUnder ?? rules).profile.intake, calendar),
  );

/** When the result is due before any re-appointment: from the latest acceptance, again from the start after a supplement (19.4). */
export const firstDueOf = (dossier: TimedAccepted, rules: Rules): Limit => {
  const restarted = dossier.requests.processing.made > 0;
  const { timeLimit, timeLimitWhenVerified } = rules.procedure;
  const verified = dossier.visit !== null || dossier.verified !== null;
  const limit = verified ? (timeLimitWhenVerified ?? timeLimit) : timeLimit;
  return inForce(rules, dossier.accepted.at, (calendar) => resultDue(dossier.accepted.at, limit, calendar, restarted));
};

/** When the result is due: from the acceptance, again from the start after a supplement (19.4), moved once by re-appointment (19.9). */
export const dueOf = (dossier: TimedAccepted, rules: Rules): Limit => {
  const due = firstDueOf(dossier, rules);
  const moved = dossier.reappointed;
  return moved !== null && moved.entry > dossier.accepted.entry
    ? inForce(rules, moved.at, (calendar) => reappointed(due, moved.until, calendar))
    : due;
};

/** Until when an agency's opinion is asked: the end of the day the lead agency named (ND61-19.5a). */
export const opinionDue = ({ asked, answerBy }: Opinion, rules: Rules): Limit =>
  inForce(rules, asked.at, (calendar) => answerByOf(asked.at, answerBy, calendar));

/** How a dossier stands against its due date: judged by when the result was ready (E9's three classes come from here). */
export const dueState = (due: Limit, now: Instant, soonAfter: Instant): 'on-time' | 'due-soon' | 'overdue' => {
  if (now > due.at) return 'overdue';
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

import type { Instant, Limit } from '../time/instant.ts';
import { receiveBy } from '../time/intake-limit.ts';
import { answerByOf } from '../time/opinion-limit.ts';
import { promptPoints } from '../time/prompts.ts';
import { reappointed } from '../time/reappointment.ts';
import { resultDue } from '../time/result-limit.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { Dossier, FiledDossier, Opinion } from './dossier.ts';
import type { DossierEvent, LimitName } from './events.ts';
import { inForce } from './in-force.ts';
import { otherLimits } from './other-limits.ts';
import type { Rules } from './rules.ts';
import { isTimedAccepted, type Timed, type TimedAccepted } from './timed.ts';

/** A limit that is running: which, of which entry and whom, since when, until when and why. */
export type Running = {
  readonly limit: LimitName;
  readonly of: number;
  /** The agency, the share of work or the step it is about; null for the dossier's own. */
  readonly unit: string | null;
  readonly start: Instant;
  readonly due: Limit;
};

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

/** The dossier's own limit that runs at this stage, or null: while the applicant supplements, and after the result is ready, none does. */
export const runningLimit = (dossier: Dossier, rules: Rules): Running | null => {
  if (dossier.stage === 'submitted' || dossier.stage === 'resubmitted') {
    const { entry, at } = dossier.filed;
    return { limit: 'intake', of: entry, unit: null, start: at, due: receiveByOf(dossier, rules) };
  }
  if (dossier.stage !== 'in-process') return null;

  const { accepted, reappointed: moved } = dossier;
  const since = moved !== null && moved.entry > accepted.entry ? moved : accepted;
  return { limit: 'result', of: since.entry, unit: null, start: since.at, due: dueOf(dossier, rules) };
};

/** Every limit that runs now: the dossier's own first, then those of its steps and of other agencies. */
export const runningLimits = (dossier: Dossier, rules: Rules): readonly Running[] => {
  const own = runningLimit(dossier, rules);
  return [...(own === null ? [] : [own]), ...otherLimits(dossier, rules)];
};

/** Until when an agency's opinion is asked: the end of the day the lead agency named (ND61-19.5a). */
export const opinionDue = ({ asked, answerBy }: Opinion, rules: Rules): Limit =>
  inForce(rules, asked.at, (calendar) => answerByOf(asked.at, answerBy, calendar));

/** The next look at a dossier: the first point of its running limits that the journal does not have, or null. */
export const nextCheckpoint = (dossier: Dossier, rules: Rules): Instant | null =>
  waitingPoints(dossier, rules)[0]?.at ?? null;

/** What the look finds due: the points that have come and stand in no entry yet, in their order (ND61-8.2b). */
export const limitsReached = (dossier: Dossier, now: Instant, rules: Rules): DossierEvent[] =>
  waitingPoints(dossier, rules)
    .filter(({ at }) => at <= now)
    .map(({ limit, point, of, unit }) => ({
      type: 'LimitReached',
      limit,
      point,
      of,
      ...(unit === null ? {} : { unit }),
    }));

type Waiting = Omit<Running, 'due' | 'start'> & { readonly point: PromptPoint; readonly at: Instant };

const waitingPoints = (dossier: Dossier, rules: Rules): readonly Waiting[] => {
  if (dossier.stage === 'nothing') return [];
  const points = runningLimits(dossier, rules).flatMap((running) => pointsOf(running, dossier, rules));
  return points.length < 2 ? points : points.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

const pointsOf = (running: Running, dossier: FiledDossier, rules: Rules): readonly Waiting[] => {
  const { limit, of, unit, start, due } = running;
  const { prompts, remindBefore } = rules.profile;
  const whole = limit === 'result' ? 'result' : 'intake';
  const wanted = limit === 'notice' ? NOTICE_POINTS : prompts.is[whole];
  return promptPoints({ limit: whole, due, start, points: wanted, remind: remindBefore.is }, rules.calendar)
    .filter(({ point }) => !isReached(dossier, running, point))
    .map(({ point, at }) => ({ limit, of, unit, point, at }));
};

/** Nobody has to send a notice back (19.4): the officer is reminded, and there is nothing to be late with. */
const NOTICE_POINTS: readonly PromptPoint[] = ['remind', 'due'];

const isReached = ({ reached }: FiledDossier, { limit, of, unit }: Running, point: PromptPoint): boolean =>
  reached.some((r) => r.limit === limit && r.of === of && r.unit === unit && r.point === point);

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

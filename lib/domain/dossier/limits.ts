import type { Instant, Limit } from '../time/instant.ts';
import { receiveBy } from '../time/intake-limit.ts';
import { promptPoints } from '../time/prompts.ts';
import { reappointed } from '../time/reappointment.ts';
import { resultDue } from '../time/result-limit.ts';
import type { PromptPoint } from '../time/rules.ts';
import { type AcceptedDossier, type Dossier, type FiledDossier, isAccepted } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import type { Rules } from './rules.ts';

/** A limit that is running: which, from which entry, since when, until when and why. */
export type Running = {
  readonly limit: 'intake' | 'result';
  readonly of: number;
  readonly start: Instant;
  readonly due: Limit;
};

/** When the one-stop unit has to have received it (TH-9.2a, TTH-12.1a), counted from the latest filing. */
export const receiveByOf = (dossier: FiledDossier, rules: Rules): Limit =>
  receiveBy(dossier.filed.at, rules.profile.intake, rules.calendar);

/** When the result is due before any re-appointment: from the latest acceptance, again from the start after a supplement (19.4). */
export const firstDueOf = (dossier: AcceptedDossier, rules: Rules): Limit => {
  const restarted = dossier.requests.processing.made > 0;
  return resultDue(dossier.accepted.at, rules.procedure.timeLimit, rules.calendar, restarted);
};

/** When the result is due: from the acceptance, again from the start after a supplement (19.4), moved once by re-appointment (19.9). */
export const dueOf = (dossier: AcceptedDossier, rules: Rules): Limit => {
  const due = firstDueOf(dossier, rules);
  const moved = dossier.reappointed;
  return moved !== null && moved.entry > dossier.accepted.entry ? reappointed(due, moved.until, rules.calendar) : due;
};

/** The limit that runs at this stage, or null: while the applicant supplements, and after the result is ready, none does. */
export const runningLimit = (dossier: Dossier, rules: Rules): Running | null => {
  if (dossier.stage === 'submitted' || dossier.stage === 'resubmitted')
    return { limit: 'intake', of: dossier.filed.entry, start: dossier.filed.at, due: receiveByOf(dossier, rules) };
  if (dossier.stage !== 'in-process') return null;

  const { accepted, reappointed: moved } = dossier;
  const since = moved !== null && moved.entry > accepted.entry ? moved : accepted;
  return { limit: 'result', of: since.entry, start: since.at, due: dueOf(dossier, rules) };
};

/** The next look at a dossier: the first point of its running limit that the journal does not have, or null. */
export const nextCheckpoint = (dossier: Dossier, rules: Rules): Instant | null =>
  waitingPoints(dossier, rules)[0]?.at ?? null;

/** What the look finds due: the points that have come and stand in no entry yet, in their order (ND61-8.2b). */
export const limitsReached = (dossier: Dossier, now: Instant, rules: Rules): DossierEvent[] => {
  const running = runningLimit(dossier, rules);
  if (running === null) return [];

  return waitingPoints(dossier, rules)
    .filter(({ at }) => at <= now)
    .map(({ point }) => ({ type: 'LimitReached', limit: running.limit, point, of: running.of }));
};

const waitingPoints = (dossier: Dossier, rules: Rules): readonly { point: PromptPoint; at: Instant }[] => {
  const running = runningLimit(dossier, rules);
  if (running === null || dossier.stage === 'nothing') return [];

  const { limit, of, start, due } = running;
  const { prompts, remindBefore } = rules.profile;
  const points = promptPoints(
    { limit, due, start, points: prompts.is[limit], remind: remindBefore.is },
    rules.calendar,
  );
  return points.filter(
    ({ point }) => !dossier.reached.some((r) => r.limit === limit && r.of === of && r.point === point),
  );
};

/** How a dossier stands against its due date: judged by when the result was ready (E9's three classes come from here). */
export const dueState = (due: Limit, now: Instant, soonAfter: Instant): 'on-time' | 'due-soon' | 'overdue' => {
  if (now > due.at) return 'overdue';
  return now >= soonAfter ? 'due-soon' : 'on-time';
};

/** The due date a dossier is sorted and shown by: the result's once accepted, else the intake's. */
export const shownDue = (dossier: FiledDossier, rules: Rules): Limit =>
  isAccepted(dossier) && dossier.stage !== 'resubmitted' ? dueOf(dossier, rules) : receiveByOf(dossier, rules);

/** From when on a limit counts as due soon: the profile's reminder, in working time before it. */
export const soonAfter = (due: Limit, { profile, calendar }: Rules): Instant =>
  calendar.addWorkingMinutes(due.at, -profile.remindBefore.is.workingMinutes);

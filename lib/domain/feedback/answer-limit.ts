import type { Rules } from '../rules.ts';
import { byDays } from '../time/by-days.ts';
import { inForce } from '../time/in-force.ts';
import { type Instant, isPast, type Limit } from '../time/instant.ts';
import { limitBy } from '../time/limit.ts';
import { promptPoints } from '../time/prompts.ts';
import type { PointAt } from '../time/rules.ts';
import type { FeedbackEvent } from './events.ts';
import type { Feedback, KnownFeedback } from './feedback.ts';

export type FeedbackRules = Pick<Rules, 'profile' | 'calendar' | 'before'>;

/**
 * Until when the sender is told how it is being handled (TH-14, reading 14): the day of receipt left out, to the end of the
 * last session of the last working day; a referral does not move it. Null for complaints and denunciations: these texts set
 * them no limit.
 */
export const feedbackAnswerBy = (
  { kind, received }: Pick<KnownFeedback, 'kind' | 'received'>,
  rules: FeedbackRules,
): Limit | null => {
  if (kind !== 'feedback') return null;

  const { is, article } = rules.profile.feedback;
  const start = received.at;
  const days = is.answerWithinWorkingDays;
  const rule = `Trả lời trong ${days} ngày làm việc, không tính ngày tiếp nhận`;
  return inForce(rules, start, (calendar) =>
    limitBy(byDays({ start, days, lateAfter: undefined, rule, article }), calendar),
  );
};

/** The limit while it runs: null once the sender was told, and where there is none. */
export const runningAnswerBy = (feedback: KnownFeedback, rules: FeedbackRules): Limit | null =>
  feedback.told === null ? feedbackAnswerBy(feedback, rules) : null;

/** The next look: the first point of the running limit that the journal does not have, or null. */
export const nextFeedbackLook = (feedback: Feedback, rules: FeedbackRules): Instant | null =>
  waitingPoints(feedback, rules)[0]?.at ?? null;

/** What the look finds due (ND61-8.2b): the points that have come and stand in no entry yet. */
export const answerLimitReached = (feedback: Feedback, now: Instant, rules: FeedbackRules): FeedbackEvent[] => {
  if (feedback.stage === 'nothing') return [];
  const of = feedback.received.entry;
  return waitingPoints(feedback, rules)
    .filter(({ at }) => at <= now)
    .map(({ point }) => ({ type: 'LimitReached', limit: 'answer', point, of }));
};

const waitingPoints = (feedback: Feedback, rules: FeedbackRules): readonly PointAt[] => {
  if (feedback.stage === 'nothing') return [];
  const due = runningAnswerBy(feedback, rules);
  if (due === null) return [];

  const points = promptPoints(
    {
      limit: 'result',
      due,
      start: feedback.received.at,
      points: ['day-before', 'overdue'],
      remind: rules.profile.remindBefore.is,
    },
    rules.calendar,
  );
  return points.filter(({ point }) => !feedback.reached.some((known) => known.point === point));
};

/** How the limit stands: kept once the sender was told in time; overdue from the first minute after it (reading 10). */
export const answerState = (
  feedback: KnownFeedback,
  now: Instant,
  rules: FeedbackRules,
): 'none' | 'on-time' | 'overdue' | 'met' | 'met-late' => {
  const due = feedbackAnswerBy(feedback, rules);
  if (due === null) return 'none';
  if (feedback.told !== null) return isPast(feedback.told.at, due) ? 'met-late' : 'met';
  return isPast(now, due) ? 'overdue' : 'on-time';
};

import { editionAt } from '../../lib/domain/editions.ts';
import type { FeedbackRules } from '../../lib/domain/feedback/answer-limit.ts';
import type { KnownFeedback } from '../../lib/domain/feedback/feedback.ts';
import type { World } from '../../lib/world/world.ts';
import { calendarNow, calendarsBefore } from '../deciding/rules-of.ts';

/** What a piece of feedback is counted under: the rules in force when it was received (O6), the calendar of the agency that received it. */
export const feedbackRules = (
  world: World,
  { agency, received }: Pick<KnownFeedback, 'agency' | 'received'>,
): FeedbackRules => ({
  profile: editionAt(world.province, received.at).profile,
  calendar: calendarNow(world, agency),
  before: calendarsBefore(world.calendar.versions(), agency),
});

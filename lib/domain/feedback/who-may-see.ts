import type { Actor } from '../journal/moment.ts';
import type { KnownFeedback } from './feedback.ts';
import { FEEDBACK_STEPS } from './step-kinds.ts';

/** Staff of the agencies that had it in hand; of complaints and denunciations, only those whose step it is or was (N4). */
export const maySeeFeedback = (feedback: KnownFeedback, { agency, roles }: Actor): boolean => {
  if (agency === null) return false;
  const received = agency === feedback.agency;
  if (!received && !feedback.referrals.some(({ to }) => to === agency)) return false;
  if (feedback.kind === 'feedback') return roles.length > 0;

  const entrusted = FEEDBACK_STEPS[received ? 'settle' : 'explain'].roles;
  return roles.some((role) => entrusted.some((one) => one === role));
};

/** Who complained or denounced is told to nobody beyond the head of the one-stop unit that received it. */
export const maySeeSender = (feedback: KnownFeedback, by: Actor): boolean =>
  maySeeFeedback(feedback, by) && (feedback.kind === 'feedback' || by.agency === feedback.agency);

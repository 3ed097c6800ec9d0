import { type Actor, hasWork } from '../journal/moment.ts';
import type { KnownFeedback } from './feedback.ts';
import { FEEDBACK_STEPS } from './step-kinds.ts';

/**
 * What a person of the staff sees (N4, J2): the whole; all but who sent it and which dossier of theirs it is about; only what
 * they were asked to explain; or nothing, not even that it exists.
 */
export type PieceSight = 'whole' | 'without-sender' | 'question' | 'nothing';

/**
 * Feedback: the agencies that had it in hand. Complaints and denunciations: the head of the one-stop unit that received it the
 * whole; who is to explain all but the sender; the accused nothing but the question put to them.
 */
export const sightOf = (feedback: KnownFeedback, by: Actor): PieceSight => {
  const { agency, roles } = by;
  if (agency === null) return 'nothing';
  const received = agency === feedback.agency;
  const referred = feedback.referrals.some(({ to }) => to === agency);
  if (feedback.kind === 'feedback') return (received || referred) && hasWork(by) ? 'whole' : 'nothing';

  const takes = (step: 'settle' | 'explain') =>
    roles.some((role) => FEEDBACK_STEPS[step].roles.some((wanted) => wanted === role));
  if (feedback.accused.includes(agency))
    return takes('explain') && feedback.asked.some(({ of }) => of === agency) ? 'question' : 'nothing';
  if (received && takes('settle')) return isAbout(feedback, agency) ? 'without-sender' : 'whole';
  return referred && takes('explain') ? 'without-sender' : 'nothing';
};

/** Of what was received before the accused were written down, the agency itself may be the one complained of. */
const isAbout = ({ about }: KnownFeedback, agency: string): boolean => about?.is === 'agency' && about.code === agency;

import { openSteps } from '../journal/step.ts';
import { type ListRow, queueName } from '../views/row.ts';
import { type FeedbackRules, feedbackAnswerBy } from './answer-limit.ts';
import { isHandled, type KnownFeedback, numberOf } from './feedback.ts';
import { FEEDBACK_STEPS } from './step-kinds.ts';

/** The row of a piece of feedback; its names carry a prefix, so that no list of dossiers ever shows it. */
export const feedbackRow = (feedback: KnownFeedback, rules: FeedbackRules): ListRow => {
  const { id, last, kind, agency, owner, stage, received } = feedback;
  return {
    id,
    entry: last.entry,
    code: numberOf(feedback),
    owner: owner === null ? '' : feedbackOwner(owner),
    procedure: kind,
    agency: `feedback:${agency}`,
    stage,
    over: isHandled(feedback),
    queues: openSteps(feedback).flatMap((step) =>
      FEEDBACK_STEPS[step.step].roles.map((role) => ({
        queue: feedbackQueue(kind, step.agency, role),
        step: step.key,
      })),
    ),
    sortBy: feedbackAnswerBy(feedback, rules)?.at ?? received.at,
    submittedAt: received.at,
    changedAt: last.at,
  };
};

/** The queue of a role in an agency: complaints and denunciations stand apart from feedback (ND61-8.1đ). */
export const feedbackQueue = (kind: KnownFeedback['kind'], agency: string, role: string): string =>
  `feedback:${kind === 'feedback' ? '' : 'complaint:'}${queueName(agency, role)}`;

/** How a sender's account is named in the rows. */
export const feedbackOwner = (account: string): string => `feedback:${account}`;

import type { Entry } from '../journal/entry.ts';
import type { Fact } from '../journal/fact.ts';
import { stepKey } from '../journal/step.ts';
import { unknownEvent } from '../journal/unknown-event.ts';
import type { FeedbackEvent } from './events.ts';
import { type Feedback, type KnownFeedback, NO_FEEDBACK } from './feedback.ts';

/** A whole journal folded from the beginning. A fold never refuses. */
export const foldFeedback = (entries: readonly Entry<FeedbackEvent>[]): Feedback => entries.reduce(after, NO_FEEDBACK);

const after = (feedback: Feedback, entry: Entry<FeedbackEvent>): Feedback => {
  const fact: Fact = { entry: entry.entry, at: entry.at, by: entry.by };
  let next = feedback;
  for (const event of entry.events) next = apply(next, event, fact, entry.dossier);
  return next.stage === 'nothing' ? next : Object.freeze({ ...next, last: fact });
};

const apply = (feedback: Feedback, event: FeedbackEvent, fact: Fact, id: string): Feedback => {
  if (event.type === 'FeedbackReceived') return received(event, fact, id);
  if (feedback.stage === 'nothing') throw new Error(`journal of ${id} does not begin with a receipt`);

  switch (event.type) {
    case 'FeedbackAnswered':
      return event.state === 'handled'
        ? { ...told(feedback, fact), stage: 'handled', handled: fact }
        : { ...told(feedback, fact), stage: 'in-handling' };
    case 'FeedbackReferred': {
      const referrals = [...feedback.referrals, { ...fact, to: event.to, text: event.text }];
      return { ...feedback, stage: 'referred', inHandOf: event.to, referrals };
    }
    case 'ExplanationAsked': {
      const asked = [...feedback.asked, { ...fact, of: event.of, question: event.question }];
      return { ...feedback, stage: 'asked', inHandOf: event.of, asked };
    }
    case 'ExplanationGiven':
      return {
        ...feedback,
        stage: 'explained',
        inHandOf: feedback.agency,
        explanation: { ...fact, text: event.text },
      };
    case 'ExplanationPassedOn':
      return { ...told(feedback, fact), stage: 'handled', handled: fact };
    case 'FeedbackRated':
      return { ...feedback, rated: { ...fact, rating: event.rating, text: event.text } };
    case 'StepOpened': {
      const { step, agency, role } = event;
      const key = stepKey(step, event.after, event.unit);
      return {
        ...feedback,
        steps: { ...feedback.steps, [key]: { key, step, agency, role, opened: fact, closed: null } },
      };
    }
    case 'StepClosed': {
      const step = feedback.steps[event.key];
      if (step === undefined) throw new Error(`${id}: a step was closed that was never opened`);
      return {
        ...feedback,
        steps: { ...feedback.steps, [event.key]: { ...step, closed: { ...fact, outcome: event.outcome } } },
      };
    }
    case 'LimitReached':
      return { ...feedback, reached: [...feedback.reached, { point: event.point, of: event.of }] };
    default:
      throw unknownEvent(event);
  }
};

const told = (feedback: KnownFeedback, fact: Fact): KnownFeedback => ({ ...feedback, told: feedback.told ?? fact });

const received = (event: Extract<FeedbackEvent, { type: 'FeedbackReceived' }>, fact: Fact, id: string): Feedback => {
  const { type: _, accused = [], byCode = false, ...said } = event;
  return {
    ...said,
    accused,
    byCode,
    stage: 'received',
    id,
    inHandOf: said.agency,
    received: fact,
    told: null,
    referrals: [],
    asked: [],
    rated: null,
    steps: {},
    reached: [],
    last: fact,
  };
};

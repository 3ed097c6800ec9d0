import type { Actor, Moment } from '../journal/moment.ts';
import { NotAllowed, NotYours } from '../journal/moment.ts';
import { openSteps } from '../journal/step.ts';
import type { FeedbackCommand, FeedbackVerb } from './command.ts';
import type { FeedbackEvent } from './events.ts';
import type { Feedback, HandedStep } from './feedback.ts';
import { FEEDBACK_STEPS } from './step-kinds.ts';

/**
 * One decision of an officer on the step that was seen: answered (TH-14), referred (TH-18.2), asked of the agency complained
 * of, explained, passed on (ND61-8.1đ). What is about an agency is never referred to it.
 */
export const decideFeedback = (feedback: Feedback, command: FeedbackCommand, { by }: Moment): FeedbackEvent[] => {
  const step = takeStep(feedback, command, by);
  const closing = (outcome: string): FeedbackEvent => ({ type: 'StepClosed', key: step.key, outcome });

  switch (command.decision) {
    case 'answer':
      return [{ type: 'FeedbackAnswered', text: command.text, state: command.state }, closing(command.state)];
    case 'refer':
      if (command.to === step.agency) throw new NotAllowed('referred-to-itself');
      if (mayNotSee(feedback, command.to)) throw new NotAllowed('referred-to-the-accused');
      return [{ type: 'FeedbackReferred', to: command.to, text: command.text }, closing('referred')];
    case 'ask':
      if (!mayBeAsked(feedback).includes(command.of)) throw new NotAllowed('not-complained-of');
      return [{ type: 'ExplanationAsked', of: command.of, question: command.text }, closing('referred')];
    case 'explain':
      return [{ type: 'ExplanationGiven', text: command.text }, closing('explained')];
    case 'pass-on':
      if (feedback.stage !== 'explained') throw new NotAllowed('not-at-this-stage');
      return [{ type: 'ExplanationPassedOn', text: feedback.explanation.text }, closing('passed-on')];
    default:
      return command satisfies never;
  }
};

/** What a person may decide now: the step it closes and the fields it asks for. */
export type FeedbackMove = {
  readonly decision: FeedbackVerb;
  readonly step: string;
  readonly needs: readonly string[];
};

const NEEDS: Record<FeedbackVerb, readonly string[]> = {
  answer: ['text', 'state'],
  refer: ['to', 'text'],
  ask: ['of', 'text'],
  explain: ['text'],
  'pass-on': [],
};

/** All allowed moves of a person. */
export const feedbackMoves = (feedback: Feedback, by: Actor): readonly FeedbackMove[] =>
  openSteps(feedback)
    .filter((step) => step.agency === by.agency && hasRole(step, by))
    .flatMap(({ key, step }) =>
      FEEDBACK_STEPS[step].closedBy
        .filter((decision) => decision !== 'ask' || mayBeAsked(feedback).length > 0)
        .map((decision) => ({ decision, step: key, needs: NEEDS[decision] })),
    );

/** Agencies complained of, which may be asked to explain without seeing who sent it or what (ND61-8.1đ). Of a denunciation they hear nothing. */
export const mayBeAsked = (feedback: Feedback): readonly string[] =>
  feedback.stage !== 'nothing' && feedback.kind === 'complaint' ? feedback.accused : [];

/** True for an agency it is about: complaints and denunciations are not sent back to it. */
export const mayNotSee = (feedback: Feedback, agency: string): boolean =>
  feedback.stage !== 'nothing' && feedback.accused.includes(agency);

/** The open step a decision saw. What is no longer so is refused with `step-changed`; what is another's with 403. */
const takeStep = (feedback: Feedback, { decision, seen }: FeedbackCommand, by: Actor): HandedStep => {
  const step = openSteps(feedback).find(({ key }) => key === seen);
  if (step === undefined) throw new NotAllowed('step-changed');

  const closedBy: readonly FeedbackVerb[] = FEEDBACK_STEPS[step.step].closedBy;
  if (!closedBy.includes(decision)) throw new NotAllowed('not-at-this-stage');
  if (step.agency !== by.agency) throw new NotYours('not-your-step');
  if (!hasRole(step, by)) throw new NotYours('not-your-role');
  return step;
};

const hasRole = ({ step }: HandedStep, by: Actor): boolean =>
  by.roles.some((role) => FEEDBACK_STEPS[step].roles.some((wanted) => wanted === role));

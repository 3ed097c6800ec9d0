import { NotAllowed } from '../journal/moment.ts';
import type { FeedbackEvent, FeedbackKind } from './events.ts';
import type { Feedback } from './feedback.ts';

type Receipt = Omit<Extract<FeedbackEvent, { type: 'FeedbackReceived' }>, 'type' | 'route' | 'accused' | 'byCode'> & {
  readonly accused: readonly string[];
};

/** Tiếp nhận phản ánh, kiến nghị (TH-13.2); complaints and denunciations take a route of their own (ND61-8.1đ). */
export const receiveFeedback = (feedback: Feedback, receipt: Receipt): FeedbackEvent[] => {
  if (feedback.stage !== 'nothing') throw new NotAllowed('feedback-number-taken');

  const { accused, ...said } = receipt;
  const route = { name: ROUTES[receipt.kind], version: 1 };
  return [{ type: 'FeedbackReceived', ...said, route, ...(accused.length === 0 ? {} : { accused }), byCode: true }];
};

const ROUTES: Record<FeedbackKind, string> = {
  feedback: 'feedback',
  complaint: 'complaint',
  denunciation: 'complaint',
};

import type { Sha256 } from '../journal/entry.ts';
import { NotAllowed } from '../journal/moment.ts';
import type { FeedbackEvent, Rating } from './events.ts';
import type { Feedback } from './feedback.ts';

/** Đánh giá việc giải quyết phản ánh, kiến nghị (TT01-16.2g): once, when the outcome is there. */
export const rateFeedback = (feedback: Feedback, rating: Rating, text: Sha256 | null): FeedbackEvent[] => {
  if (feedback.stage !== 'handled') throw new NotAllowed('not-handled-yet');
  if (feedback.rated !== null) throw new NotAllowed('already-rated');

  return [{ type: 'FeedbackRated', rating, text }];
};

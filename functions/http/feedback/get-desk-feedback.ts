import { DeskFeedback, FeedbackAddress } from '../../../lib/contract/feedback.ts';
import { deskFeedback } from '../../feedback/feedback-view.ts';
import { readFeedbackForStaff } from '../../feedback/read-feedback.ts';
import { operation } from '../../wire/operation.ts';

/** One piece of feedback for those entrusted with it, and what I may decide now. */
export const getDeskFeedback = operation({
  id: 'get-desk-feedback',
  method: 'GET',
  path: '/api/desk/feedback/{number}',
  summary: 'Phản ánh, kiến nghị trên bàn làm việc',
  who: 'staff',
  opens: {
    nothing: 'feedback is neither a dossier nor in a person’s store; whose it is to see is ruled where it is read',
  },
  params: FeedbackAddress,
  answers: { 200: DeskFeedback },
  run: async ({ params: { number }, who }, world) => ({
    status: 200,
    body: await deskFeedback(world, await readFeedbackForStaff(world, number, who), who),
  }),
});

import { FeedbackAddress, FeedbackStatus, Sender } from '../../../lib/contract/feedback.ts';
import { feedbackStatus } from '../../feedback/feedback-view.ts';
import { readFeedbackForSender } from '../../feedback/read-feedback.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;

/** Tình hình, kết quả giải quyết phản ánh, kiến nghị (J3, TT01-16.2d), for who sent it, by its number. What proves it stands in the body: never in a URL. */
export const getFeedbackStatus = operation({
  id: 'get-feedback-status',
  method: 'POST',
  path: '/api/feedback/{number}/status',
  summary: 'Tình hình xử lý phản ánh, kiến nghị',
  who: 'anyone',
  params: FeedbackAddress,
  body: Sender,
  answers: { 200: FeedbackStatus },
  run: async ({ params: { number }, body: { contact, code }, who, address }, world) => {
    if (!(await world.limits.take(`feedback-status ${address}`, PER_MINUTE)))
      throw new Refused(429, 'too-many-look-ups');

    const read = await readFeedbackForSender(world, number, { who, contact, code });
    return { status: 200, body: await feedbackStatus(world, read) };
  },
});

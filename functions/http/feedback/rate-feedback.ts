import { FeedbackAddress, FeedbackRating, FeedbackStatus } from '../../../lib/contract/feedback.ts';
import { foldFeedback } from '../../../lib/domain/feedback/fold-feedback.ts';
import { rateFeedback as rate } from '../../../lib/domain/feedback/rate-feedback.ts';
import { prepareContent } from '../../deciding/contents.ts';
import { recordIn } from '../../deciding/record.ts';
import { feedbackStatus } from '../../feedback/feedback-view.ts';
import { readFeedback, readFeedbackForSender } from '../../feedback/read-feedback.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;

/** Đánh giá việc giải quyết phản ánh, kiến nghị (J3, TT01-16.2g): by who sent it, once. */
export const rateFeedback = operation({
  id: 'rate-feedback',
  method: 'POST',
  path: '/api/feedback/{number}/rating',
  summary: 'Đánh giá việc giải quyết phản ánh, kiến nghị',
  who: 'anyone',
  params: FeedbackAddress,
  body: FeedbackRating,
  answers: { 200: FeedbackStatus },
  run: async ({ params: { number }, body: { contact, code, rating, text }, who, command, address }, world) => {
    if (!(await world.limits.take(`feedback-status ${address}`, PER_MINUTE)))
      throw new Refused(429, 'too-many-look-ups');

    const { feedback } = await readFeedbackForSender(world, number, { who, contact, code });
    const words = text ? prepareContent(world, feedback.id, { text }) : null;
    await recordIn(world, foldFeedback, {
      journal: feedback.id,
      command,
      by: { id: who?.id ?? 'sender', roles: [], agency: null },
      blank: undefined,
      decide: (before) => rate(before, rating, words?.sha256 ?? null),
      prepare: async () => words?.put(),
    });
    return { status: 200, body: await feedbackStatus(world, await readFeedback(world, number)) };
  },
});

import { FeedbackCode, FeedbackStatus } from '../../../lib/contract/feedback.ts';
import { feedbackStatus } from '../../feedback/feedback-view.ts';
import { readFeedbackByCode } from '../../feedback/read-feedback.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;

/** Tình hình, kết quả giải quyết phản ánh, kiến nghị, khiếu nại, tố cáo (J2, J3, TT01-16.2d), for whoever holds the code its sender was given. */
export const getFeedbackByCode = operation({
  id: 'get-feedback-by-code',
  method: 'GET',
  path: '/api/feedback/{code}',
  summary: 'Tình hình xử lý theo mã tra cứu',
  who: 'anyone',
  params: FeedbackCode,
  answers: { 200: FeedbackStatus },
  run: async ({ params: { code }, address }, world) => {
    if (!(await world.limits.take(`feedback-status ${address}`, PER_MINUTE)))
      throw new Refused(429, 'too-many-look-ups');

    return { status: 200, body: await feedbackStatus(world, await readFeedbackByCode(world, code)) };
  },
});

import { FeedbackTaken, NewFeedback } from '../../../lib/contract/feedback.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { takeFeedback } from '../../feedback/take-feedback.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 20;

/** Gửi phản ánh, kiến nghị, khiếu nại, tố cáo (TH-13.2b, ND61-8.1đ): open to anyone. */
export const sendFeedback = operation({
  id: 'send-feedback',
  method: 'POST',
  path: '/api/feedback',
  summary: 'Gửi phản ánh, kiến nghị',
  who: 'anyone',
  body: NewFeedback,
  answers: { 201: FeedbackTaken },
  run: async ({ body, who, command, address }, world) => {
    if (!(await world.limits.take(`feedback ${address}`, PER_MINUTE))) throw new Refused(429, 'too-much-feedback');

    const owner = who?.id ?? null;
    const by: Actor = owner === null ? SENDER : { id: owner, roles: [], agency: null };
    const taken = await takeFeedback(world, body, { channel: 'portal', by, owner, command });
    return { status: 201, body: taken };
  },
});

/** Whoever sends without signing in. */
const SENDER: Actor = { id: 'sender', roles: [], agency: null };

import { MyFeedback } from '../../../lib/contract/feedback.ts';
import { numberIn } from '../../../lib/domain/feedback/feedback.ts';
import { feedbackOwner } from '../../../lib/domain/feedback/feedback-row.ts';
import { feedbackItem } from '../../feedback/feedback-view.ts';
import { readFeedback } from '../../feedback/read-feedback.ts';
import { operation } from '../../wire/operation.ts';

/** Phản ánh, kiến nghị của tôi (H2, TT01-16.2d), newest first; each is read from its journal. */
export const listMyFeedback = operation({
  id: 'list-my-feedback',
  method: 'GET',
  path: '/api/feedback',
  summary: 'Phản ánh, kiến nghị của tôi',
  who: 'signed-in',
  answers: { 200: MyFeedback },
  run: async ({ who }, world) => {
    const rows = await world.views.ofOwner(feedbackOwner(who.id));
    const items = rows.map(async ({ id }) => feedbackItem(world, await readFeedback(world, numberIn(id))));
    return { status: 200, body: { items: await Promise.all(items) } };
  },
});

import { EnteredFeedback, FeedbackTaken } from '../../../lib/contract/feedback.ts';
import { NotYours } from '../../../lib/domain/journal/moment.ts';
import { actorOf } from '../../deciding/actor.ts';
import { takeFeedback } from '../../feedback/take-feedback.ts';
import { operation } from '../../wire/operation.ts';

/** What reached the agency by e-mail, at the counter or by telephone stands in the same book (TH-13.2a). */
export const enterFeedback = operation({
  id: 'enter-feedback',
  method: 'POST',
  path: '/api/desk/feedback',
  summary: 'Ghi nhận phản ánh, kiến nghị nhận ngoài cổng',
  who: 'staff',
  opens: { nothing: 'what the sender says is written down; nothing kept before is shown' },
  body: EnteredFeedback,
  answers: { 201: FeedbackTaken },
  run: async ({ body: { channel, ...sent }, who, command }, world) => {
    if (!who.roles.some((role) => role === 'receptionist' || role === 'head-of-one-stop')) {
      throw new NotYours('not-your-role');
    }
    // Feedback about nothing that a code names is the business of the agency it reached; a complaint says itself whom it is about.
    const about = sent.about || (sent.kind === 'feedback' ? (who.agency ?? '') : '');
    return {
      status: 201,
      body: await takeFeedback(world, { ...sent, about }, { channel, by: actorOf(who), owner: null, command }),
    };
  },
});

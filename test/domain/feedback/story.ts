import type { FeedbackEvent, FeedbackKind } from '../../../lib/domain/feedback/events.ts';
import type { KnownFeedback } from '../../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../../lib/domain/feedback/fold-feedback.ts';
import { receiveFeedback } from '../../../lib/domain/feedback/receive-feedback.ts';
import type { Instant } from '../../../lib/domain/time/instant.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';

/** What a sender of Xã Mẫu sent. */
export const RECEIPT = {
  kind: 'feedback' as FeedbackKind,
  channel: 'portal',
  agency: XA_MAU,
  about: null,
  text: 'a'.repeat(64),
  contact: 'd'.repeat(64),
  owner: null,
  accused: [] as readonly string[],
} as const;

/** Its receipt as an event; `more`: what else its receipt says. */
export const received = (kind: FeedbackKind = 'feedback', more: Partial<Receipt> = {}): FeedbackEvent => {
  const [event] = receiveFeedback({ stage: 'nothing' }, { ...RECEIPT, kind, ...more });
  if (event === undefined) throw new Error('nothing was received');
  return event;
};

type Receipt = Parameters<typeof receiveFeedback>[1];

/** Feedback as it stands after entries, each an instant with its events. */
export const feedbackOf = (...entries: readonly (readonly [Instant, ...FeedbackEvent[]])[]): KnownFeedback => {
  const feedback = foldFeedback(
    entries.map(([at, ...events], index) => ({
      dossier: 'feedback/PA-2026-000001',
      entry: index + 1,
      at,
      by: 'sender',
      command: `command-${index}`,
      events,
      previous: '0'.repeat(64),
      hash: '0'.repeat(64),
    })),
  );
  if (feedback.stage === 'nothing') throw new Error('nothing was received');
  return feedback;
};

import { expect, test } from 'vitest';
import { foldFeedback } from '../../../lib/domain/feedback/fold-feedback.ts';
import { entryOf, LATER, NOT_KNOWN } from '../later-release.ts';

test('(N3, N9) feedback with an event of a later release is not read', () => {
  const first = entryOf({ type: 'FeedbackReceived', kind: 'feedback' });
  expect(() => foldFeedback([first])).not.toThrow();
  expect(() => foldFeedback([first, entryOf(LATER, 2)])).toThrow(NOT_KNOWN);
});

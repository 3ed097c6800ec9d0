import { expect, test } from 'vitest';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { foldFeedback } from '../../../lib/domain/feedback/fold-feedback.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { foldTickets } from '../../../lib/domain/tickets/tickets.ts';
import { lanFiled, minhReceived } from '../dossier/story.ts';

const entry = (events: readonly object[], number = 1): Entry<never> =>
  ({
    ...{ dossier: 'account/x', entry: number, at: '2026-03-02T08:00:00+07:00', by: 'x', command: 'c' },
    ...{ previous: '', hash: '', events },
  }) as unknown as Entry<never>;

const LATER = { type: 'WrittenByALaterRelease', ticket: 1 };
const ENDS = 'an event this release does not know: WrittenByALaterRelease';

test('(N3, N9) a dossier with an event of a later release is neither shown nor decided on', () => {
  for (const { entries } of [lanFiled(), minhReceived()])
    expect(() => fold([...entries, entry([LATER], entries.length + 1)])).toThrow(ENDS);
});

test.each([
  ['an account', foldAccount, { type: 'AccountRegistered', profile: '', by: 'email' }],
  ['feedback', foldFeedback, { type: 'FeedbackReceived', kind: 'feedback', content: '', number: '1' }],
  ['a day’s tickets', foldTickets, { type: 'TicketTaken', ticket: 1, procedure: null }],
])('(N3, N9) so is %s', (_what, folded: (entries: readonly Entry<never>[]) => unknown, first) => {
  expect(() => folded([entry([first])])).not.toThrow();
  expect(() => folded([entry([first]), entry([LATER], 2)])).toThrow(ENDS);
});

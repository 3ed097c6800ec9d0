import { expect, test } from 'vitest';
import { foldTickets } from '../../../lib/domain/tickets/tickets.ts';
import { entryOf, LATER, NOT_KNOWN } from '../later-release.ts';

test('(N3, N9) a day’s tickets with an event of a later release is not read', () => {
  const first = entryOf({ type: 'TicketTaken', ticket: 1, procedure: null });
  expect(() => foldTickets([first])).not.toThrow();
  expect(() => foldTickets([first, entryOf(LATER, 2)])).toThrow(NOT_KNOWN);
});

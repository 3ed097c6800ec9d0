import type { Entry } from '../../lib/domain/journal/entry.ts';

/** An entry of these events, as a journal of any kind holds it. */
export const entryOf = (event: object, number = 1): Entry<never> =>
  ({
    ...{ dossier: 'account/x', entry: number, at: '2026-03-02T08:00:00+07:00', by: 'x', command: 'c' },
    ...{ previous: '', hash: '', events: [event] },
  }) as unknown as Entry<never>;

/** An event that a later release wrote before it was rolled back. */
export const LATER = { type: 'WrittenByALaterRelease', ticket: 1 };

/** What a fold says of it. */
export const NOT_KNOWN = 'an event this release does not know: WrittenByALaterRelease';

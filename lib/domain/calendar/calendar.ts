import type { Entry } from '../journal/entry.ts';
import type { CalendarData } from '../time/calendar-data.ts';
import type { Instant } from '../time/instant.ts';
import { calendarAfter } from './calendar-versions.ts';
import type { CalendarEvent } from './events.ts';

/** What an administrator declares, or a release brings in. */
type Declaring = Exclude<CalendarEvent, { type: 'DeclarationRevoked' | 'DeclarationAsked' }>;

/** One thing declared, and the revocation that took it out of the count, if there was one. */
export type Declaration = {
  readonly entry: number;
  readonly at: Instant;
  readonly by: string;
  readonly event: Declaring;
  readonly revoked: Revocation | null;
};

/** Who took a declaration back, when, by which act and why (a content). */
export type Revocation = {
  readonly entry: number;
  readonly at: Instant;
  readonly by: string;
  readonly source: string;
  readonly reason: string;
};

/** The calendar of a province as its journal leaves it: what counts now, and everything ever declared. */
export type CalendarState = {
  readonly data: CalendarData;
  readonly declarations: readonly Declaration[];
  /** The years whose end was told of, so that the next one is declared. */
  readonly asked: readonly number[];
};

/** The fold of the calendar's journal over the province's own data. */
export const calendarState = (data: CalendarData, entries: readonly Entry<CalendarEvent>[]): CalendarState => ({
  data: calendarAfter(data, entries),
  declarations: entries.flatMap(({ entry, at, by, events }) =>
    events.flatMap((event) =>
      event.type === 'DeclarationRevoked' || event.type === 'DeclarationAsked'
        ? []
        : [{ entry, at, by, event, revoked: revocationOf(entry, entries) }],
    ),
  ),
  asked: entries.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'DeclarationAsked' ? [event.year] : [])),
  ),
});

const revocationOf = (of: number, entries: readonly Entry<CalendarEvent>[]): Revocation | null => {
  for (const { entry, at, by, events } of entries)
    for (const event of events)
      if (event.type === 'DeclarationRevoked' && event.entry === of)
        return { entry, at, by, source: event.source, reason: event.reason };
  return null;
};

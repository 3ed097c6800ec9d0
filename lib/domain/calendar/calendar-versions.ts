import type { Entry } from '../journal/entry.ts';
import type { CalendarData } from '../time/calendar-data.ts';
import type { Instant } from '../time/instant.ts';
import { actOf, type CalendarEvent } from './events.ts';

/** The calendar as it stood from a moment on. `since` and `act` null: from the beginning, the province's own data. */
export type CalendarVersion = {
  readonly since: Instant | null;
  readonly data: CalendarData;
  /** The act that brought this version. */
  readonly act: string | null;
};

/** The calendar of a province as its journal names it. */
export const calendarJournal = (province: string): string => `calendar/${province}`;

/** The province's data and, one after the other, what was declared since: a day counts from its declaration on (reading 11). */
export const calendarVersions = (
  data: CalendarData,
  entries: readonly Entry<CalendarEvent>[],
): readonly CalendarVersion[] => [
  { since: null, data, act: null },
  ...entries.map(({ at, events }, index) => ({
    since: at,
    data: calendarAfter(data, entries.slice(0, index + 1)),
    act: [...new Set(events.map(actOf))].join('; '),
  })),
];

/** Everything declared and not revoked, on top of the province's data. */
export const calendarAfter = (data: CalendarData, entries: readonly Entry<CalendarEvent>[]): CalendarData => {
  const events = entries.flatMap(({ entry, events }) => events.map((event) => ({ entry, event })));
  const revoked = new Set(events.flatMap(({ event }) => (event.type === 'DeclarationRevoked' ? [event.entry] : [])));
  const valid = events.filter(({ entry }) => !revoked.has(entry)).map(({ event }) => event);
  return {
    ...data,
    years: [...data.years, ...valid.flatMap((event) => (event.type === 'YearOpened' ? [event.year] : []))],
    daysOff: [...data.daysOff, ...valid.flatMap((event) => (event.type === 'DayOffDeclared' ? [event.day] : []))],
    workingDays: [
      ...data.workingDays,
      ...valid.flatMap((event) => (event.type === 'MadeUpDayDeclared' ? [event.day] : [])),
    ],
  };
};

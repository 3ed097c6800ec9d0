import type { Entry } from '../journal/entry.ts';
import type { CalendarData } from '../time/calendar-data.ts';
import type { Instant } from '../time/instant.ts';
import { actOf, type CalendarEvent, changesDays } from './events.ts';

/** The calendar as it stood from a moment on. `since` and `act` null: from the beginning, the province's own data. */
export type CalendarVersion = {
  readonly since: Instant | null;
  readonly data: CalendarData;
  /** The act that brought this version. */
  readonly act: string | null;
};

/** The calendar of a province as its journal names it. */
export const calendarJournal = (province: string): string => `calendar/${province}`;

/**
 * The province's data and, one after the other, what was declared since: a day counts from its declaration on (reading 11).
 * One version an entry; one that changes no day keeps the data, which is compiled once.
 */
export const calendarVersions = (
  data: CalendarData,
  entries: readonly Entry<CalendarEvent>[],
): readonly CalendarVersion[] => {
  const versions: CalendarVersion[] = [{ since: null, data, act: null }];
  for (const [index, { at, events }] of entries.entries()) {
    const before = versions.at(-1)?.data ?? data;
    const after = events.some(changesDays) ? calendarAfter(data, entries.slice(0, index + 1)) : before;
    versions.push({ since: at, data: after, act: [...new Set(events.map(actOf))].join('; ') });
  }
  return versions;
};

/** Everything declared and not revoked, on top of the province's data. */
export const calendarAfter = (data: CalendarData, entries: readonly Entry<CalendarEvent>[]): CalendarData => {
  const events = entries.flatMap(({ entry, events }) => events.map((event) => ({ entry, event })));
  const revoked = new Set(events.flatMap(({ event }) => (event.type === 'DeclarationRevoked' ? [event.entry] : [])));
  const valid = events.filter(({ entry }) => !revoked.has(entry)).map(({ event }) => event);
  const entered = valid.findLast((event) => event.type === 'EstimatesEntered');
  return {
    ...data,
    ...(entered === undefined ? {} : { estimates: entered.estimates }),
    years: [...data.years, ...valid.flatMap((event) => (event.type === 'YearOpened' ? [event.year] : []))],
    daysOff: [...data.daysOff, ...valid.flatMap((event) => (event.type === 'DayOffDeclared' ? [event.day] : []))],
    workingDays: [
      ...data.workingDays,
      ...valid.flatMap((event) => (event.type === 'MadeUpDayDeclared' ? [event.day] : [])),
    ],
  };
};

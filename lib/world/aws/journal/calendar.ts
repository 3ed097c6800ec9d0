import { type CalendarVersion, calendarJournal, calendarVersions } from '../../../domain/calendar/calendar-versions.ts';
import type { CalendarEvent } from '../../../domain/calendar/events.ts';
import type { Province } from '../../../domain/profile.ts';
import type { CalendarInForce, Journal } from '../../world.ts';

const KEPT_MS = 60_000;

/** The calendar in force; before each request a function may `refresh` it, and what was declared is known everywhere a minute later, `atOnce` where it has just been. */
export const awsCalendar = (
  { key, calendar }: Pick<Province, 'key' | 'calendar'>,
  journal: Pick<Journal, 'read'>,
  now: () => number = Date.now,
): CalendarInForce & { refresh(atOnce?: boolean): Promise<void> } => {
  let versions: readonly CalendarVersion[] = calendarVersions(calendar, []);
  let readAt = Number.NEGATIVE_INFINITY;

  return {
    versions: () => versions,
    refresh: async (atOnce = false) => {
      if (!atOnce && now() - readAt < KEPT_MS) return;
      const entries = await journal.read<CalendarEvent>(calendarJournal(key));
      readAt = now();
      // A version once folded never changes: the object already compiled is kept.
      if (entries.length >= versions.length)
        versions = [...versions, ...calendarVersions(calendar, entries).slice(versions.length)];
    },
  };
};

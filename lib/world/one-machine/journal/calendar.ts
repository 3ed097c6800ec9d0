import { type CalendarVersion, calendarJournal, calendarVersions } from '../../../domain/calendar/calendar-versions.ts';
import type { CalendarEvent } from '../../../domain/calendar/events.ts';
import type { Province } from '../../../domain/profile.ts';
import type { CalendarInForce } from '../../world.ts';
import type { OneMachineJournal } from './journal.ts';

/** The calendar in force, folded anew only when its journal has grown: versions stay the same objects, so that they are compiled once. */
export const oneMachineCalendar = ({ key, calendar }: Province, journal: OneMachineJournal): CalendarInForce => {
  const name = calendarJournal(key);
  let read: { length: number; versions: readonly CalendarVersion[] } | undefined;
  let stale = true;
  journal.onAppend(() => {
    stale = true;
  });

  return {
    versions: () => {
      if (read !== undefined && !stale) return read.versions;
      const entries = journal.readNow<CalendarEvent>(name);
      stale = false;
      if (read?.length !== entries.length)
        read = { length: entries.length, versions: keepOld(read?.versions ?? [], calendarVersions(calendar, entries)) };
      return read.versions;
    },
  };
};

/** A version once folded never changes: the object already compiled is kept. */
const keepOld = (old: readonly CalendarVersion[], now: readonly CalendarVersion[]): readonly CalendarVersion[] =>
  now.map((version, index) => old[index] ?? version);

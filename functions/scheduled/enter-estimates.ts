import { calendarState } from '../../lib/domain/calendar/calendar.ts';
import { calendarJournal } from '../../lib/domain/calendar/calendar-versions.ts';
import type { CalendarEvent } from '../../lib/domain/calendar/events.ts';
import { estimatesToEnter } from '../../lib/domain/calendar/watch-years.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { LAST_YEAR } from '../../lib/domain/time/days-off.ts';
import type { World } from '../../lib/world/world.ts';
import { recordIn } from '../deciding/record.ts';

const SOURCE = 'Ước tính theo âm lịch; chờ văn bản công bố lịch nghỉ';

/** The days off of undeclared years enter the calendar's journal with the first run of the release that knows them (readings 11, 26); afterwards nothing. */
export const enterEstimates = async (world: World): Promise<void> => {
  const { key, calendar } = world.province;
  const known = world.calendar.versions().at(-1)?.data ?? calendar;
  if (known.estimates !== undefined) return;

  // Once in the life of a province: no other start has to load the lunar calendar.
  const { lunarYears } = await import('../../lib/world/lunar-years.ts');
  // From the province's own years: one that was opened since may be taken back, and is then estimated again.
  const estimates = { source: SOURCE, lunar: lunarYears(Math.max(...calendar.years) + 1, LAST_YEAR) };
  await recordIn(world, (entries: readonly Entry<CalendarEvent>[]) => calendarState(calendar, entries), {
    journal: calendarJournal(key),
    command: 'enter-estimates',
    by: SYSTEM,
    blank: undefined,
    decide: (before) => estimatesToEnter(before, estimates),
  });
};

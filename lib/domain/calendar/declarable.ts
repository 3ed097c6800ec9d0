import { NotAllowed } from '../journal/moment.ts';
import type { CalendarData } from '../time/calendar-data.ts';
import type { DayDate } from '../time/instant.ts';
import { workingCalendar } from '../time/working-calendar.ts';

/** Refuses a date whose year is neither open nor the next to be opened: its days would never count (reading 19). */
export const mustBeDeclarable = (date: DayDate, { years }: CalendarData): void => {
  const year = Number(date.slice(0, 4));
  if (!years.includes(year) && !years.includes(year - 1)) throw new NotAllowed('year-not-known');
};

/** Whether the date is declared off already. */
export const isDeclaredOff = (date: DayDate, { daysOff }: CalendarData): boolean =>
  daysOff.some((day) => day.confirmed && day.date === date);

/**
 * Whether the province or any of its agencies works on a date (reading 16: some keep sessions of their own). Days off that
 * no act declared do not count: declaring a year settles them too (reading 26).
 */
export const isWorkedSomewhere = (date: DayDate, data: CalendarData): boolean =>
  [undefined, ...Object.keys(data.sessionsOf ?? {})].some((agency) =>
    workingCalendar(declaredOnly(data), agency).isWorkingDay(date),
  );

const declaredOnly = (data: CalendarData): CalendarData => {
  if (data.estimates === undefined) return data;
  const { estimates: _, ...declared } = data;
  return declared;
};

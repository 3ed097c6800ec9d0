import type { DayDate } from './instant.ts';
import { daysAway, midnightOf } from './local-clock.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a limit counts with. */
export type Counting = Pick<
  WorkingCalendar,
  'isWorkingDay' | 'sessionsOn' | 'addWorkingMinutes' | 'addWorkingDays' | 'endOfWorkingDay' | 'nextSessionStart'
>;

/**
 * The calendar as if no day from `since` on had been declared: the true days before it, the plain week after.
 * Counting with a later and later `since` shows what each declared break moves. Counts forward only.
 */
export const declaredBefore = (since: DayDate, calendar: WorkingCalendar): Counting => {
  const plain = calendar.plainWeek();
  const edge = midnightOf(since);

  const addWorkingDays = (date: DayDate, n: number): DayDate => {
    if (date >= since) return plain.addWorkingDays(date, n);
    const declared = calendar.addWorkingDays(date, n);
    if (declared < since) return declared;
    if (n === 0) return plain.addWorkingDays(since, 0);
    const eve = daysAway(since, -1);
    return plain.addWorkingDays(eve, n - calendar.workingDaysBetween(date, eve));
  };
  const pick = (date: DayDate): WorkingCalendar => (date < since ? calendar : plain);

  return {
    isWorkingDay: (date) => pick(date).isWorkingDay(date),
    sessionsOn: (date) => pick(date).sessionsOn(date),
    addWorkingDays,
    endOfWorkingDay: (date) => {
      const day = addWorkingDays(date, 0);
      return pick(day).endOfWorkingDay(day);
    },
    addWorkingMinutes: (at, minutes) => {
      if (at >= edge) return plain.addWorkingMinutes(at, minutes);
      const end = calendar.addWorkingMinutes(at, minutes);
      if (end < edge) return end;
      return plain.addWorkingSeconds(edge, minutes * 60 - calendar.workingSecondsBetween(at, edge));
    },
    nextSessionStart: (at) => {
      if (at >= edge) return plain.nextSessionStart(at);
      const start = calendar.nextSessionStart(at);
      return start < edge ? start : plain.nextSessionStart(edge);
    },
  };
};

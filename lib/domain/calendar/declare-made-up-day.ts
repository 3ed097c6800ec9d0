import { NotAllowed } from '../journal/moment.ts';
import { workingCalendar } from '../time/working-calendar.ts';
import type { CalendarState } from './calendar.ts';
import type { DeclareMadeUpDay } from './command.ts';
import { isDeclaredOff, isWorkedSomewhere, mustBeDeclarable } from './declarable.ts';
import type { CalendarEvent } from './events.ts';

/**
 * Khai báo ngày làm bù (G7): a day of weekly rest is worked with the hours of the day it replaces. That day, where it is not
 * yet declared off, is so by the same act (hoán đổi): both count from the same moment.
 */
export const declareMadeUpDay = ({ data }: CalendarState, command: DeclareMadeUpDay): CalendarEvent[] => {
  const { date, insteadOf, source } = command;
  mustBeDeclarable(date, data);
  mustBeDeclarable(insteadOf, data);
  if (data.workingDays.some((day) => day.confirmed && (day.date === date || day.insteadOf === insteadOf)))
    throw new NotAllowed('day-already-declared');
  if (isDeclaredOff(date, data)) throw new NotAllowed('made-up-day-declared-off');
  if (workingCalendar(data).isWorkingDay(date)) throw new NotAllowed('made-up-day-is-worked');

  const madeUp: CalendarEvent = { type: 'MadeUpDayDeclared', day: { date, insteadOf, source, confirmed: true } };
  if (isDeclaredOff(insteadOf, data)) return [madeUp];
  if (!isWorkedSomewhere(insteadOf, data)) throw new NotAllowed('day-is-off-anyway');
  const name = `hoán đổi, làm bù ${date.slice(8, 10)}/${date.slice(5, 7)}`;
  return [
    { type: 'DayOffDeclared', day: { date: insteadOf, name, kind: 'swapped-day', source, confirmed: true } },
    madeUp,
  ];
};

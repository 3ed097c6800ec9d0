import { type Moment, NotYours } from '../journal/moment.ts';
import type { CalendarState } from './calendar.ts';
import type { CalendarCommand } from './command.ts';
import { declareDayOff } from './declare-day-off.ts';
import { declareMadeUpDay } from './declare-made-up-day.ts';
import type { CalendarEvent } from './events.ts';
import { openYear } from './open-year.ts';
import { revoke } from './revoke.ts';

/** One decision of the administrator on the calendar (G7): the events it brings, or a `NotAllowed`. */
export const decideCalendar = (calendar: CalendarState, command: CalendarCommand, moment: Moment): CalendarEvent[] => {
  if (!moment.by.roles.includes('administrator')) throw new NotYours('not-your-role');

  switch (command.decision) {
    case 'declare-day-off':
      return declareDayOff(calendar, command);
    case 'declare-made-up-day':
      return declareMadeUpDay(calendar, command);
    case 'open-year':
      return openYear(calendar, command);
    case 'revoke':
      return revoke(calendar, command);
    default:
      return command satisfies never;
  }
};

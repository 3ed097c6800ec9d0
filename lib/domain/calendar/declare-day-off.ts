import { NotAllowed } from '../journal/moment.ts';
import type { CalendarState } from './calendar.ts';
import type { DeclareDayOff } from './command.ts';
import { isDeclaredOff, isWorkedSomewhere, mustBeDeclarable } from './declarable.ts';
import type { CalendarEvent } from './events.ts';

/** Khai báo ngày nghỉ (G7): late ones too, a past day moves only what has not passed (reading 11); once, on a day that is worked. */
export const declareDayOff = ({ data }: CalendarState, command: DeclareDayOff): CalendarEvent[] => {
  const { decision: _, ...day } = command;
  mustBeDeclarable(day.date, data);
  if (isDeclaredOff(day.date, data)) throw new NotAllowed('day-already-declared');
  if (!isWorkedSomewhere(day.date, data)) throw new NotAllowed('day-is-off-anyway');
  return [{ type: 'DayOffDeclared', day: { ...day, confirmed: true } }];
};

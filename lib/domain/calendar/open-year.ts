import { NotAllowed } from '../journal/moment.ts';
import type { CalendarState } from './calendar.ts';
import type { OpenYear } from './command.ts';
import type { CalendarEvent } from './events.ts';

/** Mở lịch năm (reading 19): the year after a known one, once its days off are declared; from then on its dates are not provisional. */
export const openYear = ({ data }: CalendarState, { year, source }: OpenYear): CalendarEvent[] => {
  if (data.years.includes(year)) throw new NotAllowed('year-already-open');
  if (!data.years.includes(year - 1)) throw new NotAllowed('year-not-known');
  if (!data.daysOff.some(({ date, confirmed }) => confirmed && date.startsWith(`${year}-`)))
    throw new NotAllowed('year-without-days-off');
  return [{ type: 'YearOpened', year, source }];
};

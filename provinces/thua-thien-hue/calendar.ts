import type { CalendarData } from '../../lib/domain/time/calendar-data.ts';
import { KNOWN_YEARS, nationalDaysOff, nationalWorkingDays, usualOfficeHours } from '../common/national-calendar.ts';

/** Working time: QĐ 89/2016 speaks of the sessions of the providing organisation (TTH-12.1a) and names no hours, so office hours are the usual ones, not yet confirmed. */
export const calendar: CalendarData = {
  years: KNOWN_YEARS,
  sessions: [usualOfficeHours('UBND tỉnh Thừa Thiên Huế')],
  daysOff: nationalDaysOff,
  workingDays: nationalWorkingDays,
};

import type { CalendarData } from '../../lib/domain/time/calendar-data.ts';
import { KNOWN_YEARS, nationalDaysOff, nationalWorkingDays, usualOfficeHours } from '../common/national-calendar.ts';

/** Working time in Thanh Hóa: office hours are the usual ones of the province, not yet confirmed by a named act. */
export const calendar: CalendarData = {
  years: KNOWN_YEARS,
  sessions: [usualOfficeHours('UBND tỉnh Thanh Hóa')],
  daysOff: nationalDaysOff,
  workingDays: nationalWorkingDays,
};

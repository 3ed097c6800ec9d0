import type { CalendarData } from '../../lib/domain/time/calendar-data.ts';
import { KNOWN_YEARS, nationalDaysOff, nationalWorkingDays, usualOfficeHours } from '../common/national-calendar.ts';

/** Working time: QĐ 352/2020 names no hours, so office hours are the usual ones, not yet confirmed. */
export const calendar: CalendarData = {
  years: KNOWN_YEARS,
  sessions: [usualOfficeHours('Bảo hiểm xã hội Việt Nam')],
  daysOff: nationalDaysOff,
  workingDays: nationalWorkingDays,
};

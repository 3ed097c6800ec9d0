import type { CalendarData } from '../../lib/domain/time/calendar-data.ts';
import { KNOWN_YEARS, nationalDaysOff, nationalWorkingDays, usualOfficeHours } from '../common/national-calendar.ts';

/** Working time: Kế hoạch 2644/KH-SYT names no hours, so office hours are the usual ones, not yet confirmed. */
export const calendar: CalendarData = {
  years: KNOWN_YEARS,
  sessions: [usualOfficeHours('Sở Y tế Hà Tĩnh')],
  daysOff: nationalDaysOff,
  workingDays: nationalWorkingDays,
};

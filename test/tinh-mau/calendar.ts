import type { CalendarData, SessionRule } from '../../lib/domain/time/calendar-data.ts';

/** The Saturday-morning agency of Tỉnh Mẫu: sessions of its own. */
export const SATURDAY_AGENCY = '000.00.02.X99';

const week = [1, 2, 3, 4, 5];
const SOURCE = 'Quyết định mẫu về giờ làm việc của Tỉnh Mẫu';

const season = (hours: readonly [string, string, string, string], since?: string, until?: string): SessionRule => ({
  sessions: [
    { from: hours[0], to: hours[1] },
    { from: hours[2], to: hours[3] },
  ],
  weekdays: week,
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
  source: SOURCE,
  confirmed: true,
});

/**
 * The invented Tỉnh Mẫu: summer hours 7:00–11:30 and 13:30–17:00 from 16/4 to 15/10, winter hours half an hour later,
 * a made-up Saturday, a local closure and an unconfirmed day off.
 */
export const calendar: CalendarData = {
  years: [2025, 2026],
  sessions: [
    season(['07:30', '11:30', '13:00', '17:00']),
    season(['07:00', '11:30', '13:30', '17:00'], '2025-04-16', '2025-10-15'),
    season(['07:30', '11:30', '13:00', '17:00'], '2025-10-16'),
    season(['07:00', '11:30', '13:30', '17:00'], '2026-04-16', '2026-10-15'),
    season(['07:30', '11:30', '13:00', '17:00'], '2026-10-16'),
  ],
  sessionsOf: {
    [SATURDAY_AGENCY]: [
      season(['08:00', '11:00', '14:00', '17:00']),
      { sessions: [{ from: '08:00', to: '11:00' }], weekdays: [6], source: SOURCE, confirmed: true },
    ],
  },
  daysOff: [
    { date: '2026-01-01', name: 'Tết Dương lịch', kind: 'holiday', source: 'Luật mẫu', confirmed: true },
    { date: '2026-03-13', name: 'hoán đổi mẫu', kind: 'swapped-day', source: 'Công văn mẫu 1', confirmed: true },
    {
      date: '2026-05-20',
      name: 'phòng chống bão',
      kind: 'local-closure',
      source: 'Thông báo mẫu 2 của UBND Tỉnh Mẫu',
      confirmed: true,
    },
    { date: '2026-06-10', name: 'ngày dự kiến', kind: 'holiday', source: 'Dự thảo', confirmed: false },
    { date: '2027-01-01', name: 'Tết Dương lịch', kind: 'holiday', source: 'Luật mẫu', confirmed: true },
  ],
  workingDays: [
    { date: '2026-03-21', insteadOf: '2026-03-13', source: 'Công văn mẫu 1', confirmed: true },
    { date: '2026-06-13', insteadOf: '2026-06-10', source: 'Dự thảo', confirmed: false },
  ],
};

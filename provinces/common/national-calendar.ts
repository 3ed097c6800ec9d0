import type { DayOff, MadeUpDay, SessionRule } from '../../lib/domain/time/calendar-data.ts';

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112';
const NEXT_DAY_OFF = 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù khi ngày lễ trùng ngày nghỉ hằng tuần)';
const TET_2025 = `${LABOUR_CODE}; Văn bản 8726/VPCP-KGVX ngày 26/11/2024`;
const TET_2026 = `${LABOUR_CODE}; thông báo lịch nghỉ Tết năm 2026 của cơ quan trung ương (số văn bản chưa xác nhận)`;
const SWAP_MAY_2025 = 'Hoán đổi ngày làm việc theo ý kiến Thủ tướng Chính phủ (số văn bản chưa xác nhận)';
const SWAP_JANUARY_2026 = 'Công văn 12729/VPCP-KGVX của Văn phòng Chính phủ';
const SWAP_AUGUST_2026 = 'Hoán đổi ngày làm việc dịp Quốc khánh 2026 (số văn bản chưa xác nhận)';

const dayOff = (date: string, name: string, kind: DayOff['kind'], source: string): DayOff => ({
  date,
  name,
  kind,
  source,
  confirmed: true,
});

const holiday = (date: string, name: string, source = LABOUR_CODE): DayOff => dayOff(date, name, 'holiday', source);

/** The years whose days off are known; beyond them every date is provisional (reading 19). */
export const KNOWN_YEARS: readonly number[] = [2025, 2026];

/** Days off of the whole country, each with the act that declares it. */
export const nationalDaysOff: readonly DayOff[] = [
  holiday('2025-01-01', 'Tết Dương lịch'),
  ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map((date) =>
    holiday(date, 'Tết Nguyên đán', TET_2025),
  ),
  holiday('2025-04-07', 'Giỗ Tổ Hùng Vương'),
  holiday('2025-04-30', 'Ngày Chiến thắng 30/4'),
  holiday('2025-05-01', 'Quốc tế Lao động 1/5'),
  dayOff('2025-05-02', 'hoán đổi dịp 30/4 và 1/5', 'swapped-day', SWAP_MAY_2025),
  holiday('2025-09-01', 'Quốc khánh'),
  holiday('2025-09-02', 'Quốc khánh'),
  holiday('2026-01-01', 'Tết Dương lịch'),
  dayOff('2026-01-02', 'hoán đổi dịp Tết Dương lịch', 'swapped-day', SWAP_JANUARY_2026),
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((date) =>
    holiday(date, 'Tết Nguyên đán', TET_2026),
  ),
  dayOff('2026-04-27', 'bù Giỗ Tổ Hùng Vương', 'compensatory-rest', NEXT_DAY_OFF),
  holiday('2026-04-30', 'Ngày Chiến thắng 30/4'),
  holiday('2026-05-01', 'Quốc tế Lao động 1/5'),
  dayOff('2026-08-31', 'hoán đổi dịp Quốc khánh', 'swapped-day', SWAP_AUGUST_2026),
  holiday('2026-09-01', 'Quốc khánh'),
  holiday('2026-09-02', 'Quốc khánh'),
  {
    date: '2026-11-24',
    name: 'Ngày Văn hóa Việt Nam',
    kind: 'holiday',
    source: 'Chưa nêu được văn bản; chưa có hiệu lực trong lịch cho đến khi xác nhận',
    confirmed: false,
  },
];

/** Saturdays worked throughout the country in place of a day off. */
export const nationalWorkingDays: readonly MadeUpDay[] = [
  { date: '2025-04-26', insteadOf: '2025-05-02', source: SWAP_MAY_2025, confirmed: true },
  { date: '2026-01-10', insteadOf: '2026-01-02', source: SWAP_JANUARY_2026, confirmed: true },
  { date: '2026-08-22', insteadOf: '2026-08-31', source: SWAP_AUGUST_2026, confirmed: true },
];

/** The usual office hours, Monday to Friday, until an act of `authority` states them. */
export const usualOfficeHours = (authority: string): SessionRule => ({
  sessions: [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:30' },
  ],
  weekdays: [1, 2, 3, 4, 5],
  source: `Giờ hành chính thông dụng; chưa xác nhận bằng văn bản của ${authority}`,
  confirmed: false,
});

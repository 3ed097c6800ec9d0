import type { DayDate, Instant } from '../time/instant.ts';

/** `2026-02-23` or an instant of that day → `ngày 23 tháng 02 năm 2026`, as forms write it. */
export const formalDayWords = (day: DayDate | Instant): string =>
  `ngày ${day.slice(8, 10)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`;

/** `2026-02-13T16:45:00+07:00` → `16 giờ 45 phút, ngày 13 tháng 02 năm 2026`. */
export const formalMomentWords = (at: Instant): string =>
  `${at.slice(11, 13)} giờ ${at.slice(14, 16)} phút, ${formalDayWords(at)}`;

import type { DayDate, Instant, Limit } from '../time/instant.ts';
import { PROVISIONAL_WORDS } from '../time/wording.ts';

/** `2026-02-23` or an instant of that day → `ngày 23 tháng 02 năm 2026`, as forms write it. */
export const formalDayWords = (day: DayDate | Instant): string =>
  `ngày ${day.slice(8, 10)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`;

/** `2026-02-13T16:45:00+07:00` → `16 giờ 45 phút, ngày 13 tháng 02 năm 2026`. */
export const formalMomentWords = (at: Instant): string =>
  `${at.slice(11, 13)} giờ ${at.slice(14, 16)} phút, ${formalDayWords(at)}`;

/** The end of a limit as forms write it; `… (tạm tính)` where it rests on a year without its declaration (reading 26). */
export const formalLimitWords = ({ at, provisional }: Pick<Limit, 'at' | 'provisional'>): string =>
  `${formalMomentWords(at)}${provisional ? PROVISIONAL_WORDS : ''}`;

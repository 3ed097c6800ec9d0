import type { DayDate, Instant, Limit } from './instant.ts';

/** `2026-02-23` or an instant of that day → `ngày 23/02/2026`. */
export const dayWords = (day: DayDate | Instant): string => `ngày ${shortDate(day)}`;

/** `2026-02-23T07:30:00+07:00` → `7 giờ 30 ngày 23/02/2026`; on the hour `8 giờ ngày …`. */
export const momentWords = (at: Instant): string => `${clockWords(at.slice(11, 16))} ${dayWords(at)}`;

/** The moment a limit ends; `…, tạm tính` where it rests on a year without its declaration (reading 26). */
export const limitWords = ({ at, provisional }: Pick<Limit, 'at' | 'provisional'>): string =>
  `${momentWords(at)}${provisional ? PROVISIONAL_WORDS : ''}`;

/** What stands behind a date that may still move. */
export const PROVISIONAL_WORDS = ' (tạm tính)';

/** `15:00` → `15 giờ`, `07:30` → `7 giờ 30`. */
export const clockWords = (clock: string): string => {
  const [hours = '', minutes = ''] = clock.split(':');
  return minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes}`;
};

/** `từ 14/02 đến 22/02/2026`, the first year only where it differs; one day: `ngày 07/04/2025`. */
export const breakWords = (first: DayDate, last: DayDate): string => {
  if (first === last) return dayWords(first);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `từ ${sameYear ? shortDate(first).slice(0, 5) : shortDate(first)} đến ${shortDate(last)}`;
};

/** `23/02/2026`. */
export const shortDate = (day: DayDate | Instant): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

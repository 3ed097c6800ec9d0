import type { Counting } from './counting.ts';
import type { Instant } from './instant.ts';
import { momentWords } from './wording.ts';

/** `, 7 giờ 30 ngày 23/02/2026`: the next beginning of a session; empty when a declared day, told next, moves it on. */
export const nextStartWords = (at: Instant, week: Counting, calendar: Counting): string => {
  const start = week.nextSessionStart(at);
  return start === calendar.nextSessionStart(at) ? `, ${momentWords(start)}` : '';
};

import type { Instant } from '../time/instant.ts';

/** `16 giờ 45 ngày 23/02/2026`, as the slips and notices write an instant. */
export const spokenInstant = (at: Instant): string => {
  const [year, month, day] = at.slice(0, 10).split('-');
  return `${Number(at.slice(11, 13))} giờ ${at.slice(14, 16)} ngày ${day}/${month}/${year}`;
};

/** `23/02/2026`. */
export const spokenDate = (date: string): string => date.slice(0, 10).split('-').reverse().join('/');

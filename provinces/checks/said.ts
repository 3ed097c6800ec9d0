import { dateOf } from '../../lib/domain/time/local-clock.ts';

/** The sentence when the fact does not hold, nothing when it does. */
export const unless = (holds: boolean, sentence: string): readonly string[] => (holds ? [] : [sentence]);

/** Something is written. */
export const isSaid = (text: string): boolean => text.trim() !== '';

/** A whole number above nothing. */
export const isCount = (amount: number): boolean => Number.isInteger(amount) && amount > 0;

/** A clock time, `15:00`. */
export const isClock = (clock: string): boolean => /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(clock);

/** A date of the calendar, `2026-02-23`. */
export const isDay = (date: string): boolean => {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(milliseconds) && dateOf(milliseconds / 86_400_000) === date;
};

/** A day of every year, `15/12`. */
export const isDayOfYear = (text: string): boolean =>
  /^[0-9]{2}\/[0-9]{2}$/.test(text) && isDay(`2028-${text.slice(3)}-${text.slice(0, 2)}`);

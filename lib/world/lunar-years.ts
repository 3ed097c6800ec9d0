import { getSolarDate } from '@dqcai/vn-lunar';
import type { LunarYear } from '../domain/time/calendar-data.ts';
import type { DayDate } from '../domain/time/instant.ts';

/** The days of the lunar calendar of Vietnam (+07:00) that the days off of years are counted from, as reckoned; no act has confirmed them. */
export const lunarYears = (first: number, last: number): readonly LunarYear[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    newYear: solar(1, 1, first + index),
    hungKings: solar(10, 3, first + index),
  }));

const solar = (lunarDay: number, lunarMonth: number, lunarYear: number): DayDate => {
  const { day, month, year } = getSolarDate(lunarDay, lunarMonth, lunarYear);
  return [String(year), two(month), two(day)].join('-');
};

const two = (n: number): string => String(n).padStart(2, '0');

import { plain } from './letters.ts';

const YEAR_FIRST = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?:T.*)?$/;
const DAY_FIRST = /^(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )(\d{4})$/;
const CLOSED = /^(\d{2})(\d{2})(\d{4})$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),?(?: năm)? (\d{4})$/i;

/**
 * A day as `2026-02-09`, typed as `9/2/2026`, `09-02-2026`, `09.02.2026`, `09022026`, `2026-02-09` or "ngày 9 tháng 2 năm 2026"; of an
 * instant its day.
 * What is none of these stays as it was typed; whether there is such a day is not asked here.
 */
export const typedDate = (typed: string): string => {
  const line = plain(typed);
  const [, y, m, d] = YEAR_FIRST.exec(line) ?? [];
  if (y !== undefined && m !== undefined && d !== undefined) return isoDay(y, m, d);

  const [, day, month, year] = DAY_FIRST.exec(line) ?? CLOSED.exec(line) ?? IN_WORDS.exec(line) ?? [];
  return day === undefined || month === undefined || year === undefined ? line : isoDay(year, month, day);
};

const isoDay = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

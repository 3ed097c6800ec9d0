import type { CalendarData, DayOff } from './calendar-data.ts';
import { daysOffThatCount, effective, FIRST_YEAR, LAST_YEAR } from './days-off.ts';
import { dateOf, dayNumber, weekdayOf } from './local-clock.ts';
import { type Span, sessionsByWeek } from './week-sessions.ts';

const FIRST = dayNumber(`${FIRST_YEAR}-01-01`);
const LAST = dayNumber(`${LAST_YEAR}-12-31`);
const SIZE = LAST - FIRST + 1;

/** Every day from 1970 to 2099, compiled once: its sessions, and what stands before it in minutes and in working days. */
export type CalendarTable = {
  readonly sessions: (day: number) => readonly Span[];
  /** Working minutes of all days before this one. */
  readonly minutesBefore: (day: number) => number;
  /** Working days before this one. */
  readonly daysBefore: (day: number) => number;
  /** The working day with so many working days before it. */
  readonly dayWith: (daysBefore: number) => number;
  /** The first day whose evening has at least (`reaching`) or more than (`passing`) so many working minutes behind it. */
  readonly dayReaching: (minutes: number) => number;
  readonly dayPassing: (minutes: number) => number;
  /** The days off that count, in the order of time. */
  readonly daysOff: readonly DayOff[];
};

/** Compiles the table in O(days). Declared days have effect only when confirmed and in a known year (readings 19, 26). */
export const calendarTable = (data: CalendarData, agency?: string): CalendarTable => {
  const week = sessionsByWeek(data, agency);
  const daysOff = daysOffThatCount(data, (day) => week(day, weekdayOf(day)).length > 0);
  const off = new Set(daysOff.map(({ date }) => dayNumber(date)));
  const madeUp = new Map(
    effective(data.workingDays, data).map((day) => [dayNumber(day.date), weekdayOf(dayNumber(day.insteadOf))]),
  );

  const sessions: (readonly Span[])[] = [];
  const minutes = new Int32Array(SIZE + 1);
  const days = new Int32Array(SIZE + 1);
  const worked: number[] = [];
  for (let index = 0; index < SIZE; index++) {
    const day = FIRST + index;
    // A made-up day keeps the hours of the weekday it replaces.
    const spans = off.has(day) ? [] : week(day, madeUp.get(day) ?? weekdayOf(day));
    sessions.push(spans);
    minutes[index + 1] = (minutes[index] ?? 0) + spans.reduce((sum, { from, to }) => sum + to - from, 0);
    days[index + 1] = worked.length + (spans.length > 0 ? 1 : 0);
    if (spans.length > 0) worked.push(day);
  }

  return {
    sessions: (day) => sessions[day - FIRST] ?? beyond(day),
    minutesBefore: (day) => minutes[day - FIRST] ?? beyond(day),
    daysBefore: (day) => days[day - FIRST] ?? beyond(day),
    dayWith: (count) => worked[count] ?? beyond(count < 0 ? FIRST - 1 : LAST + 1),
    dayReaching: (wanted) => FIRST + firstIndex(minutes, (before) => before >= wanted) - 1,
    dayPassing: (wanted) => FIRST + firstIndex(minutes, (before) => before > wanted) - 1,
    daysOff,
  };
};

const firstIndex = (ascending: Int32Array, holds: (value: number) => boolean): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(ascending[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const beyond = (day: number): never => {
  throw new RangeError(
    `Ngày ${dateOf(day)} nằm ngoài lịch làm việc (${dateOf(FIRST)} đến ${dateOf(LAST)}); hãy chọn ngày khác.`,
  );
};

import type { CalendarData, SessionRule } from '../../../lib/domain/time/calendar-data.ts';
import type { IntakeRule, TimeLimit } from '../../../lib/domain/time/rules.ts';

/**
 * The law counted on the fingers: every minute of three years is worked or not, and a limit is counted minute by
 * minute. Slow and plain on purpose; it shares only types with the product.
 */
export type Oracle = {
  readonly addMinutes: (at: string, minutes: number) => string;
  readonly minutesBetween: (a: string, b: string) => number;
  readonly addDays: (date: string, days: number) => string;
  readonly receiveBy: (at: string, rule: IntakeRule) => string;
  readonly resultDue: (at: string, limit: TimeLimit) => string;
};

const FIRST = Date.parse('2024-10-01T00:00:00Z') / 60_000;
const MINUTES = 1_440 * 1_150;

export const oracle = (data: CalendarData, agency?: string): Oracle => {
  const worked = new Uint8Array(MINUTES);
  for (let minute = 0; minute < MINUTES; minute += 1_440) fillDay(worked, minute, data, agency);

  const isWorked = (minute: number): boolean => {
    if (minute < 0 || minute >= MINUTES) throw new Error('outside the oracle');
    return worked[minute] === 1;
  };
  const isWorkingDay = (date: string): boolean => {
    const midnight = minuteOf(`${date}T00:00`);
    return worked.subarray(midnight, midnight + 1_440).includes(1);
  };

  const addMinutes = (at: string, minutes: number): string => {
    let minute = minuteOf(at);
    let second = secondOf(at);
    let left = Math.abs(minutes) * 60;
    if (left === 0) {
      if (isWorked(minute) || (second === 0 && isWorked(minute - 1))) return at;
      while (!isWorked(minute)) minute++;
      return textOf(minute, 0);
    }
    if (minutes > 0) {
      while (true) {
        if (isWorked(minute)) {
          if (left <= 60 - second) return textOf(minute, second + left);
          left -= 60 - second;
        }
        minute++;
        second = 0;
      }
    }
    while (true) {
      // `second` seconds of this minute lie behind us.
      if (isWorked(minute)) {
        if (left <= second) return textOf(minute, second - left);
        left -= second;
      }
      minute--;
      second = 60;
    }
  };

  const minutesBetween = (a: string, b: string): number => {
    let seconds = 0;
    const [from, to] = a < b ? [a, b] : [b, a];
    const first = minuteOf(from);
    const last = minuteOf(to);
    for (let minute = first; minute <= last; minute++) {
      if (!isWorked(minute)) continue;
      seconds += (minute === last ? secondOf(to) : 60) - (minute === first ? secondOf(from) : 0);
    }
    const whole = Math.floor(seconds / 60);
    return a < b || whole === 0 ? whole : -whole;
  };

  const addDays = (date: string, days: number): string => {
    let day = date;
    if (days === 0) {
      while (!isWorkingDay(day)) day = shift(day, 1);
      return day;
    }
    for (let left = Math.abs(days); left > 0; ) {
      day = shift(day, Math.sign(days));
      if (isWorkingDay(day)) left--;
    }
    return day;
  };

  const lastMinuteOf = (date: string): string => {
    let minute = minuteOf(`${date}T23:59`);
    while (!isWorked(minute)) minute--;
    return textOf(minute, 60);
  };

  const bySession = (at: string, minutes: number): string => {
    let minute = minuteOf(at);
    if (isWorked(minute)) {
      const begin = minute;
      while (isWorked(minute)) minute++;
      const left = (minute - begin) * 60 - secondOf(at);
      if (left >= minutes * 60) return addMinutes(at, minutes);
    }
    while (!isWorked(minute)) minute++;
    return addMinutes(textOf(minute, 0), minutes);
  };

  const resultDue = (at: string, limit: TimeLimit): string => {
    const date = at.slice(0, 10);
    const clock = at.slice(11, 19);
    if (limit.kind === 'working-hours') return addMinutes(at, limit.amount * 60);
    const lateAfter = limit.kind === 'at-once' ? undefined : limit.lateAfter;
    const late = lateAfter !== undefined && clock > `${lateAfter}:00`;
    if (limit.kind === 'working-days') {
      const asIf = lateAfter !== undefined && (late || !isWorkingDay(date)) ? addDays(date, 1) : date;
      return lastMinuteOf(addDays(asIf, limit.amount));
    }
    const today = isWorkingDay(date) && at <= lastMinuteOf(date) && !late;
    return lastMinuteOf(today ? date : addDays(date, 1));
  };

  return {
    addMinutes,
    minutesBetween,
    addDays,
    receiveBy: (at, rule) =>
      rule.kind === 'working-hours' ? addMinutes(at, rule.hours * 60) : bySession(at, rule.minutes),
    resultDue,
  };
};

const CLOCKS = Array.from({ length: 1_440 }, (_, minute) => new Date(minute * 60_000).toISOString().slice(11, 16));

const fillDay = (worked: Uint8Array, midnight: number, data: CalendarData, agency?: string): void => {
  const date = textOf(midnight, 0).slice(0, 10);
  const declared = data.years.includes(Number(date.slice(0, 4)));
  if (declared && data.daysOff.some((day) => day.confirmed && day.date === date)) return;

  const madeUp = declared ? data.workingDays.find((day) => day.confirmed && day.date === date) : undefined;
  const weekday = weekdayOf(madeUp?.insteadOf ?? date);
  const inForce = (rule: SessionRule): boolean =>
    (rule.since === undefined || rule.since <= date) && (rule.until === undefined || date <= rule.until);
  const own = (agency === undefined ? [] : (data.sessionsOf?.[agency] ?? [])).filter(inForce);
  const rules = (own.length > 0 ? own : data.sessions.filter(inForce)).filter((rule) =>
    rule.weekdays.includes(weekday),
  );
  const rule = rules.sort((a, b) => (a.since ?? '').localeCompare(b.since ?? '')).at(-1);
  for (const { from, to } of rule?.sessions ?? []) {
    CLOCKS.forEach((clock, minute) => {
      if (from <= clock && clock < to) worked[midnight + minute] = 1;
    });
  }
};

const minuteOf = (at: string): number => Date.parse(`${at.slice(0, 16)}:00Z`) / 60_000 - FIRST;
const secondOf = (at: string): number => Number(at.slice(17, 19));
const textOf = (minute: number, second: number): string =>
  `${new Date((FIRST + minute) * 60_000 + second * 1_000).toISOString().slice(0, 19)}+07:00`;
const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

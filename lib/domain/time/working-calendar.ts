import type { CalendarData, DayOff } from './calendar-data.ts';
import { calendarTable } from './calendar-table.ts';
import { effective } from './days-off.ts';
import { type Departure, departuresOf, firstDeparture } from './departures.ts';
import type { DayDate, Instant } from './instant.ts';
import { DAY_SECONDS, dateOf, dayNumber, instantAt, localDate, localSeconds } from './local-clock.ts';
import { sessionClock } from './session-clock.ts';
import type { Span } from './week-sessions.ts';

/** The working time of one agency. Minutes count inside sessions only (reading 1); dates must lie in 1970–2099 (RangeError). */
export type WorkingCalendar = {
  /** Whether the year of a date has its declared days (reading 19). */
  readonly isKnown: (date: DayDate) => boolean;
  readonly isWorkingDay: (date: DayDate) => boolean;
  /** The sessions of a date, in minutes of the day. */
  readonly sessionsOn: (date: DayDate) => readonly Span[];
  /** The moment so many working minutes away, to the second; a count that uses up a session ends at its end (BLDS 147.1). */
  readonly addWorkingMinutes: (at: Instant, minutes: number) => Instant;
  /** Working minutes from `a` to `b`, whole ones; negative when `b` stands before `a`. */
  readonly workingMinutesBetween: (a: Instant, b: Instant) => number;
  /** The n-th working day after (before, if negative) a date that is itself left out (BLDS 147.2); 0: the date or the next working day. */
  readonly addWorkingDays: (date: DayDate, n: number) => DayDate;
  /** How many working days lie after `a` up to `b`; negative, `b` counted and `a` not, when `b` stands before `a`. */
  readonly workingDaysBetween: (a: DayDate, b: DayDate) => number;
  /** The beginning of the first session of a working day; on a day off, of the next working day. */
  readonly startOfWorkingDay: (date: DayDate) => Instant;
  /** The end of the last session of a working day; on a day off, of the next working day. */
  readonly endOfWorkingDay: (date: DayDate) => Instant;
  /** The first working day after a date. */
  readonly nextWorkingDay: (date: DayDate) => DayDate;
  /** The days off in force from `a` to `b`, both included. */
  readonly daysOffBetween: (a: DayDate, b: DayDate) => readonly DayOff[];
  /** The first beginning of a session at or after a moment. */
  readonly nextSessionStart: (at: Instant) => Instant;
  /** Working seconds from `a` to `b`, for exact sums. */
  readonly workingSecondsBetween: (a: Instant, b: Instant) => number;
  /** As `addWorkingMinutes`, in seconds. */
  readonly addWorkingSeconds: (at: Instant, seconds: number) => Instant;
  /** The breaks and made-up days in order: where this calendar departs from the plain week. */
  readonly departures: readonly Departure[];
  /** The index of the first departure not over before a date. */
  readonly departureFrom: (date: DayDate) => number;
  /** Whether days off of undeclared years count: then a provisional limit waits for their declaration (reading 26). */
  readonly hasEstimates: boolean;
  /** The same sessions without any day off or made-up day. */
  readonly plainWeek: () => WorkingCalendar;
};

/** The working calendar of a province, or of one of its agencies with sessions of its own (reading 16). Compiled once per data. */
export const workingCalendar = (data: CalendarData, agency?: string): WorkingCalendar => {
  const known = compiled.get(data) ?? new Map<string, WorkingCalendar>();
  compiled.set(data, known);
  const key = agency !== undefined && data.sessionsOf?.[agency] ? agency : '';
  const calendar = known.get(key) ?? compile(data, key);
  known.set(key, calendar);
  return calendar;
};

const compiled = new WeakMap<CalendarData, Map<string, WorkingCalendar>>();

const compile = (data: CalendarData, agency: string): WorkingCalendar => {
  const table = calendarTable(data, agency);
  const clock = sessionClock(table);
  const { estimates, ...stated } = data;
  const plain: CalendarData = { ...stated, daysOff: [], workingDays: [] };
  const years = new Set(data.years);
  const { daysOff } = table;

  const isWorked = (day: number): boolean => table.sessions(day).length > 0;
  const workingDayAway = (day: number, n: number): number => {
    if (n > 0) return table.dayWith(table.daysBefore(day + 1) + n - 1);
    if (n < 0) return table.dayWith(table.daysBefore(day) + n);
    return table.dayWith(table.daysBefore(day));
  };
  const addWorkingSeconds = (at: Instant, seconds: number): Instant =>
    instantAt(clock.away(localSeconds(at), Math.round(seconds)));
  const workingSecondsBetween = (a: Instant, b: Instant): number =>
    clock.elapsed(localSeconds(b)) - clock.elapsed(localSeconds(a));
  const edge = (date: DayDate, which: (spans: readonly Span[]) => number | undefined): Instant => {
    const day = workingDayAway(dayNumber(date), 0);
    return instantAt(day * DAY_SECONDS + (which(table.sessions(day)) ?? 0) * 60);
  };
  const departures = departuresOf(daysOff, effective(data.workingDays, data), isWorked);

  return {
    isKnown: (date) => years.has(Number(date.slice(0, 4))),
    isWorkingDay: (date) => isWorked(dayNumber(date)),
    sessionsOn: (date) => table.sessions(dayNumber(date)),
    addWorkingMinutes: (at, minutes) => addWorkingSeconds(at, minutes * 60),
    // `|| 0`: half a minute back is 0, not -0.
    workingMinutesBetween: (a, b) => Math.trunc(workingSecondsBetween(a, b) / 60) || 0,
    addWorkingDays: (date, n) => dateOf(workingDayAway(dayNumber(date), n)),
    workingDaysBetween: (a, b) => {
      const after = b >= a ? 1 : 0;
      return table.daysBefore(dayNumber(b) + after) - table.daysBefore(dayNumber(a) + after);
    },
    startOfWorkingDay: (date) => edge(date, (spans) => spans[0]?.from),
    endOfWorkingDay: (date) => edge(date, (spans) => spans.at(-1)?.to),
    nextWorkingDay: (date) => dateOf(workingDayAway(dayNumber(date), 1)),
    daysOffBetween: (a, b) => daysOff.filter(({ date }) => a <= date && date <= b),
    nextSessionStart: (at) => instantAt(clock.nextStart(localSeconds(at))),
    workingSecondsBetween,
    addWorkingSeconds,
    departures,
    departureFrom: firstDeparture(departures),
    hasEstimates: estimates !== undefined,
    plainWeek: () => workingCalendar(plain, agency),
  };
};

/** Whether a limit that runs from `a` to `b` leaves the years whose days off are declared (reading 19). */
export const isProvisional = (calendar: WorkingCalendar, a: Instant, b: Instant): boolean => {
  const last = localDate(b);
  for (let day = localDate(a); day <= last; day = `${Number(day.slice(0, 4)) + 1}-01-01`)
    if (!calendar.isKnown(day)) return true;
  return false;
};

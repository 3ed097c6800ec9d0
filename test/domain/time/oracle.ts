import type { CalendarData, LunarYear, SessionRule } from '../../../lib/domain/time/calendar-data.ts';
import type { IntakeRule, PromptPoint, TimeLimit } from '../../../lib/domain/time/rules.ts';

/**
 * The law counted on the fingers: every minute of four years is worked or not, and a limit is counted minute by minute,
 * day by day. Plain on purpose; it shares only types with the product.
 */
export type Oracle = {
  readonly addMinutes: (at: string, minutes: number) => string;
  /** Whole minutes worked from `a` to `b`; negative when `b` stands before `a`. */
  readonly minutesBetween: (a: string, b: string) => number;
  readonly addDays: (date: string, days: number) => string;
  readonly receiveBy: (at: string, rule: IntakeRule) => string;
  readonly resultDue: (at: string, limit: TimeLimit) => string;
  readonly lastMomentToReappoint: (due: string) => string;
  /** The end of the last session of a date, or of the next working day. */
  readonly endOf: (date: string) => string;
  readonly forwardBy: (at: string, rule: { readonly lateAfter: string; readonly graceMinutes: number }) => string;
  /** 24:00 of the N-th plain day, or of the next working day. */
  readonly plainDays: (at: string, days: number) => string;
  readonly prompts: (prompting: Prompted) => readonly string[];
  readonly touchesUnknownYear: (from: string, to: string) => boolean;
};

export type Prompted = {
  readonly limit: 'intake' | 'result';
  readonly start: string;
  readonly due: string;
  readonly points: readonly PromptPoint[];
  readonly remind: { readonly workingDays: number; readonly workingMinutes: number };
};

const FIRST = Date.parse('2024-01-01T00:00:00Z');
const DAYS = 1_700;
const DAY = 1_440;

export const oracle = (data: CalendarData, agency?: string): Oracle => {
  const worked = workedMinutes(data, agency);
  const openDays = Uint8Array.from({ length: DAYS }, (_, day) =>
    worked.subarray(day * DAY, (day + 1) * DAY).includes(1) ? 1 : 0,
  );

  const isWorked = (minute: number): boolean => within(worked[minute]) === 1;
  const isOpen = (day: number): boolean => within(openDays[day]) === 1;

  /** One minute after the other; `second` seconds of the first one have passed already. */
  const forward = (from: number, seconds: number): number => {
    let minute = Math.floor(from / 60);
    let second = from % 60;
    for (let left = seconds; ; minute++, second = 0) {
      if (!isWorked(minute)) continue;
      if (left <= 60 - second) return minute * 60 + second + left;
      left -= 60 - second;
    }
  };
  /** One minute before the other; `second` seconds of the first one lie behind us. */
  const backward = (from: number, seconds: number): number => {
    let minute = Math.floor(from / 60);
    let second = from % 60;
    for (let left = seconds; ; minute--, second = 60) {
      if (!isWorked(minute)) continue;
      if (left <= second) return minute * 60 + second - left;
      left -= second;
    }
  };
  /** The moment itself in office hours, their last moment included; else the next worked minute. */
  const inHours = (from: number): number => {
    const minute = Math.floor(from / 60);
    if (isWorked(minute) || (from % 60 === 0 && isWorked(minute - 1))) return from;
    return nextWorked(minute) * 60;
  };
  const nextWorked = (from: number): number => {
    let minute = from;
    while (!isWorked(minute)) minute++;
    return minute;
  };
  const countOn = (from: number, minutes: number): number => {
    if (minutes > 0) return forward(from, minutes * 60);
    return minutes < 0 ? backward(from, -minutes * 60) : inHours(from);
  };

  const minutesBetween = (a: number, b: number): number => {
    if (a > b) return -minutesBetween(b, a) || 0;
    let seconds = 0;
    const first = Math.floor(a / 60);
    const last = Math.floor(b / 60);
    for (let minute = first; minute <= last; minute++)
      if (isWorked(minute)) seconds += (minute === last ? b % 60 : 60) - (minute === first ? a % 60 : 0);
    return Math.floor(seconds / 60);
  };

  const daysAway = (from: number, days: number): number => {
    let day = from;
    if (days === 0) while (!isOpen(day)) day++;
    for (let left = Math.abs(days); left > 0; ) {
      day += Math.sign(days);
      if (isOpen(day)) left--;
    }
    return day;
  };
  const openingOf = (day: number): number => nextWorked(day * DAY) * 60;
  const closingOf = (day: number): number => {
    let minute = (day + 1) * DAY - 1;
    while (!isWorked(minute)) minute--;
    return (minute + 1) * 60;
  };

  const bySession = (from: number, minutes: number): number => {
    let minute = Math.floor(from / 60);
    if (isWorked(minute)) {
      while (isWorked(minute)) minute++;
      const left = minute * 60 - from;
      if (left >= minutes * 60) return from + minutes * 60;
    }
    return forward(nextWorked(minute) * 60, minutes * 60);
  };

  const resultDue = (from: number, limit: TimeLimit): number => {
    if (limit.kind === 'working-hours') return forward(from, limit.amount * 3_600);
    const day = dayOf(from);
    const lateAfter = limit.kind === 'at-once' ? undefined : limit.lateAfter;
    const late = lateAfter !== undefined && isLate(from, lateAfter);
    if (limit.kind === 'working-days') {
      const asIf = lateAfter !== undefined && (late || !isOpen(day)) ? daysAway(day, 1) : day;
      return closingOf(daysAway(asIf, limit.amount));
    }
    const today = isOpen(day) && from <= closingOf(day) && !late;
    return closingOf(today ? day : daysAway(day, 1));
  };

  const promptAt = (point: PromptPoint, { limit, due, remind }: Prompted): number => {
    const end = secondOf(due);
    if (point === 'due') return end;
    if (point === 'overdue') return end + 60;
    if (point === 'day-before') return openingOf(daysAway(dayOf(end), -1));
    if (limit === 'intake') return backward(end, remind.workingMinutes * 60);
    return openingOf(daysAway(dayOf(end), -remind.workingDays));
  };

  return {
    addMinutes: (at, minutes) => textOf(countOn(secondOf(at), minutes)),
    minutesBetween: (a, b) => minutesBetween(secondOf(a), secondOf(b)),
    addDays: (date, days) => dateOf(daysAway(dayOf(secondOf(date)), days)),
    receiveBy: (at, rule) => {
      const from = secondOf(at);
      return textOf(rule.kind === 'working-hours' ? forward(from, rule.hours * 3_600) : bySession(from, rule.minutes));
    },
    resultDue: (at, limit) => textOf(resultDue(secondOf(at), limit)),
    lastMomentToReappoint: (due) => textOf(closingOf(daysAway(dayOf(secondOf(due)), -1))),
    endOf: (date) => textOf(closingOf(daysAway(dayOf(secondOf(date)), 0))),
    forwardBy: (at, { lateAfter, graceMinutes }) => {
      // Taken in outside every session: as if at the start of the next one (reading 23).
      const from = inHours(secondOf(at));
      if (!isLate(from, lateAfter)) return textOf(closingOf(dayOf(from)));
      const morning = openingOf(daysAway(dayOf(from), 1));
      const late = graceMinutes === 0 ? morning : forward(morning, graceMinutes * 60);
      return textOf(Math.min(late, closingOf(dayOf(morning))));
    },
    plainDays: (at, days) => textOf((daysAway(dayOf(secondOf(at)) + days, 0) + 1) * DAY * 60),
    prompts: (prompted) =>
      (['remind', 'day-before', 'due', 'overdue'] as const)
        .filter((point) => prompted.points.includes(point))
        .map((point) => ({ point, at: promptAt(point, prompted) }))
        .filter(({ at }) => at > secondOf(prompted.start))
        .sort((a, b) => a.at - b.at)
        .map(({ point, at }) => `${point} ${textOf(at)}`),
    touchesUnknownYear: (from, to) => {
      const last = dayOf(secondOf(to));
      for (let day = dayOf(secondOf(from)); day <= last; day++)
        if (!data.years.includes(Number(dateOf(day).slice(0, 4)))) return true;
      return false;
    },
  };
};

const within = (value: number | undefined): number => {
  if (value === undefined) throw new Error('outside the oracle');
  return value;
};

/** Every minute of the years, 1 where somebody works. */
const workedMinutes = (data: CalendarData, agency: string | undefined): Uint8Array => {
  const worked = new Uint8Array(DAYS * DAY);
  const undeclared = undeclaredDaysOff(data, agency);
  for (let day = 0; day < DAYS; day++)
    for (const { from, to } of sessionsOf(dateOf(day), data, agency, undeclared)) {
      const end = day * DAY + clockMinutes(to);
      for (let minute = day * DAY + clockMinutes(from); minute < end; minute++) worked[minute] = 1;
    }
  return worked;
};

const FIXED = ['01-01', '04-30', '05-01', '09-02'];

/**
 * Reading 26, from one day to the next: a holiday on a day that is not worked is owed, and the next worked day that is no
 * holiday pays for it.
 */
const undeclaredDaysOff = (data: CalendarData, agency: string | undefined): ReadonlySet<string> => {
  const off = new Set<string>();
  if (data.estimates === undefined) return off;
  const { lunar } = data.estimates;
  const plainWeek = { ...data, daysOff: [], workingDays: [] };

  let owed = 0;
  for (let day = 0; day < DAYS; day++) {
    const date = dateOf(day);
    const holidays =
      (FIXED.includes(date.slice(5)) ? 1 : 0) +
      (data.years.includes(Number(date.slice(0, 4))) ? 0 : lunarHolidays(date, lunar));
    const isWorked = sessionsOf(date, plainWeek, agency, new Set()).length > 0;
    if (!isWorked) owed += holidays;
    else if (holidays > 0) off.add(date);
    else if (owed > 0) {
      off.add(date);
      owed -= 1;
    }
  }
  return off;
};

const lunarHolidays = (date: string, lunar: readonly LunarYear[]): number =>
  lunar
    .flatMap(({ newYear, hungKings }) => [
      ...[-1, 0, 1, 2, 3].map((days) => dateOf(dayOf(secondOf(newYear)) + days)),
      hungKings,
    ])
    .filter((holiday) => holiday === date).length;

const sessionsOf = (
  date: string,
  data: CalendarData,
  agency: string | undefined,
  undeclared: ReadonlySet<string>,
): SessionRule['sessions'] => {
  const declared = data.years.includes(Number(date.slice(0, 4)));
  if (declared && data.daysOff.some((day) => day.confirmed && day.date === date)) return [];

  const madeUp = declared ? data.workingDays.find((day) => day.confirmed && day.date === date) : undefined;
  if (madeUp === undefined && undeclared.has(date)) return [];
  const weekday = weekdayOf(madeUp?.insteadOf ?? date);
  const inForce = (rule: SessionRule): boolean =>
    (rule.since === undefined || rule.since <= date) && (rule.until === undefined || date <= rule.until);
  const own = (agency === undefined ? [] : (data.sessionsOf?.[agency] ?? [])).filter(inForce);
  const rules = (own.length > 0 ? own : data.sessions.filter(inForce)).filter((rule) =>
    rule.weekdays.includes(weekday),
  );
  return rules.sort((a, b) => (a.since ?? '').localeCompare(b.since ?? '')).at(-1)?.sessions ?? [];
};

const clockMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
/** Seconds since the first minute of a date or an instant, and back. */
const secondOf = (at: string): number =>
  (Date.parse(`${at.slice(0, 10)}T${at.slice(11, 19) || '00:00:00'}Z`) - FIRST) / 1_000;
const isLate = (seconds: number, clock: string): boolean => seconds % (DAY * 60) > clockMinutes(clock) * 60;
const dayOf = (seconds: number): number => Math.floor(seconds / (DAY * 60));
const textOf = (seconds: number): string => `${new Date(FIRST + seconds * 1_000).toISOString().slice(0, 19)}+07:00`;
const dateOf = (day: number): string => new Date(FIRST + day * DAY * 60_000).toISOString().slice(0, 10);
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

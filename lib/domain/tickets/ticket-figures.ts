import type { Profile } from '../profile.ts';
import { type DayDate, type Instant, millisecondsOf } from '../time/instant.ts';
import { midnightAfter } from '../time/local-clock.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { TicketDay } from './tickets.ts';

/** Waiting and handling at the counters in one day; averages in minutes to one decimal, null where there is none yet. */
export type TicketFigures = {
  readonly taken: number;
  readonly waiting: number;
  readonly served: number;
  readonly abandoned: number;
  readonly averageWaiting: number | null;
  readonly longestWaiting: number | null;
  readonly averageHandling: number | null;
  /** At most so many minutes on average (HT phụ lục II.3, III.5); null where the province names none for that day. */
  readonly target: number | null;
  readonly kept: boolean | null;
};

/**
 * The figures of a day as they stand at a moment. A wait is what the person lived through, on the clock on the wall, from
 * ticket to call, whether or not the person then came. Whoever still waits counts with the wait so far: an empty counter
 * cannot make the average look better.
 */
export const ticketFigures = (
  day: TicketDay,
  { date, now, calendar }: { readonly date: DayDate; readonly now: Instant; readonly calendar: WorkingCalendar },
  waitingTime: Profile['waitingTime'],
): TicketFigures => {
  const until = closing(date, now, calendar);
  const waits = day.map(({ taken, called }) => minutes(taken.at, called?.at ?? until));
  const handled = day.flatMap(({ called, done }) => (called && done?.served ? [minutes(called.at, done.at)] : []));
  const average = mean(waits);
  const target = targetOn(date, waitingTime);
  return {
    taken: day.length,
    waiting: day.filter(({ called }) => called === null).length,
    served: handled.length,
    abandoned: day.filter(({ done }) => done?.served === false).length,
    averageWaiting: rounded(average),
    longestWaiting: waits.length === 0 ? null : rounded(Math.max(...waits)),
    averageHandling: rounded(mean(handled)),
    target,
    kept: target === null || average === null ? null : average <= target,
  };
};

/** The target in force on a day (HT phụ lục: 20 minutes from 2022, 15 from 2023), or null. */
export const targetOn = (date: DayDate, { is }: Profile['waitingTime']): number | null =>
  [...(is?.averageMinutes ?? [])].sort((a, b) => (a.since < b.since ? -1 : 1)).findLast(({ since }) => since <= date)
    ?.minutes ?? null;

/** Who is not called waits until now, at the longest until the counters close; on a day off until midnight. */
const closing = (date: DayDate, now: Instant, calendar: WorkingCalendar): Instant => {
  const end = calendar.isWorkingDay(date) ? calendar.endOfWorkingDay(date) : midnightAfter(date);
  return now < end ? now : end;
};

const minutes = (from: Instant, to: Instant): number => Math.max(0, millisecondsOf(to) - millisecondsOf(from)) / 60_000;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);

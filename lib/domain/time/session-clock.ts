import type { CalendarTable } from './calendar-table.ts';
import { DAY_SECONDS } from './local-clock.ts';

/** Working time in seconds of the local clock over one table; every question costs O(log days). */
export type SessionClock = {
  /** Working seconds from the beginning of the table to a moment. */
  readonly elapsed: (seconds: number) => number;
  /** The moment so many working seconds away, forward or backward; 0 leaves a worked moment alone. */
  readonly away: (seconds: number, working: number) => number;
  /** The first beginning of a session at or after a moment. */
  readonly nextStart: (seconds: number) => number;
};

/** The clock that stands still outside the sessions of a table. */
export const sessionClock = (table: CalendarTable): SessionClock => {
  const elapsed = (seconds: number): number => {
    const day = Math.floor(seconds / DAY_SECONDS);
    const second = seconds - day * DAY_SECONDS;
    return table
      .sessions(day)
      .reduce(
        (sum, { from, to }) => sum + Math.max(0, Math.min(second, to * 60) - from * 60),
        table.minutesBefore(day) * 60,
      );
  };

  // Reading 1: of the moments with the same count, going forward stops at the earlier one, the end of a session.
  const forwardTo = (wanted: number): number => {
    const day = table.dayReaching(wanted / 60);
    return within(day, wanted - table.minutesBefore(day) * 60, (rest, length) => rest <= length);
  };

  // Going backward stops at the later one, the beginning of a session.
  const backwardTo = (wanted: number): number => {
    const day = table.dayPassing(wanted / 60);
    return within(day, wanted - table.minutesBefore(day) * 60, (rest, length) => rest < length);
  };

  const within = (day: number, worked: number, fits: (rest: number, length: number) => boolean): number => {
    let rest = worked;
    for (const { from, to } of table.sessions(day)) {
      const length = (to - from) * 60;
      if (fits(rest, length)) return day * DAY_SECONDS + from * 60 + rest;
      rest -= length;
    }
    throw new RangeError('Lịch làm việc không có buổi nào để tính thời hạn.');
  };

  const isWorked = (seconds: number): boolean => {
    const day = Math.floor(seconds / DAY_SECONDS);
    const second = seconds - day * DAY_SECONDS;
    return table.sessions(day).some(({ from, to }) => from * 60 <= second && second <= to * 60);
  };

  return {
    elapsed,
    away: (seconds, working) => {
      if (working > 0) return forwardTo(elapsed(seconds) + working);
      if (working < 0) return backwardTo(elapsed(seconds) + working);
      return isWorked(seconds) ? seconds : backwardTo(elapsed(seconds));
    },
    nextStart: (seconds) => {
      const day = Math.floor(seconds / DAY_SECONDS);
      const today = table.sessions(day).find(({ from }) => day * DAY_SECONDS + from * 60 >= seconds);
      if (today) return day * DAY_SECONDS + today.from * 60;
      return backwardTo(table.minutesBefore(day + 1) * 60);
    },
  };
};

import { type DayDate, type Instant, instantOf, millisecondsOf } from './instant.ts';

export const DAY_SECONDS = 86_400;
const OFFSET_SECONDS = 7 * 3_600;

/** Days since 1970-01-01 of a date. RangeError (in Vietnamese) for a text that is no date. */
export const dayNumber = (date: DayDate): number => {
  const days = Date.parse(`${date}T00:00:00Z`) / (DAY_SECONDS * 1_000);
  if (Number.isInteger(days)) return days;
  throw new RangeError(`“${date}” không phải là ngày hợp lệ; hãy ghi theo dạng 2026-02-23.`);
};

/** The date of a day number. */
export const dateOf = (day: number): DayDate => new Date(day * DAY_SECONDS * 1_000).toISOString().slice(0, 10);

/** 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Seconds of the local clock (+07:00) since 1970-01-01 00:00. RangeError (in Vietnamese) for a text that is no instant. */
export const localSeconds = (at: Instant): number => {
  const milliseconds = millisecondsOf(at);
  if (Number.isFinite(milliseconds)) return Math.floor(milliseconds / 1_000) + OFFSET_SECONDS;
  throw new RangeError(`“${at}” không phải là thời điểm hợp lệ; hãy ghi theo dạng 2026-02-13T16:45:00+07:00.`);
};

/** The instant of a second of the local clock. */
export const instantAt = (seconds: number): Instant => instantOf((seconds - OFFSET_SECONDS) * 1_000);

/** The local date on which an instant falls. */
export const localDate = (at: Instant): DayDate => dateOf(Math.floor(localSeconds(at) / DAY_SECONDS));

/** 24:00 of a date, where a day ends (BLDS 148.6): 00:00 of the following one. */
export const midnightAfter = (date: DayDate): Instant => instantAt((dayNumber(date) + 1) * DAY_SECONDS);

/** The date so many calendar days after (before, if negative) another. */
export const daysAway = (date: DayDate, days: number): DayDate => dateOf(dayNumber(date) + days);

/** 00:00 of a date. */
export const midnightOf = (date: DayDate): Instant => instantAt(dayNumber(date) * DAY_SECONDS);

/** An instant moved on the plain clock by so many minutes. */
export const clockMinutesLater = (at: Instant, minutes: number): Instant => instantAt(localSeconds(at) + minutes * 60);

/** `07:30` → minutes of the day. */
export const minuteOfDay = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

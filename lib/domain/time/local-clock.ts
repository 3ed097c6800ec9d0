import { type DayDate, type Instant, millisecondsOf } from './instant.ts';

export const DAY_SECONDS = 86_400;
const OFFSET_SECONDS = 7 * 3_600;

/** Days since 1970-01-01 of a date. RangeError (in Vietnamese) for a text that is no date. */
export const dayNumber = (date: DayDate): number => {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const days = Date.parse(`${date}T00:00:00Z`) / (DAY_SECONDS * 1_000);
  if (Number.isInteger(days)) return days;
  throw new RangeError(`“${date}” không phải là ngày hợp lệ; hãy ghi theo dạng 2026-02-23.`);
};

/** The date of a day number. Every count asks for many of the same few days, so each is written once. */
export const dateOf = (day: number): DayDate => {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_SECONDS * 1_000).toISOString().slice(0, 10);
  written.set(day, date);
  numbers.set(date, day);
  return date;
};

const written = new Map<number, DayDate>();
const numbers = new Map<DayDate, number>();

/** 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Seconds of the local clock (+07:00) since 1970-01-01 00:00. RangeError (in Vietnamese) for a text that is no instant. */
export const localSeconds = (at: Instant): number => {
  const known = knownSeconds(at);
  if (known !== undefined) return known;
  const milliseconds = millisecondsOf(at);
  if (Number.isFinite(milliseconds)) return Math.floor(milliseconds / 1_000) + OFFSET_SECONDS;
  throw new RangeError(`“${at}” không phải là thời điểm hợp lệ; hãy ghi theo dạng 2026-02-13T16:45:00+07:00.`);
};

/** The quick way, for an instant written as ours are, on a day that was met before. */
const knownSeconds = (at: Instant): number | undefined => {
  const day = numbers.get(at.slice(0, 10));
  if (day === undefined || !CLOCK.test(at.slice(10))) return undefined;
  return (
    day * DAY_SECONDS + Number(at.slice(11, 13)) * 3_600 + Number(at.slice(14, 16)) * 60 + Number(at.slice(17, 19))
  );
};

const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;

/** The instant of a second of the local clock. */
export const instantAt = (seconds: number): Instant => {
  const day = Math.floor(seconds / DAY_SECONDS);
  const second = seconds - day * DAY_SECONDS;
  const [hours, minutes] = [Math.floor(second / 3_600), Math.floor((second % 3_600) / 60)];
  return `${dateOf(day)}T${two(hours)}:${two(minutes)}:${two(second % 60)}+07:00`;
};

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

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

import type { DayOff, MadeUpDay } from './calendar-data.ts';
import { type DayDate, later } from './instant.ts';
import { dateOf, dayNumber } from './local-clock.ts';
import { breakWords, dayWords } from './wording.ts';

/** Where a calendar departs from the plain week: a break around declared days off, or one made-up working day. */
export type Departure = {
  readonly text: string;
  /** The acts that declare it. */
  readonly source: string;
  /** The first declared day. */
  readonly first: DayDate;
  /** The last declared day. */
  readonly last: DayDate;
  /** The whole rest around the declared days, weekends included. */
  readonly rest: { readonly from: DayDate; readonly to: DayDate };
  readonly kind: 'break' | 'made-up';
};

/** All departures in the order of time. Declared days joined by days of rest are one break (Tết with its two weekends). */
export const departuresOf = (
  daysOff: readonly DayOff[],
  madeUp: readonly MadeUpDay[],
  isWorked: (day: number) => boolean,
): readonly Departure[] =>
  [...breaksOf(daysOff, isWorked), ...madeUp.map(madeUpDeparture)].sort((a, b) => (a.first < b.first ? -1 : 1));

/** Where the departures not over before a date begin: estimates reach decades ahead, and every limit asks. */
export const firstDeparture = (departures: readonly Departure[]): ((date: DayDate) => number) => {
  const reaching: DayDate[] = [];
  for (const { last } of departures) {
    reaching.push(later(reaching.at(-1) ?? last, last));
  }
  return (date) => {
    let low = 0;
    let high = reaching.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((reaching[middle] ?? '') >= date) high = middle;
      else low = middle + 1;
    }
    return low;
  };
};

const madeUpDeparture = ({ date, insteadOf, source }: MadeUpDay): Departure => ({
  text: `Làm bù ${dayWords(date)} thay cho ${dayWords(insteadOf)}: ngày làm bù được tính là ngày làm việc`,
  source,
  first: date,
  last: date,
  rest: { from: date, to: date },
  kind: 'made-up',
});

/** Declared days off that are one break. */
type Days = [DayOff, ...DayOff[]];

const breaksOf = (daysOff: readonly DayOff[], isWorked: (day: number) => boolean): readonly Departure[] => {
  const breaks: Days[] = [];
  for (const day of daysOff) {
    const current = breaks.at(-1);
    if (current !== undefined && restsBetween(lastOf(current).date, day.date, isWorked)) current.push(day);
    else breaks.push([day]);
  }
  return breaks.map((days) => breakDeparture(days, isWorked));
};

const lastOf = (days: Days): DayOff => days.at(-1) ?? days[0];

const restsBetween = (a: DayDate, b: DayDate, isWorked: (day: number) => boolean): boolean => {
  for (let day = dayNumber(a); day < dayNumber(b); day++) if (isWorked(day)) return false;
  return true;
};

const breakDeparture = (days: Days, isWorked: (day: number) => boolean): Departure => {
  const first = days[0].date;
  const last = lastOf(days).date;
  const rest = { from: restEdge(first, -1, isWorked), to: restEdge(last, 1, isWorked) };
  const names = [...new Set(days.map(({ name }) => name))].join(', ');
  return {
    text: `Nghỉ ${names} ${breakWords(rest.from, rest.to)} (không tính)`,
    source: [...new Set(days.map(({ source }) => source))].join('; '),
    first,
    last,
    rest,
    kind: 'break',
  };
};

/** The outermost day of rest next to a day off: a weekend before or after belongs to the break people speak of. */
const restEdge = (date: DayDate, step: 1 | -1, isWorked: (day: number) => boolean): DayDate => {
  let day = dayNumber(date);
  for (let joined = 0; joined < LONGEST_REST && !isWorked(day + step); joined++) day += step;
  return dateOf(day);
};

// A calendar without any session must not send the search to the end of time.
const LONGEST_REST = 31;

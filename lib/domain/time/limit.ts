import { type Counting, declaredBefore } from './counting.ts';
import type { Departure } from './departures.ts';
import type { DayDate, Instant, Limit, Why } from './instant.ts';
import { daysAway, localDate } from './local-clock.ts';
import { momentWords } from './wording.ts';
import { isProvisional, type WorkingCalendar } from './working-calendar.ts';

/** A reason and the end of the limit that stands after it. */
export type Reason = { readonly text: string; readonly article: string; readonly at: Instant };

/** A rule that counts forward from `start`. */
export type Rule = {
  readonly start: Instant;
  /** The rule's own reasons in a plain week, the first naming the rule; the last stands at what `due` counts there. */
  readonly own: (week: Counting) => readonly [Reason, ...Reason[]];
  /** The end of the limit, counted with a calendar. */
  readonly due: (week: Counting) => Instant;
  /** For a count in minutes: the moment it begins. */
  readonly begins?: (week: Counting) => Instant;
};

/** The limit a rule sets, with every declared break and made-up day that moved it, in the order of time (O1). */
export const limitBy = (rule: Rule, calendar: WorkingCalendar): Limit => {
  const { start } = rule;
  const day = localDate(start);
  const madeUpToday = departureOn(day, calendar);
  // A made-up day on which the limit begins is an office day like any other: nobody filed "outside hours" on it.
  const week = declaredBefore(madeUpToday ? daysAway(day, 1) : day, calendar);

  const own = rule.own(week);
  const ownEnd = own.at(-1)?.at ?? start;
  const beginning = madeUpToday ? [reasonOf(madeUpToday, ownEnd)] : [];
  const reasons = [...own, ...beginning, ...moves(rule, { at: ownEnd, week }, calendar)];
  const at = reasons.at(-1)?.at ?? start;
  return { at, why: chain(start, reasons), provisional: isProvisional(calendar, start, at) };
};

/** The made-up day a date is, if it is one. */
const departureOn = (day: DayDate, { departures, departureFrom }: WorkingCalendar): Departure | undefined => {
  for (let index = departureFrom(day); index < departures.length; index++) {
    const departure = departures[index];
    if (departure === undefined || departure.first > day) return undefined;
    if (departure.kind === 'made-up' && departure.first === day) return departure;
  }
  return undefined;
};

/** Reasons in a chain: each begins where the one before left the limit. */
export const chain = (start: Instant, reasons: readonly Reason[]): readonly Why[] =>
  reasons.map(({ text, article, at }, i) => ({ text, article, from: reasons[i - 1]?.at ?? start, to: at }));

/** The declared days that move a limit which ends at `at` when counted with `week`. */
const moves = (rule: Rule, own: { at: Instant; week: Counting }, calendar: WorkingCalendar): readonly Reason[] => {
  const reasons: Reason[] = [];
  const day = localDate(rule.start);
  let end = own.at;
  let begin = rule.begins?.(own.week);
  // Departures may overlap (an office closed on a made-up day and after it): what has been declared once stays declared.
  let until = day;
  for (let index = calendar.departureFrom(day); index < calendar.departures.length; index++) {
    const departure = calendar.departures[index];
    if (departure === undefined || departure.first > localDate(end)) break;
    if (departure.last < day) continue;

    if (departure.last > until) until = departure.last;
    const week = declaredBefore(daysAway(until, 1), calendar);
    const next = { end: rule.due(week), begin: rule.begins?.(week) };
    const since = next.begin !== undefined && next.begin !== begin ? `; tính từ ${momentWords(next.begin)}` : '';
    if (next.end !== end) reasons.push(reasonOf(departure, next.end, since));
    ({ end, begin } = next);
  }
  return reasons;
};

const reasonOf = ({ text, source }: Departure, at: Instant, since = ''): Reason => ({
  text: `${text}${since}`,
  article: source,
  at,
});

import type { CalendarData, SessionRule } from './calendar-data.ts';
import { dayNumber, minuteOfDay } from './local-clock.ts';

/** A session in minutes of the day. */
export type Span = { readonly from: number; readonly to: number };

/** The sessions of one weekday on one day number, in order; empty when nobody works. */
export type SessionsOf = (day: number, weekday: number) => readonly Span[];

/**
 * The sessions of an agency by season (reading 16). The agency's own rules win on every day one of them is in force;
 * of several rules for a weekday the one that began last wins, then the one written last.
 */
export const sessionsByWeek = (data: CalendarData, agency?: string): SessionsOf => {
  const own = (agency === undefined ? [] : (data.sessionsOf?.[agency] ?? [])).map(seasonOf);
  const common = data.sessions.map(seasonOf);

  return (day, weekday) => {
    const ownNow = own.filter((season) => inForce(season, day));
    const seasons = ownNow.length > 0 ? ownNow : common.filter((season) => inForce(season, day));
    return latest(seasons.filter((season) => season.weekdays.includes(weekday)))?.spans ?? NONE;
  };
};

type Season = {
  readonly since: number;
  readonly until: number;
  readonly weekdays: readonly number[];
  readonly spans: readonly Span[];
};

const NONE: readonly Span[] = [];

const seasonOf = (rule: SessionRule): Season => ({
  since: rule.since === undefined ? Number.NEGATIVE_INFINITY : dayNumber(rule.since),
  until: rule.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(rule.until),
  weekdays: rule.weekdays,
  spans: rule.sessions
    .map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from),
});

const inForce = (season: Season, day: number): boolean => season.since <= day && day <= season.until;

const latest = (seasons: readonly Season[]): Season | undefined =>
  seasons.reduce<Season | undefined>((best, next) => (best && best.since > next.since ? best : next), undefined);

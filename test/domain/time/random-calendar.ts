import type {
  CalendarData,
  DayOff,
  LunarYear,
  MadeUpDay,
  SessionRule,
  WorkingSession,
} from '../../../lib/domain/time/calendar-data.ts';
import { pick } from '../../statemachines/chance.ts';

/** The agency of a random calendar that may have sessions of its own. */
export const RANDOM_AGENCY = '000.00.03.X99';

const FIRST = Date.parse('2025-01-01T00:00:00Z');
const DAYS = 760;
const SOURCE = 'Văn bản ngẫu nhiên';

const whole = (chance: () => number, from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
const two = (n: number): string => String(n).padStart(2, '0');
const clock = (quarters: number): string => `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;

/** Any day from 1/1/2025 to 30/1/2027: two known years, and a month nobody knows. */
export const randomDate = (chance: () => number): string =>
  new Date(FIRST + Math.floor(chance() * DAYS) * 86_400_000).toISOString().slice(0, 10);

/** Any second; half of the moments on or right beside a quarter of an hour, where the borders are. */
export const randomInstant = (chance: () => number): string => {
  if (chance() < 0.5)
    return `${randomDate(chance)}T${two(whole(chance, 0, 23))}:${two(whole(chance, 0, 59))}:${two(whole(chance, 0, 59))}+07:00`;
  return `${randomDate(chance)}T${clock(whole(chance, 24, 75))}:${two(pick(chance, [0, 0, 1]))}+07:00`;
};

/** One to three sessions between 6:00 and 19:00, a quarter of an hour or more apart. */
const randomSessions = (chance: () => number): WorkingSession[] => {
  const edges = times(2 * whole(chance, 1, 3), () => whole(chance, 24, 76)).sort((a, b) => a - b);
  if (edges.some((edge, i) => i > 0 && edge - (edges[i - 1] ?? 0) < (i % 2 === 1 ? 3 : 1)))
    return randomSessions(chance);
  return edges.flatMap((from, i) => (i % 2 === 0 ? [{ from: clock(from), to: clock(edges[i + 1] ?? from) }] : []));
};

const randomWeekdays = (chance: () => number): number[] => {
  const days = [1, 2, 3, 4, 5, 6, 7].filter(() => chance() < 0.75);
  return days.length < 3 ? randomWeekdays(chance) : days;
};

const rule = (chance: () => number, dates: Pick<SessionRule, 'since' | 'until'>): SessionRule => ({
  sessions: randomSessions(chance),
  weekdays: randomWeekdays(chance),
  ...dates,
  source: SOURCE,
  confirmed: true,
});

/** A rule from a random day on, sometimes until another. */
const season = (chance: () => number): SessionRule => {
  const [since = '', until = ''] = times(2, () => randomDate(chance)).sort();
  return rule(chance, chance() < 0.5 ? { since } : { since, until });
};

const dayOff = (chance: () => number): DayOff => ({
  date: randomDate(chance),
  name: pick(chance, ['Tết mẫu', 'nghỉ bù mẫu', 'bão mẫu']),
  kind: pick(chance, ['holiday', 'compensatory-rest', 'swapped-day', 'local-closure']),
  source: SOURCE,
  confirmed: chance() < 0.9,
});

/** Several days off in a row, as at Tết. */
const longBreak = (chance: () => number): DayOff[] => {
  const first = dayOff(chance);
  return times(whole(chance, 2, 9), () => first).map((day, i) => ({
    ...day,
    date: new Date(Date.parse(`${day.date}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
  }));
};

const madeUpDay = (chance: () => number): MadeUpDay => ({
  date: randomDate(chance),
  insteadOf: randomDate(chance),
  source: SOURCE,
  confirmed: chance() < 0.9,
});

const oncePerDate = <T extends { readonly date: string }>(days: readonly T[]): T[] => [
  ...new Map(days.map((day) => [day.date, day])).values(),
];

/** A calendar nobody would declare: seasons upon seasons, days off in heaps, made-up days on any day. */
export const randomCalendar = (chance: () => number): CalendarData => ({
  years: chance() < 0.8 ? [2025, 2026] : [pick(chance, [2025, 2026])],
  sessions: [rule(chance, {}), ...times(whole(chance, 0, 3), () => season(chance))],
  sessionsOf: { [RANDOM_AGENCY]: times(whole(chance, 1, 2), () => season(chance)) },
  daysOff: oncePerDate([
    ...times(whole(chance, 0, 30), () => dayOff(chance)),
    ...longBreak(chance),
    ...longBreak(chance),
  ]),
  workingDays: oncePerDate(times(whole(chance, 0, 15), () => madeUpDay(chance))),
  ...(chance() < 0.6
    ? { estimates: { source: SOURCE, lunar: [2025, 2026, 2027].map((year) => lunarYear(year, chance)) } }
    : {}),
});

/** A new year in winter and a tenth of the third month in spring, on any day of the week. */
const lunarYear = (year: number, chance: () => number): LunarYear => ({
  newYear: `${year}-${pick(chance, ['01', '02'])}-${two(whole(chance, 3, 28))}`,
  hungKings: `${year}-04-${two(whole(chance, 1, 30))}`,
});

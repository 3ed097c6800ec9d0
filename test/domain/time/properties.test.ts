import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarData, DayOff, MadeUpDay } from '../../../lib/domain/time/calendar-data.ts';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { lastMomentToReappoint, reappointed } from '../../../lib/domain/time/reappointment.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { IntakeRule, TimeLimit } from '../../../lib/domain/time/rules.ts';
import { noticeBy } from '../../../lib/domain/time/supplement-notice.ts';
import { type WorkingCalendar, workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { seeded as chanceOf } from '../../statemachines/chance.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';
import { RANDOM_AGENCY, randomCalendar } from './random-calendar.ts';

const offices: readonly (readonly [CalendarData, string?])[] = [
  [thanhHoa],
  [tinhMau],
  [tinhMau, SATURDAY_AGENCY],
  ...[1, 2, 3, 4].map((seed) => [randomCalendar(chanceOf(seed)), RANDOM_AGENCY] as const),
];
const office = fc.constantFrom(...offices);
const calendar = office.map(([data, agency]) => workingCalendar(data, agency));
const FIRST = Date.parse('2025-01-01T00:00:00Z');
const instant = fc
  .integer({ min: 0, max: 760 * 86_400 })
  .map((second) => `${new Date(FIRST + second * 1_000).toISOString().slice(0, 19)}+07:00`);
const date = instant.map((at) => at.slice(0, 10));
const rule = fc.constantFrom<IntakeRule | TimeLimit>(
  { kind: 'working-hours', hours: 8, article: 'TH-9.2a' },
  { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' },
  { kind: 'working-days', amount: 3 },
  { kind: 'working-days', amount: 15, lateAfter: '15:00' },
  { kind: 'working-hours', amount: 24 },
  { kind: 'same-day', lateAfter: '15:00' },
  { kind: 'same-day' },
  { kind: 'at-once' },
);
const isIntake = (kind: IntakeRule | TimeLimit): kind is IntakeRule => 'article' in kind;
const published = rule.map((kind): TimeLimit => (isIntake(kind) ? { kind: 'working-days', amount: 10 } : kind));
/** The same rule twice, with less and with more time. */
const more = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3 }))
  .map(([less, plus, which]): readonly [IntakeRule | TimeLimit, IntakeRule | TimeLimit] => {
    const of = (amount: number): IntakeRule | TimeLimit =>
      (
        [
          { kind: 'working-hours', hours: amount, article: 'TH-9.2a' },
          { kind: 'minutes-by-session', minutes: amount * 3, article: 'TTH-12.1a' },
          { kind: 'working-days', amount },
          { kind: 'working-days', amount, lateAfter: '15:00' },
        ] as const
      )[which] ?? { kind: 'working-hours', amount };
    return [of(less), of(less + plus)];
  });
const asked = fc.array(fc.tuple(instant, rule), { minLength: 25, maxLength: 25 });
const inOrder = ([a, b]: [string, string]): readonly [string, string] => (a < b ? [a, b] : [b, a]);
const DECLARED = { source: 'Văn bản mẫu', confirmed: true };

const limitOf = (at: string, kind: IntakeRule | TimeLimit, one: WorkingCalendar): Limit =>
  isIntake(kind) ? receiveBy(at, kind, one) : resultDue(at, kind, one);

const RUNS = Number(process.env.PROPERTY_RUNS ?? 3_000);
const seeded = { seed: 61, numRuns: RUNS };
/** For properties that compile a calendar each time. */
const fewer = { seed: 61, numRuns: Math.ceil(RUNS / 50) };
const PATIENCE = 30_000;

test(
  '(O1) reasons form a chain from the start to the limit, the first names the rule, each has text and article',
  () => {
    fc.assert(
      fc.property(calendar, instant, rule, (one, at, kind) => {
        const { why, at: end } = limitOf(at, kind, one);
        expect([why[0]?.from, why.at(-1)?.to]).toEqual([at, end]);
        why.forEach(({ text, article, from }, i) => {
          if (i > 0) expect(from).toBe(why[i - 1]?.to);
          expect(text.normalize('NFC')).toBe(text);
          expect(text.length * article.length).toBeGreaterThan(0);
        });
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(D1, D2, D16) filed or accepted later is never due earlier',
  () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 0, max: 5 * 86_400 }), rule, (one, a, later, kind) => {
        const b = `${new Date(Date.parse(a) + later * 1_000 + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
        expect(limitOf(b, kind, one).at >= limitOf(a, kind, one).at).toBe(true);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(BLDS-147) no limit ends outside working time, and every limit ends after it began',
  () => {
    fc.assert(
      fc.property(calendar, instant, rule, (one, at, kind) => {
        const end = limitOf(at, kind, one).at;
        const minute = Number(end.slice(11, 13)) * 60 + Number(end.slice(14, 16)) + Number(end.slice(17, 19)) / 60;
        expect(one.sessionsOn(end.slice(0, 10)).some(({ from, to }) => from <= minute && minute <= to)).toBe(true);
        expect(end >= at).toBe(true);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(BLDS-147.1) minutes go there and back: the count between is the count added',
  () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: -9_000, max: 9_000 }), (one, at, minutes) => {
        const end = one.addWorkingMinutes(at, minutes);
        expect(one.workingMinutesBetween(at, end)).toBe(minutes);
        expect(one.workingSecondsBetween(at, one.addWorkingMinutes(end, -minutes))).toBe(0);
        expect(one.addWorkingMinutes(at, minutes + 1) > end).toBe(true);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(BLDS-147.2) working days go there and back, and land on working days',
  () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 1, max: 200 }), (one, day, n) => {
        const end = one.addWorkingDays(day, n);
        expect(one.isWorkingDay(end)).toBe(true);
        expect(one.workingDaysBetween(day, end)).toBe(n);
        const start = one.addWorkingDays(end, -n);
        expect(one.addWorkingDays(start, n)).toBe(end);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(O1, E4, E9) the reasons of a notice, of a restarted and of a re-appointed limit form a chain as well',
  () => {
    fc.assert(
      fc.property(calendar, instant, published, date, (one, at, limit, until) => {
        const due = resultDue(at, limit, one, true);
        for (const { why, at: end } of [due, noticeBy(at, 3, one), reappointed(due, until, one)]) {
          expect([why[0]?.from, why.at(-1)?.to]).toEqual([at, end]);
          why.forEach(({ from }, i) => void (i > 0 && expect(from).toBe(why[i - 1]?.to)));
        }
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(O1) each declared break stands with the date the limit would have had, were nothing declared after it',
  () => {
    fc.assert(
      fc.property(
        office,
        fc.array(fc.tuple(instant, rule), { minLength: 8, maxLength: 8 }),
        ([data, agency], questions) => {
          const whole = workingCalendar(data, agency);
          const until = (last: string): WorkingCalendar => {
            const { daysOff, workingDays } = data;
            const declared = <T extends { date: string }>(days: readonly T[]) =>
              days.filter(({ date }) => date <= last);
            return workingCalendar({ ...data, daysOff: declared(daysOff), workingDays: declared(workingDays) }, agency);
          };
          const known = new Map<string, WorkingCalendar>();
          for (const [at, kind] of questions)
            for (const { text, article, to } of limitOf(at, kind, whole).why) {
              const told = whole.departures.find((one) => one.source === article && text.startsWith(one.text));
              if (told === undefined || told.last <= at.slice(0, 10)) continue;
              const then = known.get(told.last) ?? until(told.last);
              known.set(told.last, then);
              expect(to, `${at} ${JSON.stringify(kind)}: ${text}`).toBe(limitOf(at, kind, then).at);
            }
        },
      ),
      fewer,
    );
  },
  PATIENCE,
);

test(
  '(D1, D2, D16) more working time never ends earlier',
  () => {
    fc.assert(
      fc.property(calendar, instant, more, (one, at, [less, greater]) => {
        expect(limitOf(at, greater, one).at >= limitOf(at, less, one).at).toBe(true);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(G7, BLDS-148) one more day off never moves a limit earlier, and touches none that has ended before it',
  () => {
    fc.assert(
      fc.property(office, date, asked, ([data, agency], day, questions) => {
        const before = workingCalendar(data, agency);
        const daysOff = [
          ...data.daysOff,
          { ...DECLARED, date: day, name: 'bão', kind: 'local-closure' } satisfies DayOff,
        ];
        const workingDays = data.workingDays.filter((madeUp) => madeUp.date !== day);
        const after = workingCalendar({ ...data, daysOff, workingDays }, agency);
        for (const [at, kind] of questions) {
          const [was, is] = [limitOf(at, kind, before).at, limitOf(at, kind, after).at];
          expect(is >= was, `${at} ${JSON.stringify(kind)}: ${was} → ${is}`).toBe(true);
          if (was < day || day < at.slice(0, 10)) expect(is).toBe(was);
        }
      }),
      fewer,
    );
  },
  PATIENCE,
);

test(
  '(G7, BLDS-148) a day of rest that is made up for never moves a limit later',
  () => {
    fc.assert(
      fc.property(office, date, asked, ([data, agency], day, questions) => {
        const before = workingCalendar(data, agency);
        fc.pre(!before.isWorkingDay(day) && data.daysOff.every((off) => off.date !== day));
        const workingDays = [
          ...data.workingDays,
          { ...DECLARED, date: day, insteadOf: '2026-03-13' } satisfies MadeUpDay,
        ];
        const after = workingCalendar({ ...data, workingDays }, agency);
        for (const [at, kind] of questions)
          expect(limitOf(at, kind, after).at <= limitOf(at, kind, before).at, `${at} ${JSON.stringify(kind)}`).toBe(
            true,
          );
      }),
      fewer,
    );
  },
  PATIENCE,
);

test(
  '(E4, ND61-19.4) a restarted limit is that of the new acceptance alone, later or equal, and says that it restarted',
  () => {
    fc.assert(
      fc.property(calendar, fc.tuple(instant, instant).map(inOrder), published, (one, [first, again], limit) => {
        const restarted = resultDue(again, limit, one, true);
        expect(restarted.at).toBe(resultDue(again, limit, one).at);
        expect(restarted.at >= resultDue(first, limit, one).at).toBe(true);
        expect(restarted.why.filter(({ article }) => article === 'ND61-19.4')).toHaveLength(1);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(BLDS-147) sums: two counts after each other are one count, and what lies between adds up',
  () => {
    const minutes = fc.integer({ min: 1, max: 4_000 });
    const days = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(calendar, instant, instant, minutes, minutes, days, days, (one, a, b, m, n, d, e) => {
        expect(one.addWorkingMinutes(one.addWorkingMinutes(a, m), n)).toBe(one.addWorkingMinutes(a, m + n));
        const day = a.slice(0, 10);
        expect(one.addWorkingDays(one.addWorkingDays(day, d), e)).toBe(one.addWorkingDays(day, d + e));
        const c = one.addWorkingMinutes(a, m);
        expect(one.workingSecondsBetween(a, c) + one.workingSecondsBetween(c, b)).toBe(one.workingSecondsBetween(a, b));
        expect(one.workingSecondsBetween(a, b) + one.workingSecondsBetween(b, a)).toBe(0);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(O1) asked twice, the same answer; what is in office hours already stays where it is',
  () => {
    fc.assert(
      fc.property(calendar, instant, rule, (one, at, kind) => {
        expect(limitOf(at, kind, one)).toEqual(limitOf(at, kind, one));
        const day = one.addWorkingDays(at.slice(0, 10), 0);
        expect(one.addWorkingDays(day, 0)).toBe(day);
        const end = one.endOfWorkingDay(at.slice(0, 10));
        expect(one.endOfWorkingDay(end.slice(0, 10))).toBe(end);
        const start = one.nextSessionStart(at);
        expect(one.nextSessionStart(start)).toBe(start);
        const begun = one.addWorkingMinutes(at, 0);
        expect(one.addWorkingMinutes(begun, 0)).toBe(begun);
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(E9, ND61-19.9) the last moment to re-appoint stands before the day the result is due, with no working day between',
  () => {
    fc.assert(
      fc.property(calendar, instant, published, (one, at, limit) => {
        const due = resultDue(at, limit, one);
        const last = lastMomentToReappoint(due, one);
        expect(last.slice(0, 10) < due.at.slice(0, 10)).toBe(true);
        expect(one.workingDaysBetween(last.slice(0, 10), due.at.slice(0, 10))).toBe(1);
      }),
      seeded,
    );
  },
  PATIENCE,
);

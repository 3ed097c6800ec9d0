import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { IntakeRule, TimeLimit } from '../../../lib/domain/time/rules.ts';
import { noticeBy } from '../../../lib/domain/time/supplement-notice.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';
import { oracle } from './oracle.ts';

const offices = [
  { calendar: workingCalendar(thanhHoa), oracle: oracle(thanhHoa) },
  { calendar: workingCalendar(tinhMau), oracle: oracle(tinhMau) },
  { calendar: workingCalendar(tinhMau, SATURDAY_AGENCY), oracle: oracle(tinhMau, SATURDAY_AGENCY) },
] as const;

const office = fc.constantFrom(...offices);
const FIRST = Date.parse('2025-01-01T00:00:00Z');
const date = fc
  .integer({ min: 0, max: 760 })
  .map((day) => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10));
const pad = (n: number): string => String(n).padStart(2, '0');
/** Office hours and the hours around them; half of the moments on a full or half hour, where the borders are. */
const clock = fc.oneof(
  fc.record({
    h: fc.integer({ min: 0, max: 23 }),
    m: fc.integer({ min: 0, max: 59 }),
    s: fc.integer({ min: 0, max: 59 }),
  }),
  fc.record({ h: fc.integer({ min: 6, max: 18 }), m: fc.constantFrom(0, 30), s: fc.constantFrom(0, 1) }),
);
const instant = fc.tuple(date, clock).map(([day, { h, m, s }]) => `${day}T${pad(h)}:${pad(m)}:${pad(s)}+07:00`);
const lateAfter = fc.constantFrom({}, { lateAfter: '15:00' });

const intake: fc.Arbitrary<IntakeRule> = fc.oneof(
  fc.record({
    kind: fc.constant('working-hours'),
    hours: fc.integer({ min: 1, max: 24 }),
    article: fc.constant('TH-9.2a'),
  }),
  fc.record({
    kind: fc.constant('minutes-by-session'),
    minutes: fc.constantFrom(30, 60, 90),
    article: fc.constant('TTH-12.1a'),
  }),
);
const published: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 30 }), lateAfter)
    .map(([amount, late]) => ({ kind: 'working-days' as const, amount, ...late })),
  fc.integer({ min: 1, max: 40 }).map((amount) => ({ kind: 'working-hours' as const, amount })),
  lateAfter.map((late) => ({ kind: 'same-day' as const, ...late })),
  fc.constant({ kind: 'at-once' as const }),
);

// The finger-counting takes about a second; a busy machine may need longer.
const PATIENCE = 60_000;
const seeded = { seed: 20_260_213, numRuns: 6_000 };

test(
  '(D1, D2, TH-9.2a, TTH-12.1a) 6000 random filings are due when counting minute by minute says so',
  () => {
    fc.assert(
      fc.property(office, instant, intake, (one, at, rule) => {
        expect(receiveBy(at, rule, one.calendar).at).toBe(one.oracle.receiveBy(at, rule));
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(D16, E4, BLDS-147, ND61-19.4) 6000 random acceptances and notices are due when counting on the fingers says so',
  () => {
    fc.assert(
      fc.property(office, instant, published, fc.integer({ min: 1, max: 10 }), (one, at, limit, days) => {
        expect(resultDue(at, limit, one.calendar).at).toBe(one.oracle.resultDue(at, limit));
        expect(resultDue(at, limit, one.calendar, true).at).toBe(one.oracle.resultDue(at, limit));
        expect(noticeBy(at, days, one.calendar).at).toBe(
          one.oracle.resultDue(at, { kind: 'working-days', amount: days }),
        );
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(BLDS-147.1) 6000 random counts in minutes, forward and backward, agree with the minute-by-minute count',
  () => {
    fc.assert(
      fc.property(office, instant, fc.integer({ min: -5_000, max: 5_000 }), (one, at, minutes) => {
        const end = one.calendar.addWorkingMinutes(at, minutes);
        expect(end).toBe(one.oracle.addMinutes(at, minutes));
        expect(one.calendar.workingMinutesBetween(at, end)).toBe(one.oracle.minutesBetween(at, end));
      }),
      seeded,
    );
  },
  PATIENCE,
);

test(
  '(BLDS-147.2) 6000 random counts in working days, forward and backward, agree with the day-by-day count',
  () => {
    fc.assert(
      fc.property(office, date, fc.integer({ min: -60, max: 60 }), (one, day, n) => {
        const end = one.calendar.addWorkingDays(day, n);
        expect(end).toBe(one.oracle.addDays(day, n));
        if (n !== 0) expect(one.calendar.workingDaysBetween(day, end)).toBe(n);
      }),
      seeded,
    );
  },
  PATIENCE,
);

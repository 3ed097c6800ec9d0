import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { IntakeRule, TimeLimit } from '../../../lib/domain/time/rules.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';

const calendar = fc.constantFrom(
  workingCalendar(thanhHoa),
  workingCalendar(tinhMau),
  workingCalendar(tinhMau, SATURDAY_AGENCY),
);
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
const limitOf = (at: string, kind: IntakeRule | TimeLimit, one: ReturnType<typeof workingCalendar>): Limit =>
  'article' in kind ? receiveBy(at, kind, one) : resultDue(at, kind, one);

const seeded = { seed: 61, numRuns: 3_000 };
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

test('(O1) the clock is pure: no package, no time of its own, no chance, no environment, no waiting', () => {
  const folder = new URL('../../../lib/domain/time/', import.meta.url);
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  expect(files.length).toBeGreaterThan(10);
  for (const text of files) {
    expect(text).not.toMatch(/new Date\(\)|Date\.now|Math\.random|process\.|\basync\b|\bawait\b|fetch\(|Thanh Hóa/);
    for (const [, from] of text.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^\.\/[a-z-]+\.ts$/);
  }
});

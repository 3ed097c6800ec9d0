import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forwardBy } from '../../../lib/domain/time/forwarding.ts';
import { instantOf } from '../../../lib/domain/time/instant.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { lunarYears } from '../../../lib/world/lunar-years.ts';
import { calendar } from '../../../provinces/thanh-hoa/calendar.ts';
import { seeded } from '../../statemachines/chance.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';
import { RANDOM_AGENCY, randomCalendar } from './random-calendar.ts';

const thanhHoa = workingCalendar(calendar);
const RULE = { lateAfter: '15:00', graceMinutes: 0 };

test.each([
  ['on Monday morning: the same day', '2026-03-02T09:00:00+07:00', '2026-03-02T17:30:00+07:00'],
  ['at 15:00:00, which is not after: the same day', '2026-03-02T15:00:00+07:00', '2026-03-02T17:30:00+07:00'],
  ['one second later: the start of the next day', '2026-03-02T15:00:01+07:00', '2026-03-03T07:30:00+07:00'],
  ['at 17:20: the start of the next day', '2026-03-02T17:20:00+07:00', '2026-03-03T07:30:00+07:00'],
  ['on Friday at 16:00: Monday morning', '2026-03-06T16:00:00+07:00', '2026-03-09T07:30:00+07:00'],
  ['on the eve of Tết at 16:45: the first morning after it', '2026-02-13T16:45:00+07:00', '2026-02-23T07:30:00+07:00'],
  ['on the eve of Tết in the morning: the same day', '2026-02-13T10:00:00+07:00', '2026-02-13T17:30:00+07:00'],
  ['on the eve of Tết 2025 at 15:30', '2025-01-24T15:30:00+07:00', '2025-02-03T07:30:00+07:00'],
  ['on a made-up Saturday at 14:00: the same day', '2026-01-10T14:00:00+07:00', '2026-01-10T17:30:00+07:00'],
  ['on Friday before a made-up Saturday at 16:00', '2026-01-09T16:00:00+07:00', '2026-01-10T07:30:00+07:00'],
  ['on Friday at 17:30:00, the end of the last session', '2026-03-06T17:30:00+07:00', '2026-03-09T07:30:00+07:00'],
  ['on Friday evening: as on Monday morning', '2026-03-06T17:30:01+07:00', '2026-03-09T17:30:00+07:00'],
  ['on Saturday at 10:00: as on Monday morning', '2026-03-07T10:00:00+07:00', '2026-03-09T17:30:00+07:00'],
  ['on Saturday at 16:00: no sooner than at 10:00', '2026-03-07T16:00:00+07:00', '2026-03-09T17:30:00+07:00'],
  ['on Sunday at 20:00', '2026-03-08T20:00:00+07:00', '2026-03-09T17:30:00+07:00'],
  ['at noon: as at 13:30', '2026-03-02T12:00:00+07:00', '2026-03-02T17:30:00+07:00'],
  ['before the office opens', '2026-03-02T06:00:00+07:00', '2026-03-02T17:30:00+07:00'],
  ['on the first Saturday of Tết', '2026-02-14T16:00:00+07:00', '2026-02-23T17:30:00+07:00'],
  ['on the last day of the year at 15:30', '2025-12-31T15:30:00+07:00', '2026-01-05T07:30:00+07:00'],
])('(D13, ND61-18.2) taken in %s', (_, accepted, due) => {
  expect(forwardBy(accepted, RULE, thanhHoa).at).toBe(due);
});

test('(D13, ND61-18.2) the profile’s grace begins with the session; the reasons name the rule and the 15:00 rule', () => {
  const limit = forwardBy('2026-03-02T16:00:00+07:00', { lateAfter: '15:00', graceMinutes: 30 }, thanhHoa);
  expect(limit.at).toBe('2026-03-03T08:00:00+07:00');
  expect(limit.why.map(({ article }) => article)).toEqual(['ND61-18.2', 'ND61-18.2']);
  expect(limit.why.at(-1)).toMatchObject({
    text: 'Tiếp nhận sau 15 giờ: chuyển vào đầu giờ ngày làm việc tiếp theo',
    to: limit.at,
  });
});

test('(D13, O1, reading 23) taken in on a Saturday: the reasons say from when it counts', () => {
  expect(forwardBy('2026-03-07T16:00:00+07:00', RULE, thanhHoa).why.at(-1)).toEqual({
    text: 'Tiếp nhận ngoài giờ làm việc: tính như tiếp nhận đầu buổi làm việc tiếp theo',
    article: 'ND61-18.2',
    from: '2026-03-08T00:00:00+07:00',
    to: '2026-03-09T17:30:00+07:00',
  });
});

test('(D13, ND61-18.2, reading 23) the later of two acceptances is never due earlier, nor before it was taken in', () => {
  const offices = [
    thanhHoa,
    workingCalendar({ ...calendar, estimates: { source: 'Ước tính', lunar: lunarYears(2027, 2028) } }),
    workingCalendar(tinhMau),
    workingCalendar(tinhMau, SATURDAY_AGENCY),
    ...[1, 2, 3, 4, 5, 6].map((seed) => workingCalendar(randomCalendar(seeded(seed)), RANDOM_AGENCY)),
  ];
  const FIRST = Date.parse('2025-01-01T00:00:00+07:00');
  const second = fc.integer({ min: 0, max: 760 * 86_400 });
  const apart = fc.oneof(fc.integer({ min: 0, max: 5 * 86_400 }), fc.integer({ min: 0, max: 10 }));
  const grace = fc.constantFrom(0, 0, 15, 60, 600);
  let outside = 0;
  fc.assert(
    fc.property(fc.constantFrom(...offices), second, apart, grace, (office, from, after, graceMinutes) => {
      const rule = { ...RULE, graceMinutes };
      const [first, then] = [instantOf(FIRST + from * 1_000), instantOf(FIRST + (from + after) * 1_000)];
      if (office.addWorkingMinutes(then, 0) !== then) outside += 1;
      expect(forwardBy(first, rule, office).at <= forwardBy(then, rule, office).at).toBe(true);
      expect(forwardBy(first, rule, office).at >= first).toBe(true);
    }),
    { seed: 23, numRuns: 4_000 },
  );
  expect(outside).toBeGreaterThan(1_000);
}, 30_000);

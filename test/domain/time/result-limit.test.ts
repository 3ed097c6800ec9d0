import { describe, expect, test } from 'vitest';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { TimeLimit } from '../../../lib/domain/time/rules.ts';
import { noticeBy } from '../../../lib/domain/time/supplement-notice.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';

const instant = (text: string): string => `${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+07:00`;
const calendar = workingCalendar(thanhHoa);
const days = (amount: number): TimeLimit => ({ kind: 'working-days', amount });
const hours = (amount: number): TimeLimit => ({ kind: 'working-hours', amount });

describe('working days (docs/readings/days-and-hours.md)', () => {
  test.each([
    ['2026-03-10 08:00', 1, '2026-03-11 17:30', 'the day of acceptance does not count'],
    ['2026-03-10 17:30', 1, '2026-03-11 17:30', 'the hour of acceptance does not matter'],
    ['2026-03-10 23:00', 1, '2026-03-11 17:30', 'nor does an hour outside the sessions'],
    ['2026-03-13 09:00', 3, '2026-03-18 17:30', 'over a weekend'],
    ['2026-03-14 09:00', 1, '2026-03-16 17:30', 'accepted on a Saturday: Monday is the first day'],
    ['2026-02-11 10:00', 3, '2026-02-23 17:30', 'over Tết 2026'],
    ['2026-02-13 10:00', 5, '2026-02-27 17:30', 'from the eve of Tết 2026'],
    ['2026-02-18 10:00', 1, '2026-02-23 17:30', 'accepted in Tết 2026'],
    ['2025-01-24 10:00', 10, '2025-02-14 17:30', 'over Tết 2025'],
    ['2025-04-25 10:00', 2, '2025-04-28 17:30', 'the made-up Saturday 26/4/2025 is a day'],
    ['2025-04-28 10:00', 3, '2025-05-06 17:30', 'over 30/4, 1/5 and the swapped 2/5/2025'],
    ['2026-01-09 10:00', 1, '2026-01-10 17:30', 'ends on the made-up Saturday 10/1/2026'],
    ['2026-08-21 10:00', 10, '2026-09-08 17:30', 'over 22/8 and Quốc khánh 2026'],
    ['2025-12-30 10:00', 2, '2026-01-05 17:30', 'over the turn of the year 2025–2026'],
    ['2026-02-27 10:00', 1, '2026-03-02 17:30', 'over the end of February'],
    ['2026-12-30 10:00', 3, '2027-01-04 17:30', 'into 2027, weekdays only'],
  ])('(D16, TH-9.3b, BLDS-147) accepted %s, %i working days: due %s: %s', (accepted, amount, due) => {
    expect(resultDue(instant(accepted), days(amount), calendar).at).toBe(instant(due));
  });
});

describe('working hours', () => {
  test.each([
    ['2026-03-10 08:00', 4, '2026-03-10 14:00', 'over lunch'],
    ['2026-03-10 13:30', 4, '2026-03-10 17:30', 'ends with the session it uses up'],
    ['2026-03-10 18:00', 8, '2026-03-11 17:30', 'accepted in the evening'],
    ['2026-02-13 16:00', 24, '2026-02-25 16:00', 'three days of hours over Tết 2026'],
  ])('(D16, BLDS-147.1) accepted %s, %i working hours: due %s: %s', (accepted, amount, due) => {
    expect(resultDue(instant(accepted), hours(amount), calendar).at).toBe(instant(due));
  });
});

describe("a procedure's own 15:00 (docs/readings/fifteen-hours.md)", () => {
  const sameDay: TimeLimit = { kind: 'same-day', lateAfter: '15:00' };
  test.each([
    ['2026-03-10 06:00', '2026-03-10 17:30', 'before the office opens'],
    ['2026-03-10 12:00', '2026-03-10 17:30', 'in the lunch break'],
    ['2026-03-10 15:00:00', '2026-03-10 17:30', '15:00:00 is not after 15:00'],
    ['2026-03-10 15:00:01', '2026-03-11 17:30', '15:00:01 is: the END of the next working day'],
    ['2026-02-13 15:00:01', '2026-02-23 17:30', 'the eve of Tết 2026'],
    ['2026-03-13 18:00', '2026-03-16 17:30', 'on Friday after hours'],
    ['2026-03-14 09:00', '2026-03-16 17:30', 'on a Saturday'],
    ['2026-01-10 14:00', '2026-01-10 17:30', 'on the made-up Saturday 10/1/2026'],
    ['2026-01-09 16:00', '2026-01-10 17:30', 'before the made-up Saturday 10/1/2026'],
  ])('(D16, reading 4) same day, accepted %s: due %s: %s', (accepted, due) => {
    expect(resultDue(instant(accepted), sameDay, calendar).at).toBe(instant(due));
  });

  const threeDays: TimeLimit = { kind: 'working-days', amount: 3, lateAfter: '15:00' };
  test.each([
    ['2026-03-10 15:00:00', '2026-03-13 17:30', 'at 15:00:00'],
    ['2026-03-10 15:00:01', '2026-03-16 17:30', 'at 15:00:01, as if accepted on 11/3'],
    ['2026-03-13 16:00', '2026-03-19 17:30', 'late on a Friday, as if accepted on Monday'],
    ['2026-03-14 09:00', '2026-03-19 17:30', 'on Saturday: never due before what came late on Friday'],
    ['2026-02-13 15:00:01', '2026-02-26 17:30', 'late on the eve of Tết 2026'],
  ])('(D16, reading 4) 3 working days with a clock rule, accepted %s: due %s: %s', (accepted, due) => {
    expect(resultDue(instant(accepted), threeDays, calendar).at).toBe(instant(due));
  });
});

test.each([
  ['2026-03-10 09:00', '2026-03-10 17:30', 'in hours'],
  ['2026-03-10 16:59', '2026-03-10 17:30', 'late in the day: the decree sets no 15:00 here'],
  ['2026-03-13 17:31', '2026-03-16 17:30', 'after hours on a Friday'],
])('(D9, ND61-17.4) at once, accepted %s: at the latest %s: %s', (accepted, due) => {
  const limit = resultDue(instant(accepted), { kind: 'at-once' }, calendar);
  expect(limit.at).toBe(instant(due));
  expect(limit.why[0]).toMatchObject({ article: 'ND61-17.4' });
  expect(limit.why[0]?.text).toContain('ngay sau khi tiếp nhận');
});

test.each([
  ['2026-03-10 09:00', '2026-03-13 17:30', 'in an ordinary week'],
  ['2026-02-12 09:00', '2026-02-24 17:30', 'over Tết 2026'],
  ['2025-04-25 09:00', '2025-04-29 17:30', 'with the made-up Saturday 26/4/2025'],
])('(E4, ND61-19.4) accepted %s, notice of what is missing within 3 working days, by %s: %s', (accepted, due) => {
  const limit = noticeBy(instant(accepted), 3, calendar);
  expect(limit.at).toBe(instant(due));
  expect(limit.why[0]?.article).toBe('ND61-19.4');
});

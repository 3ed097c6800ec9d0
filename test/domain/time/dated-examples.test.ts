import { describe, expect, test } from 'vitest';
import { byPlainDays } from '../../../lib/domain/time/by-plain-days.ts';
import { forwardBy } from '../../../lib/domain/time/forwarding.ts';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { limitBy } from '../../../lib/domain/time/limit.ts';
import { answerByOf } from '../../../lib/domain/time/opinion-limit.ts';
import { promptPoints } from '../../../lib/domain/time/prompts.ts';
import { lastMomentToReappoint, reappointed } from '../../../lib/domain/time/reappointment.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { IntakeRule } from '../../../lib/domain/time/rules.ts';
import { noticeBy } from '../../../lib/domain/time/supplement-notice.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';

/** Worked out by hand with the articles and the declared days of each year, never taken from the program's answers. */

const EIGHT_HOURS: IntakeRule = { kind: 'working-hours', hours: 8, article: 'TH-9.2a' };
const SIXTY_MINUTES: IntakeRule = { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' };
const instant = (text: string): string => `${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+07:00`;

/** Thanh Hóa: 7:30–11:30, 13:30–17:30. Xã Mẫu: winter 7:30–11:30, 13:00–17:00, summer 7:00–11:30, 13:30–17:00. Sở Mẫu: 8–11, 14–17, Saturday 8–11. */
const OFFICES = {
  'Thanh Hóa': workingCalendar(thanhHoa),
  'Xã Mẫu': workingCalendar(tinhMau),
  'Sở Mẫu': workingCalendar(tinhMau, SATURDAY_AGENCY),
};

/** The same offices once the days off of undeclared years count (reading 26). */
const ESTIMATES = {
  source: 'Ước tính',
  lunar: [
    { newYear: '2027-02-06', hungKings: '2027-04-16' },
    { newYear: '2028-01-26', hungKings: '2028-04-04' },
  ],
};
const UNDECLARED = {
  'Thanh Hóa': workingCalendar({ ...thanhHoa, estimates: ESTIMATES }),
  'Xã Mẫu': workingCalendar({ ...tinhMau, estimates: ESTIMATES }),
  'Sở Mẫu': workingCalendar({ ...tinhMau, estimates: ESTIMATES }, SATURDAY_AGENCY),
};
type Office = keyof typeof OFFICES;
type Row = readonly [office: Office, from: string, until: string, why: string];
type CountedRow = readonly [office: Office, from: string, amount: number, until: string, why: string];

describe('eight working hours from submission', () => {
  test.each<Row>([
    ['Thanh Hóa', '2025-01-01 10:00', '2025-01-02 17:30', 'on New Year’s Day 2025: the whole of Thursday'],
    ['Thanh Hóa', '2025-01-02 08:00', '2025-01-03 08:00', '7.5 hours on Thursday, half an hour on Friday'],
    ['Thanh Hóa', '2025-01-24 07:30', '2025-01-24 17:30', 'the last day before Tết 2025 is just long enough'],
    ['Thanh Hóa', '2025-01-24 07:30:01', '2025-02-03 07:30:01', 'one second too late for it'],
    ['Thanh Hóa', '2025-02-03 13:30', '2025-02-04 11:30', 'an afternoon and a morning, each used up'],
    ['Thanh Hóa', '2025-04-08 11:30', '2025-04-09 11:30', 'at the end of the first morning after Giỗ Tổ 2025'],
    ['Thanh Hóa', '2025-06-30 16:30', '2025-07-01 16:30', 'over the end of a half-year'],
    ['Thanh Hóa', '2025-12-31 17:30', '2026-01-05 17:30', 'when the last session of 2025 ends'],
    ['Thanh Hóa', '2026-02-28 09:00', '2026-03-02 17:30', 'on the last Saturday of February'],
    ['Thanh Hóa', '2026-04-30 08:00', '2026-05-04 17:30', 'on a holiday that a second one follows'],
    ['Thanh Hóa', '2026-08-29 10:00', '2026-09-03 17:30', 'on the Saturday before three days off'],
    ['Thanh Hóa', '2026-09-02 18:00', '2026-09-03 17:30', 'in the evening of Quốc khánh 2026'],
    ['Thanh Hóa', '2026-10-30 17:00', '2026-11-02 17:00', 'over a weekend and the end of a month'],
    ['Thanh Hóa', '2026-11-24 08:00', '2026-11-25 08:00', 'on a day off that no confirmed act declares'],
    [
      'Xã Mẫu',
      '2026-04-15 09:00',
      '2026-04-16 08:30',
      'the last winter day has 6.5 hours left, the summer day starts at 7:00',
    ],
    [
      'Xã Mẫu',
      '2026-10-15 09:00',
      '2026-10-16 09:30',
      'the last summer day has 6 hours left, the winter day starts at 7:30',
    ],
    ['Sở Mẫu', '2026-03-06 08:00', '2026-03-07 10:00', 'six hours on Friday, two on Saturday morning'],
  ])('(D1, TH-9.2a) %s: filed %s, received by %s: %s', (office, filed, due) => {
    expect(receiveBy(instant(filed), EIGHT_HOURS, OFFICES[office]).at).toBe(instant(due));
  });
});

describe('sixty minutes by session', () => {
  test.each<Row>([
    ['Thanh Hóa', '2025-01-24 16:30:01', '2025-02-03 08:30', 'one second into the last hour before Tết 2025'],
    ['Thanh Hóa', '2025-04-26 10:31', '2025-04-26 14:30', 'late in the morning of a made-up Saturday'],
    ['Thanh Hóa', '2025-04-29 17:00', '2025-05-05 08:30', 'in the last hour before five days off'],
    ['Thanh Hóa', '2025-08-29 17:29:59', '2025-09-03 08:30', 'in the last second before Quốc khánh 2025'],
    ['Thanh Hóa', '2026-01-02 10:00', '2026-01-05 08:30', 'on the swapped Friday'],
    ['Thanh Hóa', '2026-05-02 10:00', '2026-05-04 08:30', 'on the Saturday after 1/5/2026'],
    ['Thanh Hóa', '2026-08-22 16:45', '2026-08-24 08:30', 'in the last hour of a made-up Saturday'],
    ['Thanh Hóa', '2026-08-28 16:31', '2026-09-03 08:30', 'in the last hour before Quốc khánh 2026'],
    ['Thanh Hóa', '2026-12-31 16:29:59', '2026-12-31 17:29:59', 'a second before the last hour of the year'],
    ['Xã Mẫu', '2025-04-15 16:30', '2025-04-16 08:00', 'in the last hour of the last winter day 2025'],
    ['Xã Mẫu', '2025-10-15 16:30', '2025-10-16 08:30', 'in the last hour of the last summer day 2025'],
    ['Xã Mẫu', '2026-04-15 07:10', '2026-04-15 08:30', 'before the winter office opens'],
    ['Xã Mẫu', '2026-04-15 11:15', '2026-04-15 14:00', 'late in a winter morning: from 13:00'],
    ['Xã Mẫu', '2026-04-16 07:10', '2026-04-16 08:10', 'the summer office is open already'],
    ['Xã Mẫu', '2026-04-16 11:15', '2026-04-16 14:30', 'late in a summer morning: from 13:30'],
    ['Xã Mẫu', '2026-10-15 13:10', '2026-10-15 14:30', 'the summer office is still at lunch'],
    ['Xã Mẫu', '2026-10-15 16:00', '2026-10-15 17:00', 'exactly 60 minutes left of summer'],
    ['Xã Mẫu', '2026-10-16 13:10', '2026-10-16 14:10', 'the winter office is back from lunch'],
    ['Xã Mẫu', '2026-03-12 16:30', '2026-03-16 08:30', 'in the last hour before a swapped Friday'],
    ['Xã Mẫu', '2026-03-21 16:01', '2026-03-23 08:30', 'in the last hour of the made-up Saturday'],
    ['Sở Mẫu', '2026-03-07 10:00', '2026-03-07 11:00', 'exactly 60 minutes left of a Saturday morning'],
    ['Sở Mẫu', '2026-03-06 10:01', '2026-03-06 15:00', 'in the last hour of a morning: from 14:00'],
    ['Sở Mẫu', '2026-05-19 17:00', '2026-05-21 09:00', 'at the end of the day before a local closure'],
    ['Sở Mẫu', '2026-03-13 09:00', '2026-03-14 09:00', 'on the swapped Friday: from its own Saturday morning'],
    ['Sở Mẫu', '2026-03-21 13:00', '2026-03-21 15:00', 'the made-up Saturday has a Friday’s afternoon'],
  ])('(D2, TTH-12.1a) %s: filed %s, received by %s: %s', (office, filed, due) => {
    expect(receiveBy(instant(filed), SIXTY_MINUTES, OFFICES[office]).at).toBe(instant(due));
  });
});

describe('working days from acceptance', () => {
  test.each<CountedRow>([
    ['Thanh Hóa', '2024-12-31 09:00', 3, '2025-01-06 17:30', 'from a year nobody declared, over New Year 2025'],
    ['Thanh Hóa', '2025-01-20 09:00', 15, '2025-02-17 17:30', 'four days before Tết 2025, eleven after'],
    ['Thanh Hóa', '2025-01-22 09:00', 3, '2025-02-03 17:30', 'the third day is the first after Tết 2025'],
    ['Thanh Hóa', '2025-01-23 16:59', 5, '2025-02-06 17:30', 'one day before Tết 2025, four after'],
    ['Thanh Hóa', '2025-02-28 09:00', 1, '2025-03-03 17:30', 'over the end of February 2025'],
    ['Thanh Hóa', '2025-04-03 09:00', 2, '2025-04-08 17:30', 'over Giỗ Tổ 2025'],
    ['Thanh Hóa', '2025-04-21 09:00', 7, '2025-04-29 17:30', 'the made-up Saturday is the fifth day'],
    ['Thanh Hóa', '2025-04-25 09:00', 5, '2025-05-06 17:30', 'a made-up day gained, three days off lost'],
    ['Thanh Hóa', '2025-08-27 09:00', 3, '2025-09-03 17:30', 'over Quốc khánh 2025'],
    ['Thanh Hóa', '2025-12-22 09:00', 8, '2026-01-05 17:30', 'over the turn of the year'],
    ['Thanh Hóa', '2026-01-05 09:00', 5, '2026-01-10 17:30', 'ends on the made-up Saturday'],
    ['Thanh Hóa', '2026-01-10 09:00', 1, '2026-01-12 17:30', 'accepted on the made-up Saturday'],
    ['Thanh Hóa', '2026-02-02 09:00', 10, '2026-02-23 17:30', 'nine days before Tết 2026, one after'],
    ['Thanh Hóa', '2026-02-09 09:00', 15, '2026-03-09 17:30', 'four days before Tết 2026, eleven after'],
    ['Thanh Hóa', '2026-04-20 09:00', 5, '2026-04-28 17:30', 'over the compensatory rest of 27/4/2026'],
    ['Thanh Hóa', '2026-04-28 09:00', 2, '2026-05-04 17:30', 'over 30/4 and 1/5/2026'],
    ['Thanh Hóa', '2026-05-29 09:00', 20, '2026-06-26 17:30', 'four plain weeks'],
    ['Thanh Hóa', '2026-06-30 09:00', 1, '2026-07-01 17:30', 'over the end of a half-year'],
    ['Thanh Hóa', '2026-08-17 09:00', 5, '2026-08-22 17:30', 'ends on the made-up Saturday of August'],
    ['Thanh Hóa', '2026-08-24 09:00', 5, '2026-09-03 17:30', 'four days before Quốc khánh 2026, one after'],
    [
      'Thanh Hóa',
      '2026-12-28 09:00',
      5,
      '2027-01-04 17:30',
      'before the act of reading 26, 1/1/2027 is a Friday like any other',
    ],
    ['Xã Mẫu', '2026-03-12 09:00', 1, '2026-03-16 17:00', 'over the swapped Friday'],
    ['Xã Mẫu', '2026-03-19 09:00', 2, '2026-03-21 17:00', 'ends on the made-up Saturday'],
    ['Xã Mẫu', '2026-05-18 09:00', 3, '2026-05-22 17:00', 'over a local closure'],
    ['Xã Mẫu', '2026-06-09 09:00', 1, '2026-06-10 17:00', 'a day off that is a draft stops nothing'],
    ['Sở Mẫu', '2026-03-05 09:00', 2, '2026-03-07 11:00', 'its Saturday ends at 11:00'],
    ['Sở Mẫu', '2026-03-11 09:00', 3, '2026-03-16 17:00', 'over the swapped Friday, Saturday counted'],
  ])('(D16, TH-9.3b, BLDS-147.2) %s: accepted %s, %i working days, due %s: %s', (office, accepted, amount, due) => {
    expect(resultDue(instant(accepted), { kind: 'working-days', amount }, OFFICES[office]).at).toBe(instant(due));
  });
});

test.each<CountedRow>([
  ['Thanh Hóa', '2026-02-13 15:30', 4, '2026-02-23 09:30', 'two hours before Tết 2026, two after'],
  ['Xã Mẫu', '2026-04-14 10:00', 16, '2026-04-16 09:30', 'from winter into summer hours'],
  ['Xã Mẫu', '2026-10-14 10:00', 16, '2026-10-16 10:30', 'from summer into winter hours'],
  ['Xã Mẫu', '2026-03-19 13:00', 16, '2026-03-21 11:30', 'uses up the made-up Saturday’s morning'],
  ['Sở Mẫu', '2026-03-06 14:00', 8, '2026-03-09 10:00', 'Friday 3, Saturday 3, Monday 2 hours'],
])('(D16, BLDS-147.1) %s: accepted %s, %i working hours, due %s: %s', (office, accepted, amount, due) => {
  expect(resultDue(instant(accepted), { kind: 'working-hours', amount }, OFFICES[office]).at).toBe(instant(due));
});

test.each<Row>([
  ['Thanh Hóa', '2025-01-24 15:00:01', '2025-02-03 17:30', 'late on the last day before Tết 2025'],
  ['Thanh Hóa', '2025-04-25 15:30', '2025-04-26 17:30', 'late before a made-up Saturday'],
  ['Thanh Hóa', '2025-04-29 16:00', '2025-05-05 17:30', 'late before five days off'],
  ['Thanh Hóa', '2025-12-31 15:30', '2026-01-05 17:30', 'late on the last working day of 2025'],
  ['Thanh Hóa', '2026-02-13 15:00:00', '2026-02-13 17:30', 'exactly 15:00 on the last day before Tết 2026'],
  ['Thanh Hóa', '2026-03-31 17:30', '2026-04-01 17:30', 'at the last moment of a month'],
  ['Thanh Hóa', '2026-08-21 16:10', '2026-08-22 17:30', 'late before the made-up Saturday of August'],
  ['Thanh Hóa', '2026-08-22 15:00:01', '2026-08-24 17:30', 'late on the made-up Saturday of August'],
  ['Thanh Hóa', '2026-12-31 15:30', '2027-01-01 17:30', 'into a year nobody has declared'],
  ['Xã Mẫu', '2026-10-15 15:00', '2026-10-15 17:00', 'exactly 15:00 on the last summer day'],
])('(D16, reading 4) %s: same day with a rule of 15:00, accepted %s, due %s: %s', (office, accepted, due) => {
  expect(resultDue(instant(accepted), { kind: 'same-day', lateAfter: '15:00' }, OFFICES[office]).at).toBe(instant(due));
});

test.each<Row>([
  ['Thanh Hóa', '2025-01-22 09:00', '2025-02-03 17:30', 'over Tết 2025'],
  ['Thanh Hóa', '2025-12-30 09:00', '2026-01-06 17:30', 'over the turn of the year'],
  ['Thanh Hóa', '2026-01-08 09:00', '2026-01-12 17:30', 'the made-up Saturday is the second day'],
  ['Thanh Hóa', '2026-02-10 16:00', '2026-02-13 17:30', 'the last day before Tết 2026'],
  ['Thanh Hóa', '2026-08-20 09:00', '2026-08-24 17:30', 'with the made-up Saturday of August'],
  ['Xã Mẫu', '2026-10-13 09:00', '2026-10-16 17:00', 'from summer into winter hours'],
])('(E4, ND61-19.4) %s: accepted %s, notice of what is missing by %s: %s', (office, accepted, by) => {
  expect(noticeBy(instant(accepted), 3, OFFICES[office]).at).toBe(instant(by));
});

test.each<Row>([
  ['Thanh Hóa', '2025-02-03', '2025-01-24 17:30', 'due on the first day after Tết 2025'],
  ['Thanh Hóa', '2025-04-28', '2025-04-26 17:30', 'the made-up Saturday is a working day'],
  ['Thanh Hóa', '2025-05-05', '2025-04-29 17:30', 'due after five days off'],
  ['Thanh Hóa', '2026-01-05', '2025-12-31 17:30', 'due on the first working day of 2026'],
  ['Thanh Hóa', '2026-05-04', '2026-04-29 17:30', 'due after 30/4 and 1/5/2026'],
  ['Thanh Hóa', '2026-08-24', '2026-08-22 17:30', 'the made-up Saturday of August'],
  ['Thanh Hóa', '2026-09-03', '2026-08-28 17:30', 'due after Quốc khánh 2026'],
  ['Sở Mẫu', '2026-03-09', '2026-03-07 11:00', 'its own Saturday morning'],
])('(E9, ND61-19.9) %s: due on %s, re-appointed until %s at the latest: %s', (office, due, last) => {
  const limit = { at: instant(`${due} 17:00`), why: [], provisional: false };
  expect(lastMomentToReappoint(limit, OFFICES[office])).toBe(instant(last));
});

test.each<Row>([
  ['Thanh Hóa', '2025-01-28', '2025-02-03 17:30', 'a day of Tết 2025'],
  ['Thanh Hóa', '2025-05-02', '2025-05-05 17:30', 'a swapped Friday'],
  ['Thanh Hóa', '2026-05-02', '2026-05-04 17:30', 'a Saturday after a holiday'],
  ['Thanh Hóa', '2026-08-22', '2026-08-22 17:30', 'a made-up Saturday'],
  ['Sở Mẫu', '2026-03-07', '2026-03-07 11:00', 'a Saturday it works on'],
])('(E9, ND61-19.9, BLDS-148.5) %s: re-appointed to %s, due %s: %s', (office, until, due) => {
  const first = { at: instant('2025-01-20 17:00'), why: [], provisional: false };
  expect(reappointed(first, until, OFFICES[office]).at).toBe(instant(due));
});

test.each<readonly [due: string, remind: string, dayBefore: string, why: string]>([
  ['2025-02-03', '2025-01-23', '2025-01-24', 'due on the first day after Tết 2025'],
  ['2025-05-05', '2025-04-28', '2025-04-29', 'due after five days off'],
  ['2026-01-12', '2026-01-09', '2026-01-10', 'the made-up Saturday is the day before'],
  ['2026-09-03', '2026-08-27', '2026-08-28', 'due after Quốc khánh 2026'],
])('(L7, ND61-8.2b) a result due on %s: reminded on %s and on %s, overdue at 17:31: %s', (due, remind, dayBefore) => {
  const points = promptPoints(
    {
      limit: 'result',
      start: instant('2025-01-02 08:00'),
      due: { at: instant(`${due} 17:30`), why: [], provisional: false },
      points: ['remind', 'day-before', 'due', 'overdue'],
      remind: { workingDays: 2, workingMinutes: 60 },
    },
    OFFICES['Thanh Hóa'],
  );
  expect(points.map(({ at }) => at)).toEqual(
    [`${remind} 07:30`, `${dayBefore} 07:30`, `${due} 17:30`, `${due} 17:31`].map(instant),
  );
});

test.each([
  ['2026-02-23 16:45', '2026-02-23 15:45', 'in the middle of an afternoon'],
  ['2026-02-23 08:00', '2026-02-13 17:00', 'half an hour after Tết 2026, half before'],
  ['2026-03-10 14:00', '2026-03-10 11:00', 'half an hour after lunch, half before'],
])('(L7, ND61-8.2b) an intake due at %s is reminded of 60 working minutes ahead, at %s: %s', (due, remind) => {
  const [first] = promptPoints(
    {
      limit: 'intake',
      start: instant('2026-02-12 08:00'),
      due: { at: instant(due), why: [], provisional: false },
      points: ['remind', 'due'],
      remind: { workingDays: 2, workingMinutes: 60 },
    },
    OFFICES['Thanh Hóa'],
  );
  expect(first).toEqual({ point: 'remind', at: instant(remind) });
});

test.each<Row>([
  ['Thanh Hóa', '2026-03-10 09:00', '2026-03-10 17:30', 'in the morning'],
  ['Thanh Hóa', '2026-03-10 15:00:00', '2026-03-10 17:30', '15:00:00 is not after 15:00'],
  ['Thanh Hóa', '2026-03-10 15:00:01', '2026-03-11 07:30', '15:00:01 is: at the start of the next working day'],
  ['Thanh Hóa', '2026-03-13 16:00', '2026-03-16 07:30', 'late on a Friday'],
  ['Thanh Hóa', '2025-01-24 15:30', '2025-02-03 07:30', 'late on the last day before Tết 2025'],
  ['Thanh Hóa', '2026-02-13 16:00', '2026-02-23 07:30', 'late on the last day before Tết 2026'],
  ['Thanh Hóa', '2025-12-31 15:01', '2026-01-05 07:30', 'late on the last working day of 2025'],
  ['Thanh Hóa', '2026-01-09 17:00', '2026-01-10 07:30', 'late before a made-up Saturday'],
  ['Thanh Hóa', '2026-08-22 16:00', '2026-08-24 07:30', 'late on a made-up Saturday'],
  ['Xã Mẫu', '2026-04-15 16:00', '2026-04-16 07:00', 'late on the last winter day'],
  ['Xã Mẫu', '2026-10-15 14:00', '2026-10-15 17:00', 'on the last summer day'],
  ['Xã Mẫu', '2026-10-15 16:00', '2026-10-16 07:30', 'late on the last summer day'],
  ['Sở Mẫu', '2026-03-06 15:30', '2026-03-07 08:00', 'late on a Friday before its own Saturday'],
  ['Sở Mẫu', '2026-03-07 09:00', '2026-03-07 11:00', 'on its own Saturday morning'],
])('(D13, ND61-18.2) %s: taken in at the counter %s, handed on by %s: %s', (office, accepted, by) => {
  const rule = { lateAfter: '15:00', graceMinutes: 0 };
  expect(forwardBy(instant(accepted), rule, OFFICES[office]).at).toBe(instant(by));
});

test.each<Row>([
  ['Thanh Hóa', '2026-03-10 15:30', '2026-03-11 08:00', 'half an hour of grace'],
  ['Thanh Hóa', '2026-03-10 14:30', '2026-03-10 17:30', 'no grace on the same day'],
  ['Thanh Hóa', '2026-02-13 15:30', '2026-02-23 08:00', 'half an hour of grace after Tết 2026'],
])('(D13, ND61-18.2) %s: taken in %s, with 30 minutes of grace handed on by %s: %s', (office, accepted, by) => {
  const rule = { lateAfter: '15:00', graceMinutes: 30 };
  expect(forwardBy(instant(accepted), rule, OFFICES[office]).at).toBe(instant(by));
});

test.each<Row>([
  ['Thanh Hóa', '2025-11-10 09:00', '2025-11-18 00:00', 'seven plain days, to 24:00 of the seventh'],
  ['Thanh Hóa', '2025-01-20 09:00', '2025-02-04 00:00', 'the seventh is a day of Tết 2025'],
  ['Thanh Hóa', '2025-04-19 09:00', '2025-04-27 00:00', 'the seventh is a made-up Saturday'],
  ['Thanh Hóa', '2025-12-25 09:00', '2026-01-06 00:00', 'the seventh is New Year’s Day 2026'],
  ['Thanh Hóa', '2026-01-03 09:00', '2026-01-11 00:00', 'the seventh is the made-up Saturday of January'],
  ['Thanh Hóa', '2026-01-04 09:00', '2026-01-13 00:00', 'the seventh is a Sunday'],
  ['Thanh Hóa', '2026-02-06 23:59:59', '2026-02-14 00:00', 'the seventh is the last day before Tết 2026'],
  ['Thanh Hóa', '2026-02-07 00:00', '2026-02-24 00:00', 'the seventh is the first day of the Tết break 2026'],
  ['Thanh Hóa', '2026-04-20 09:00', '2026-04-29 00:00', 'the seventh is the compensatory rest of 27/4/2026'],
  ['Thanh Hóa', '2026-04-23 09:00', '2026-05-05 00:00', 'the seventh is 30/4/2026'],
  ['Thanh Hóa', '2026-08-24 09:00', '2026-09-04 00:00', 'the seventh is the swapped Monday of August'],
  ['Thanh Hóa', '2026-11-17 23:59:59', '2026-11-25 00:00', 'the seventh is a day off no confirmed act declares'],
  ['Thanh Hóa', '2026-12-25 09:00', '2027-01-02 00:00', 'the seventh is 1/1/2027, which nobody has declared'],
  ['Sở Mẫu', '2026-03-07 09:00', '2026-03-15 00:00', 'the seventh is a Saturday it works on'],
])('(B3, TTH-10.3b, BLDS-148) %s: registered %s, to be confirmed until %s: %s', (office, registered, until) => {
  const rule = byPlainDays({ start: instant(registered), days: 7, rule: 'Xác thực tài khoản', article: 'TTH-10.3b' });
  expect(limitBy(rule, OFFICES[office]).at).toBe(instant(until));
});

test.each<Row>([
  ['Thanh Hóa', '2026-03-10', '2026-03-10 17:30', 'a working day'],
  ['Thanh Hóa', '2026-03-14', '2026-03-16 17:30', 'a Saturday'],
  ['Thanh Hóa', '2026-02-18', '2026-02-23 17:30', 'a day of Tết 2026'],
  ['Thanh Hóa', '2026-08-22', '2026-08-22 17:30', 'a made-up Saturday'],
  ['Sở Mẫu', '2026-03-13', '2026-03-14 11:00', 'the swapped Friday: its own Saturday morning'],
])('(E5, ND61-19.5, BLDS-148.5) %s: an opinion asked for by %s is due %s: %s', (office, day, due) => {
  expect(answerByOf(instant('2026-01-05 09:00'), day, OFFICES[office]).at).toBe(instant(due));
});

describe('years nobody has declared (reading 26)', () => {
  test.each<CountedRow>([
    ['Thanh Hóa', '2026-12-25 09:00', 5, '2027-01-04 17:30', 'Friday 1/1/2027 is off, the weekend follows'],
    ['Thanh Hóa', '2026-12-28 09:00', 5, '2027-01-05 17:30', 'three days before 1/1/2027, two after'],
    [
      'Thanh Hóa',
      '2027-02-01 09:00',
      10,
      '2027-02-22 17:30',
      'Tết Saturday 6/2: off 5, 8, 9/2, instead of the weekend 10, 11/2',
    ],
    ['Thanh Hóa', '2027-04-15 09:00', 1, '2027-04-19 17:30', 'Giỗ Tổ is Friday 16/4/2027'],
    ['Thanh Hóa', '2027-04-29 09:00', 1, '2027-05-04 17:30', '1/5/2027 is a Saturday: Monday 3/5 is off instead'],
    ['Thanh Hóa', '2027-09-01 09:00', 1, '2027-09-03 17:30', 'the second day of Quốc khánh is not known yet'],
    ['Thanh Hóa', '2027-12-31 09:00', 1, '2028-01-04 17:30', '1/1/2028 is a Saturday: Monday 3/1 is off instead'],
    [
      'Thanh Hóa',
      '2028-01-24 09:00',
      1,
      '2028-02-01 17:30',
      'Tết Wednesday 26/1: off 25–28, and 31/1 instead of the 29th',
    ],
    [
      'Thanh Hóa',
      '2028-04-28 09:00',
      1,
      '2028-05-03 17:30',
      '30/4/2028 is a Sunday, 1/5 a Monday: Tuesday 2/5 is off instead',
    ],
    ['Thanh Hóa', '2028-09-01 09:00', 1, '2028-09-05 17:30', '2/9/2028 is a Saturday: Monday 4/9 is off instead'],
    ['Thanh Hóa', '2026-11-23 09:00', 1, '2026-11-24 17:30', 'a day that is only announced has no effect'],
    ['Xã Mẫu', '2026-04-29 09:00', 1, '2026-05-04 17:00', 'a declared year that forgot 30/4 and 1/5 has them too'],
    ['Sở Mẫu', '2027-04-29 09:00', 1, '2027-05-03 17:00', 'its Saturday 1/5 is off itself, and nothing instead'],
    ['Sở Mẫu', '2027-04-29 09:00', 2, '2027-05-04 17:00', 'so that Monday 3/5 is worked'],
  ])('(D16, BLDS-148, reading 26) %s: accepted %s, %i working days, due %s: %s', (office, accepted, amount, due) => {
    const limit = resultDue(instant(accepted), { kind: 'working-days', amount }, UNDECLARED[office]);
    expect([limit.at, limit.provisional]).toEqual([instant(due), due > '2027']);
  });

  test.each<Row>([
    ['Thanh Hóa', '2026-12-31 10:30', '2027-01-04 10:30', 'one hour and an afternoon in 2026, three hours on Monday'],
    ['Thanh Hóa', '2027-01-01 10:00', '2027-01-04 17:30', 'on New Year’s Day: the whole of Monday'],
    ['Thanh Hóa', '2027-02-04 16:30', '2027-02-12 16:30', 'an hour before Tết, seven after'],
  ])('(D1, TH-9.2a, reading 26) %s: filed %s, received by %s: %s', (office, filed, due) => {
    expect(receiveBy(instant(filed), EIGHT_HOURS, UNDECLARED[office])).toMatchObject({
      at: instant(due),
      provisional: true,
    });
  });

  test('(D2, D13, TTH-12.1a, ND61-18.2) the last hour of 2026 leads to the first Monday of 2027', () => {
    const { 'Thanh Hóa': calendar } = UNDECLARED;
    expect(receiveBy(instant('2026-12-31 17:00'), SIXTY_MINUTES, calendar).at).toBe(instant('2027-01-04 08:30'));
    const rule = { lateAfter: '15:00', graceMinutes: 0 };
    expect(forwardBy(instant('2026-12-31 15:30'), rule, calendar).at).toBe(instant('2027-01-04 07:30'));
    expect(forwardBy(instant('2027-01-01 16:00'), rule, calendar).at).toBe(instant('2027-01-04 17:30'));
  });

  test('(O1) the reasons name the holiday, the article of the day instead, and the estimate', () => {
    const due = (accepted: string) =>
      resultDue(instant(accepted), { kind: 'working-days', amount: 1 }, UNDECLARED['Thanh Hóa']).why.at(-1);
    expect(due('2027-04-29 09:00')).toMatchObject({
      text: 'Nghỉ Ngày Chiến thắng 30/4, bù Quốc tế Lao động 1/5 từ 30/04 đến 03/05/2027 (không tính)',
      article: 'Bộ luật Lao động 2019, Điều 112; Bộ luật Lao động 2019, Điều 111 khoản 3',
    });
    expect(due('2027-02-04 09:00')).toMatchObject({
      text: 'Nghỉ Tết Nguyên đán, bù Tết Nguyên đán từ 05/02 đến 11/02/2027 (không tính)',
      article: 'Ước tính; Bộ luật Lao động 2019, Điều 111 khoản 3; Ước tính',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import type { IntakeRule } from '../../../lib/domain/time/rules.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';

const EIGHT_HOURS: IntakeRule = { kind: 'working-hours', hours: 8, article: 'TH-9.2a' };
const SIXTY_MINUTES: IntakeRule = { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' };
const instant = (text: string): string => `${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+07:00`;

const calendar = workingCalendar(thanhHoa);

describe('eight working hours (docs/readings/eight-working-hours.md)', () => {
  test.each([
    ['2026-02-13 16:45', '2026-02-23 16:45', 'the eve of Tết 2026, reading 2'],
    ['2026-02-13 17:30', '2026-02-23 17:30', 'at the very end of the last session before Tết 2026'],
    ['2026-02-13 20:00', '2026-02-23 17:30', 'in the evening before Tết 2026'],
    ['2026-02-17 00:00', '2026-02-23 17:30', 'on the first day of the lunar year 2026'],
    ['2026-02-22 23:59:59', '2026-02-23 17:30', 'in the last second of the Tết break'],
    ['2026-02-23 07:30', '2026-02-23 17:30', 'at the beginning of the first session after Tết'],
    ['2025-01-24 16:30', '2025-02-03 16:30', 'the eve of Tết 2025'],
    ['2025-01-29 09:00', '2025-02-03 17:30', 'on the first day of the lunar year 2025'],
    ['2025-01-23 17:29:59', '2025-01-24 17:29:59', 'in the last second of the day before the eve'],
    ['2025-04-25 16:00', '2025-04-26 16:00', 'before the made-up Saturday 26/4/2025'],
    ['2025-04-26 09:15', '2025-04-28 09:15', 'on the made-up Saturday 26/4/2025'],
    ['2025-04-29 15:00', '2025-05-05 15:00', 'before the five days off of 30/4/2025'],
    ['2025-05-02 08:00', '2025-05-05 17:30', 'on the swapped Friday 2/5/2025'],
    ['2025-04-04 17:00', '2025-04-08 17:00', 'before Giỗ Tổ 2025'],
    ['2025-08-29 14:00', '2025-09-03 14:00', 'before Quốc khánh 2025'],
    ['2025-12-31 16:00', '2026-01-05 16:00', 'at the end of the year 2025, with the swapped 2/1/2026'],
    ['2026-01-09 17:00', '2026-01-10 17:00', 'before the made-up Saturday 10/1/2026'],
    ['2026-01-10 17:00', '2026-01-12 17:00', 'on the made-up Saturday 10/1/2026'],
    ['2026-01-17 10:00', '2026-01-19 17:30', 'on an ordinary Saturday'],
    ['2026-04-24 17:29', '2026-04-28 17:29', 'before the compensatory rest for Giỗ Tổ 2026'],
    ['2026-04-29 11:30', '2026-05-04 11:30', 'at the end of a morning before 30/4/2026'],
    ['2026-08-21 13:30', '2026-08-22 11:30', 'before the made-up Saturday 22/8/2026, ending with its morning'],
    ['2026-08-22 13:45', '2026-08-24 13:45', 'on the made-up Saturday 22/8/2026'],
    ['2026-08-28 17:00', '2026-09-03 17:00', 'before Quốc khánh 2026 with the swapped 31/8'],
    ['2026-03-10 12:15', '2026-03-11 11:30', 'in the lunch break: counted from 13:30'],
    ['2026-03-10 05:00', '2026-03-10 17:30', 'before the office opens'],
    ['2026-03-31 10:20:30', '2026-04-01 10:20:30', 'at the end of a month, seconds kept'],
    ['2026-11-23 09:00', '2026-11-24 09:00', 'before 24/11/2026, which no confirmed act declares'],
    ['2024-12-31 10:00', '2025-01-02 10:00', 'in a year before the calendar'],
    ['2026-12-31 16:00', '2027-01-01 16:00', 'into 2027, whose days off nobody has declared'],
  ])('(D1, TH-9.2a) filed %s, received by %s: %s', (filed, due) => {
    expect(receiveBy(instant(filed), EIGHT_HOURS, calendar).at).toBe(instant(due));
  });
});

describe('sixty minutes by session (docs/readings/sixty-minutes.md)', () => {
  test.each([
    ['2026-03-10 07:30', '2026-03-10 08:30', 'at the first minute of the morning'],
    ['2026-03-10 09:12:40', '2026-03-10 10:12:40', 'in the middle of the morning, seconds kept'],
    ['2026-03-10 10:30:00', '2026-03-10 11:30', 'exactly 60 minutes left: due at the end of the session'],
    ['2026-03-10 10:30:01', '2026-03-10 14:30', 'one second into the last 60 minutes of the morning'],
    ['2026-03-10 11:29:59', '2026-03-10 14:30', 'in the last second of the morning'],
    ['2026-03-10 11:30', '2026-03-10 14:30', 'at the end of the morning'],
    ['2026-03-10 12:00', '2026-03-10 14:30', 'in the lunch break'],
    ['2026-03-10 13:30', '2026-03-10 14:30', 'at the first minute of the afternoon'],
    ['2026-03-10 16:20', '2026-03-10 17:20', 'at 16:20 with 70 minutes left'],
    ['2026-03-10 16:30:00', '2026-03-10 17:30', 'exactly 60 minutes left in the afternoon'],
    ['2026-03-10 16:31', '2026-03-11 08:30', 'in the last 60 minutes of the day'],
    ['2026-03-13 17:00', '2026-03-16 08:30', 'on Friday in the last 60 minutes'],
    ['2026-03-14 10:00', '2026-03-16 08:30', 'on a Saturday'],
    ['2026-02-13 16:45', '2026-02-23 08:30', 'the eve of Tết 2026, in the last 60 minutes'],
    ['2026-02-13 16:30', '2026-02-13 17:30', 'the eve of Tết 2026, exactly 60 minutes left'],
    ['2026-02-19 10:00', '2026-02-23 08:30', 'in Tết 2026'],
    ['2025-01-24 19:00', '2025-02-03 08:30', 'in the evening before Tết 2025'],
    ['2026-01-09 17:00', '2026-01-10 08:30', 'before the made-up Saturday 10/1/2026'],
    ['2026-01-10 09:00', '2026-01-10 10:00', 'on the made-up Saturday 10/1/2026'],
    ['2025-04-26 17:15', '2025-04-28 08:30', 'late on the made-up Saturday 26/4/2025'],
    ['2026-12-31 17:00', '2027-01-01 08:30', 'into 2027'],
  ])('(D2, TTH-12.1a) filed %s, received within 60 minutes, by %s: %s', (filed, due) => {
    expect(receiveBy(instant(filed), SIXTY_MINUTES, calendar).at).toBe(instant(due));
  });

  const winterAndSummer = workingCalendar(tinhMau);
  const saturday = workingCalendar(tinhMau, SATURDAY_AGENCY);
  test.each([
    ['2026-04-15 16:30', '2026-04-16 08:00', 'from winter hours into summer hours'],
    ['2026-10-15 16:30', '2026-10-16 08:30', 'from summer hours into winter hours'],
    ['2026-03-20 16:30', '2026-03-21 08:30', 'before a made-up Saturday'],
    ['2026-05-19 16:10', '2026-05-21 08:00', 'before a local closure'],
    ['2026-06-09 16:10', '2026-06-10 08:00', 'before a day off that is only a draft'],
  ])('(D2, reading 16) at the office of the season, filed %s, received by %s: %s', (filed, due) => {
    expect(receiveBy(instant(filed), SIXTY_MINUTES, winterAndSummer).at).toBe(instant(due));
  });

  test.each([
    ['2026-03-06 16:30', '2026-03-07 09:00', 'on Friday: its Saturday morning counts'],
    ['2026-03-07 10:30', '2026-03-09 09:00', 'on Saturday in the last 60 minutes'],
    ['2026-03-09 07:45', '2026-03-09 09:00', 'before its later opening hour'],
  ])('(D2, reading 16) at an agency with sessions of its own, filed %s, received by %s: %s', (filed, due) => {
    expect(receiveBy(instant(filed), SIXTY_MINUTES, saturday).at).toBe(instant(due));
  });
});

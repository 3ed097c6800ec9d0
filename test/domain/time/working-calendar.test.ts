import { describe, expect, test } from 'vitest';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';

const calendar = workingCalendar(thanhHoa);

test.each([
  ['2025-01-24', true, 'the eve of Tết 2025'],
  ['2025-01-27', false, 'the first day of the Tết break 2025'],
  ['2025-01-31', false, 'the last day of the Tết break 2025'],
  ['2025-02-03', true, 'after Tết 2025'],
  ['2025-04-07', false, 'Giỗ Tổ 2025'],
  ['2025-04-26', true, 'the made-up Saturday 2025'],
  ['2025-05-02', false, 'the swapped Friday 2025'],
  ['2025-09-01', false, 'Quốc khánh 2025'],
  ['2026-01-02', false, 'the swapped Friday of January 2026'],
  ['2026-01-10', true, 'the made-up Saturday of January 2026'],
  ['2026-02-16', false, 'the first day of the Tết break 2026'],
  ['2026-02-20', false, 'the last day of the Tết break 2026'],
  ['2026-04-27', false, 'the compensatory rest for Giỗ Tổ 2026'],
  ['2026-08-22', true, 'the made-up Saturday of August 2026'],
  ['2026-08-31', false, 'the swapped Monday of August 2026'],
  ['2026-09-03', true, 'after Quốc khánh 2026'],
  ['2026-11-24', true, 'Ngày Văn hóa Việt Nam: no confirmed act'],
  ['2027-01-01', true, 'beyond the known years: a Friday like any other'],
])('(BLDS-148.5, reading 19) Thanh Hóa works on %s is %s: %s', (date, works) => {
  expect(calendar.isWorkingDay(date)).toBe(works);
});

test('(O1) every day off of Thanh Hóa falls on a weekday, every made-up day on a weekend, and each names its act', () => {
  const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
  expect(thanhHoa.daysOff.filter(({ date }) => [0, 6].includes(weekday(date)))).toEqual([]);
  expect(thanhHoa.workingDays.filter(({ date }) => ![0, 6].includes(weekday(date)))).toEqual([]);
  expect([...thanhHoa.daysOff, ...thanhHoa.workingDays].filter(({ source }) => source.length < 10)).toEqual([]);
  for (const { insteadOf } of thanhHoa.workingDays)
    expect(thanhHoa.daysOff.find(({ date }) => date === insteadOf)?.kind).toBe('swapped-day');
});

test('(reading 19) 2025 and 2026 are known, 2027 is not', () => {
  expect(['2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01'].map(calendar.isKnown)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('sessions (reading 16)', () => {
  const clocks = (date: string, agency?: string): string =>
    workingCalendar(tinhMau, agency)
      .sessionsOn(date)
      .map(({ from, to }) => `${from / 60}-${to / 60}`)
      .join(' ');

  test.each([
    ['2026-04-15', '7.5-11.5 13-17', 'the last day of winter hours'],
    ['2026-04-16', '7-11.5 13.5-17', 'the first day of summer hours'],
    ['2026-10-16', '7.5-11.5 13-17', 'the first day of winter hours'],
    ['2026-03-21', '7.5-11.5 13-17', 'a made-up Saturday keeps the hours of the day it replaces'],
    ['2026-03-13', '', 'a swapped day'],
    ['2026-05-20', '', 'a local closure'],
    ['2026-06-10', '7-11.5 13.5-17', 'an unconfirmed day off has no effect'],
    ['2026-06-13', '', 'nor has an unconfirmed made-up day'],
    ['2027-01-01', '7.5-11.5 13-17', 'a day off of an unknown year has no effect'],
  ])('(A13) Tỉnh Mẫu on %s: %s: %s', (date, spans) => {
    expect(clocks(date)).toBe(spans);
  });

  test('(A13) an agency with sessions of its own keeps them through every season', () => {
    expect(clocks('2026-07-01', SATURDAY_AGENCY)).toBe('8-11 14-17');
    expect(clocks('2026-07-04', SATURDAY_AGENCY)).toBe('8-11');
    expect(clocks('2026-07-01', '000.00.01.X99')).toBe('7-11.5 13.5-17');
  });
});

test('(O1) the days off behind a limit are listed with their names and acts', () => {
  expect(calendar.daysOffBetween('2026-04-26', '2026-05-01').map(({ date }) => date)).toEqual([
    '2026-04-27',
    '2026-04-30',
    '2026-05-01',
  ]);
  expect(calendar.daysOffBetween('2026-11-01', '2026-11-30')).toEqual([]);
});

test('(BLDS-147) the edges of working days', () => {
  expect(calendar.startOfWorkingDay('2026-02-17')).toBe('2026-02-23T07:30:00+07:00');
  expect(calendar.endOfWorkingDay('2026-03-10')).toBe('2026-03-10T17:30:00+07:00');
  expect(calendar.nextWorkingDay('2026-02-13')).toBe('2026-02-23');
  expect(calendar.addWorkingDays('2026-02-23', -1)).toBe('2026-02-13');
  expect(calendar.addWorkingDays('2026-03-14', 0)).toBe('2026-03-16');
  expect(calendar.nextSessionStart('2026-03-10T07:30:00+07:00')).toBe('2026-03-10T07:30:00+07:00');
  expect(calendar.nextSessionStart('2026-03-10T07:30:01+07:00')).toBe('2026-03-10T13:30:00+07:00');
  expect(calendar.nextSessionStart('2026-03-13T17:30:00+07:00')).toBe('2026-03-16T07:30:00+07:00');
});

test('(O1) any past date can be recomputed, and a date no calendar holds is refused in words', () => {
  expect(calendar.addWorkingDays('1999-12-31', 1)).toBe('2000-01-03');
  expect(() => calendar.isWorkingDay('2150-01-01')).toThrow('nằm ngoài lịch làm việc');
  expect(() => calendar.isWorkingDay('ngày mai')).toThrow('không phải là ngày hợp lệ');
  expect(() => calendar.addWorkingMinutes('mai', 1)).toThrow('không phải là thời điểm hợp lệ');
});

test('(O13) one calendar per data and agency is compiled once', () => {
  expect(workingCalendar(tinhMau, 'no sessions of its own')).toBe(workingCalendar(tinhMau));
  expect(workingCalendar(tinhMau, SATURDAY_AGENCY)).toBe(workingCalendar(tinhMau, SATURDAY_AGENCY));
});

test('(O1) the calendar goes from 1970 to 2099, both included, and says so beyond', () => {
  expect([calendar.isWorkingDay('1970-01-01'), calendar.isWorkingDay('2099-12-31')]).toEqual([true, true]);
  const beyond = (day: string): string =>
    `Ngày ${day} nằm ngoài lịch làm việc (1970-01-01 đến 2099-12-31); hãy chọn ngày khác.`;
  expect(() => calendar.isWorkingDay('1969-12-31')).toThrow(beyond('1969-12-31'));
  expect(() => calendar.isWorkingDay('2100-01-01')).toThrow(beyond('2100-01-01'));
  expect(() => calendar.addWorkingDays('2099-12-31', 1)).toThrow(beyond('2100-01-01'));
  expect(() => calendar.addWorkingDays('1970-01-01', -1)).toThrow(beyond('1969-12-31'));
  expect(() => calendar.addWorkingMinutes('2099-12-31T17:00:00+07:00', 31)).toThrow(RangeError);
});

test('(reading 16) an agency without any session has no working day and no limit', () => {
  const closed = workingCalendar({ ...thanhHoa, sessions: [] });
  expect(closed.isWorkingDay('2026-03-10')).toBe(false);
  expect(closed.sessionsOn('2026-03-10')).toEqual([]);
  expect(() => closed.addWorkingMinutes('2026-03-10T09:00:00+07:00', 1)).toThrow(RangeError);
  expect(() => closed.addWorkingDays('2026-03-10', 1)).toThrow('nằm ngoài lịch làm việc');
});

test('(reading 16) sessions are taken in the order of the clock, and one that ends before it begins is none', () => {
  const [first] = thanhHoa.sessions;
  if (first === undefined) throw new Error('Thanh Hóa has sessions');
  const sessions = [
    { from: '13:30', to: '17:30' },
    { from: '12:30', to: '12:00' },
    { from: '07:30', to: '11:30' },
  ];
  const one = workingCalendar({ ...thanhHoa, sessions: [{ ...first, sessions }] });
  expect(one.sessionsOn('2026-03-10')).toEqual([
    { from: 450, to: 690 },
    { from: 810, to: 1050 },
  ]);
});

test('(reading 16) of two rules for a weekday the one that began last wins, then the one written last', () => {
  const [first] = thanhHoa.sessions;
  if (first === undefined) throw new Error('Thanh Hóa has sessions');
  const from = (hour: string, since?: string) => ({
    ...first,
    sessions: [{ from: hour, to: '17:00' }],
    ...(since === undefined ? {} : { since }),
  });
  const hours = (...rules: ReturnType<typeof from>[]) =>
    workingCalendar({ ...thanhHoa, sessions: rules }).sessionsOn('2026-03-10')[0]?.from;
  expect(hours(from('08:00', '2026-01-01'), from('09:00', '2025-01-01'))).toBe(480);
  expect(hours(from('08:00', '2026-01-01'), from('09:00', '2026-01-01'))).toBe(540);
  expect(hours(from('08:00', '2026-03-10'), from('09:00'))).toBe(480);
  expect(hours(from('08:00', '2026-03-11'), from('09:00'))).toBe(540);
});

test('(O1) the declared days are departures in the order of time, each with its rest, its kind and its acts', () => {
  const departures = calendar.departures.filter(({ first }) => first >= '2026-01-01' && first < '2026-05-01');
  expect(departures.map(({ kind, first, last, rest }) => [kind, first, last, rest.from, rest.to].join(' '))).toEqual([
    'break 2026-01-01 2026-01-02 2026-01-01 2026-01-04',
    'made-up 2026-01-10 2026-01-10 2026-01-10 2026-01-10',
    'break 2026-02-16 2026-02-20 2026-02-14 2026-02-22',
    'break 2026-04-27 2026-04-27 2026-04-25 2026-04-27',
    'break 2026-04-30 2026-05-01 2026-04-30 2026-05-03',
  ]);
  expect(departures[0]).toMatchObject({
    text: 'Nghỉ Tết Dương lịch, hoán đổi dịp Tết Dương lịch từ 01/01 đến 04/01/2026 (không tính)',
    source: 'Bộ luật Lao động 2019, Điều 112; Công văn 12729/VPCP-KGVX của Văn phòng Chính phủ',
  });
  expect(calendar.plainWeek().departures).toEqual([]);
});

test.each([
  ['2026-03-10 07:30', '2026-03-10 07:30', 'the first moment of a session'],
  ['2026-03-10 09:00', '2026-03-10 09:00', 'in a session'],
  ['2026-03-10 11:30', '2026-03-10 11:30', 'its last moment still belongs to it'],
  ['2026-03-10 11:30:01', '2026-03-10 13:30', 'a second later: the afternoon'],
  ['2026-03-10 17:30', '2026-03-10 17:30', 'the last moment of the day'],
  ['2026-02-13 17:30:01', '2026-02-23 07:30', 'a second after the last session before Tết 2026'],
])('(BLDS-147.1) nothing added to %s: %s: %s', (at, same) => {
  const instant = (text: string): string => `${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+07:00`;
  expect(calendar.addWorkingMinutes(instant(at), 0)).toBe(instant(same));
});

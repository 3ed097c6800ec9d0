import { describe, expect, test } from 'vitest';
import { calendarState } from '../../../lib/domain/calendar/calendar.ts';
import { calendarVersions } from '../../../lib/domain/calendar/calendar-versions.ts';
import type { CalendarCommand } from '../../../lib/domain/calendar/command.ts';
import type { CalendarEvent } from '../../../lib/domain/calendar/events.ts';
import {
  askForDeclaration,
  declarationAsked,
  estimatesToEnter,
  nextCalendarLook,
} from '../../../lib/domain/calendar/watch-years.ts';
import { lunarYears } from '../../../lib/world/lunar-years.ts';
import { khoa } from '../../people.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { ACT, type Declared, dayOff, declare, dueWith, estimated, refusal, revocation } from './declared.ts';

/** Accepted on Friday 25 December 2026; five working days: 28–31 December and Friday 1 January, or Monday 4 January. */
const START = '2026-12-25T09:00:00+07:00';
const BEFORE = '2027-01-01T17:00:00+07:00';
const AFTER = '2027-01-04T17:00:00+07:00';
const opened: CalendarCommand = { decision: 'open-year', year: 2027, source: ACT };

describe('the act that brings the days off of undeclared years (readings 11, 26)', () => {
  const released = (at: string): Declared => estimated([], at);

  test('(D16, G7) an open dossier moves with it, and its date is provisional; before it, 1/1/2027 is a Friday', () => {
    expect(dueWith([], START)).toMatchObject({ at: BEFORE, provisional: true });
    expect(dueWith(released('2026-12-28T08:00:00+07:00'), START)).toMatchObject({ at: AFTER, provisional: true });
    expect(dueWith(released('2026-12-01T08:00:00+07:00'), START)).toMatchObject({ at: AFTER, provisional: true });
  });

  test('(G7) what had passed at the act stays passed, and is not provisional any more', () => {
    const declared = released('2027-01-02T08:00:00+07:00');
    expect(dueWith(declared, START)).toMatchObject({ at: BEFORE, provisional: false });
    expect(dueWith(declare(declared, '2027-01-06T08:00:00+07:00', opened), START).at).toBe(BEFORE);
  });

  test('(G7) a dossier that was over keeps its date; one over only afterwards has the new one', () => {
    const declared = released('2026-12-30T08:00:00+07:00');
    expect(dueWith(declared, START, '2026-12-29T10:00:00+07:00')).toMatchObject({ at: BEFORE, provisional: false });
    for (const ended of ['2026-12-30T08:00:00+07:00', '2026-12-30T10:00:00+07:00'])
      expect(dueWith(declared, START, ended)).toMatchObject({ at: AFTER, provisional: true });
  });

  test('(G7) it enters once, says its source, and cannot be taken back', () => {
    const declared = released('2026-12-01T08:00:00+07:00');
    const again = estimatesToEnter(calendarState(tinhMau.calendar, declared), { source: 'Lần hai', lunar: [] });
    expect(again).toEqual([]);
    expect(calendarVersions(tinhMau.calendar, declared).map(({ act }) => act)).toEqual([null, 'Ước tính']);
    expect(refusal(declared, revocation(1))).toBe('declaration-unknown');
  });
});

describe('a date that rests on an undeclared year (reading 26)', () => {
  const released = estimated([], '2026-12-01T08:00:00+07:00');

  test('(O1) declared as it was estimated, it is certain and says nothing more, also when the day is past', () => {
    const declared = declare(released, '2027-01-10T08:00:00+07:00', opened);
    const due = dueWith(declared, START);
    expect(due).toMatchObject({ at: AFTER, provisional: false });
    expect(due.why.map(({ text }) => text).join()).not.toContain('giữ hạn');
  });

  test('(O1) it has not passed before the declaration: declared afterwards, a day off still moves it', () => {
    const days = declare(released, '2027-01-10T08:00:00+07:00', dayOff('2027-01-04'));
    expect(dueWith(days, START)).toMatchObject({ at: AFTER, provisional: true });
    const declared = declare(days, '2027-01-10T09:00:00+07:00', opened);
    expect(dueWith(declared, START)).toMatchObject({ at: '2027-01-05T17:00:00+07:00', provisional: false });
  });

  test('(O1) declared as it was reckoned, the date stays and is certain', () => {
    expect(dueWith(declare(released, '2027-01-10T09:00:00+07:00', opened), START)).toMatchObject({
      at: AFTER,
      provisional: false,
    });
  });

  test('(G7) declared shorter than reckoned, the date on the slip is kept and is certain', () => {
    const start = '2027-01-28T09:00:00+07:00';
    const slip = dueWith(released, start);
    // Five working days from Thursday 28 January: 29/1, 1–4/2; the next are off, so the last of them is 4/2.
    expect(slip).toMatchObject({ at: '2027-02-04T17:00:00+07:00', provisional: true });
    const later = dueWith(released, '2027-02-01T09:00:00+07:00');
    // 2–4/2, then 12 and 15/2, after the reckoned Tết of 5–11/2.
    expect(later.at).toBe('2027-02-15T17:00:00+07:00');
    const shorter = declare(released, '2027-02-02T09:00:00+07:00', opened);
    const kept = dueWith(shorter, '2027-02-01T09:00:00+07:00');
    expect(kept).toMatchObject({ at: '2027-02-15T17:00:00+07:00', provisional: false });
    expect(kept.why.at(-1)?.text).toContain('giữ hạn đã hẹn');
  });

  test('(G7) days that the law fixes may be declared as well: they are off without it, and that is no refusal', () => {
    expect(refusal(released, dayOff('2027-04-30'))).toBeNull();
    expect(refusal(released, dayOff('2027-02-08'))).toBeNull();
    expect(refusal(released, dayOff('2027-02-07'))).toBe('day-is-off-anyway');
  });
});

describe('the last declared year ends (reading 26)', () => {
  const entriesOf = (at: string, ...events: CalendarEvent[]): Declared => [
    { dossier: 'calendar/tinh-mau', entry: 1, at, by: khoa.id, command: 'k', events, previous: '0', hash: '1' },
  ];
  const stateAfter = (entries: Declared) => calendarState(tinhMau.calendar, entries);

  test('(G7) the administrators are asked 60 days before, once', () => {
    const first = '2026-11-01T00:00:00+07:00';
    expect(nextCalendarLook(stateAfter([]))).toBe(first);
    expect(askForDeclaration(stateAfter([]), '2026-10-31T23:59:59+07:00')).toEqual([]);
    const asked = askForDeclaration(stateAfter([]), first);
    expect(asked).toEqual([{ type: 'DeclarationAsked', year: 2026 }]);
    const after = stateAfter(entriesOf(first, ...asked));
    expect([nextCalendarLook(after), askForDeclaration(after, '2026-12-31T08:00:00+07:00')]).toEqual([null, []]);
    expect(declarationAsked(2026).text).toContain('mở lịch năm');
  });

  test('(G7) with the next year declared the question is of its end', () => {
    const state = stateAfter(entriesOf('2026-10-01T08:00:00+07:00', { type: 'YearOpened', year: 2027, source: ACT }));
    expect(nextCalendarLook(state)).toBe('2027-11-01T00:00:00+07:00');
  });

  test('(G7) asking changes no day: the calendar stays the same object, so that nothing is compiled anew', () => {
    const versions = calendarVersions(
      tinhMau.calendar,
      entriesOf('2026-11-01T00:00:00+07:00', { type: 'DeclarationAsked', year: 2026 }),
    );
    expect(versions.map(({ data }) => data)).toEqual([tinhMau.calendar, tinhMau.calendar]);
    expect(versions[1]?.data).toBe(tinhMau.calendar);
  });
});

// As announced at the time, or printed in every calendar of Vietnam; 1985, 2007 and 2030 differ from China's.
test.each([
  [1985, '1985-01-21', '1985-04-29'],
  [2007, '2007-02-17', '2007-04-26'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2030, '2030-02-02', '2030-04-12'],
])('(G7, reading 26) the lunar year %i begins on %s, and Giỗ Tổ is on %s', (year, newYear, hungKings) => {
  expect(lunarYears(year, year)).toEqual([{ newYear, hungKings }]);
});

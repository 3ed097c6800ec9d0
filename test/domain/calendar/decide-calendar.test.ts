import { describe, expect, test } from 'vitest';
import { calendarState } from '../../../lib/domain/calendar/calendar.ts';
import { hanh, khoa, lan } from '../../people.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { ACT, dayOff, declare, madeUp, refusal, revocation } from './declared.ts';

const AT = '2026-03-02T08:00:00+07:00';
const openYear = (year: number) => ({ decision: 'open-year', year, source: ACT }) as const;

describe('what the administrator may declare', () => {
  test.each([
    ['a day that is worked', dayOff('2026-03-05'), null],
    ['a day that is over: it moves only what has not passed', dayOff('2026-01-15'), null],
    ['a made-up Saturday declared off, for a storm', dayOff('2026-03-21'), null],
    ['a Saturday only the department works on', dayOff('2026-03-28'), null],
    ['a Sunday', dayOff('2026-03-22'), 'day-is-off-anyway'],
    ['a day declared off already', dayOff('2026-03-13'), 'day-already-declared'],
    ['a day whose declaration was not confirmed', dayOff('2026-06-10'), null],
    ['a day of the coming year, before it is opened', dayOff('2027-01-04'), null],
    ['the same day of the coming year twice', dayOff('2027-01-01'), 'day-already-declared'],
    ['a day two years ahead', dayOff('2028-01-03'), 'year-not-known'],
    ['a day before the first known year', dayOff('2023-03-06'), 'year-not-known'],
    ['a Saturday instead of a day off', madeUp('2026-05-23', '2026-05-20'), null],
    ['a Saturday instead of a working day, off by the same act', madeUp('2026-05-23', '2026-05-22'), null],
    ['a made-up Saturday twice', madeUp('2026-03-21', '2026-04-02'), 'day-already-declared'],
    ['a second day for the same day off', madeUp('2026-03-28', '2026-03-13'), 'day-already-declared'],
    ['a working day as made-up', madeUp('2026-03-19', '2026-03-20'), 'made-up-day-is-worked'],
    ['a day off as made-up', madeUp('2026-05-20', '2026-05-22'), 'made-up-day-declared-off'],
    ['a Sunday instead of a Sunday', madeUp('2026-05-24', '2026-05-31'), 'day-is-off-anyway'],
    ['a made-up day of an unknown year', madeUp('2029-05-19', '2026-05-22'), 'year-not-known'],
    ['the coming year', openYear(2027), null],
    ['a year already open', openYear(2026), 'year-already-open'],
    ['a year after a gap', openYear(2029), 'year-not-known'],
    ['a revocation of nothing', revocation(1), 'declaration-unknown'],
  ])('(G7) %s', (_what, command, reason) => {
    expect(refusal([], command)).toBe(reason);
  });

  test('(G7, O1) a year of which no day off is declared cannot be opened', () => {
    const opened = declare([], AT, openYear(2027));
    expect(refusal(opened, openYear(2028))).toBe('year-without-days-off');
    expect(refusal(declare(opened, AT, dayOff('2028-01-03')), openYear(2028))).toBeNull();
  });

  test('(G7, N4) nobody but an administrator', () => {
    for (const person of [lan, hanh]) expect(refusal([], dayOff('2026-03-05'), person)).toBe('not-your-role');
    expect(refusal([], dayOff('2026-03-05'), khoa)).toBeNull();
  });

  test('(G7, O2) a revoked declaration no longer counts, stays to be seen, and can be declared again', () => {
    const declared = declare([], AT, madeUp('2026-05-23', '2026-05-22'));
    expect(refusal(declared, dayOff('2026-05-22'))).toBe('day-already-declared');
    const revoked = declare(declared, AT, revocation(1, 'Công văn mẫu 9'));
    const { data, declarations } = calendarState(tinhMau.calendar, revoked);
    expect(data).toEqual(tinhMau.calendar);
    expect(declarations.map(({ event, revoked: back }) => [event.type, back?.entry, back?.source])).toEqual([
      ['DayOffDeclared', 2, 'Công văn mẫu 9'],
      ['MadeUpDayDeclared', 2, 'Công văn mẫu 9'],
    ]);
    expect(refusal(revoked, revocation(1))).toBe('declaration-already-revoked');
    expect(refusal(revoked, revocation(2))).toBe('declaration-unknown');
    expect(refusal(revoked, dayOff('2026-05-22'))).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { DayOff } from '../../../lib/domain/time/calendar-data.ts';
import { departuresOf, firstDeparture } from '../../../lib/domain/time/departures.ts';
import { dayNumber, weekdayOf } from '../../../lib/domain/time/local-clock.ts';

const off = (date: string, name = 'bão', source = 'Công văn mẫu'): DayOff => ({
  date,
  name,
  kind: 'local-closure',
  source,
  confirmed: true,
});
/** Monday to Friday, but for the declared days. */
const worked =
  (...days: readonly string[]) =>
  (day: number): boolean =>
    weekdayOf(day) < 6 && !days.map(dayNumber).includes(day);

describe('(O1, G7) where a calendar departs from the plain week', () => {
  test('(O1) days off joined by rest are one break with the weekends around it; a worked day between makes two', () => {
    const days = ['2026-03-06', '2026-03-09', '2026-03-11'];
    const told = departuresOf(
      [off('2026-03-06'), off('2026-03-09', 'lũ', 'Công văn hai'), off('2026-03-11')],
      [{ date: '2026-03-07', insteadOf: '2026-03-20', source: 'Công văn ba', confirmed: true }],
      worked(...days),
    );
    expect(told).toEqual([
      {
        text: 'Nghỉ bão, lũ từ 06/03 đến 09/03/2026 (không tính)',
        source: 'Công văn mẫu; Công văn hai',
        first: '2026-03-06',
        last: '2026-03-09',
        rest: { from: '2026-03-06', to: '2026-03-09' },
        kind: 'break',
      },
      {
        text: 'Làm bù ngày 07/03/2026 thay cho ngày 20/03/2026: ngày làm bù được tính là ngày làm việc',
        source: 'Công văn ba',
        first: '2026-03-07',
        last: '2026-03-07',
        rest: { from: '2026-03-07', to: '2026-03-07' },
        kind: 'made-up',
      },
      {
        text: 'Nghỉ bão ngày 11/03/2026 (không tính)',
        source: 'Công văn mẫu',
        first: '2026-03-11',
        last: '2026-03-11',
        rest: { from: '2026-03-11', to: '2026-03-11' },
        kind: 'break',
      },
    ]);
    expect(departuresOf([], [], worked())).toEqual([]);
  });

  test('(O1) a calendar in which nobody works names a rest of a month at most', () => {
    const [told] = departuresOf([off('2026-03-06')], [], () => false);
    expect(told?.rest).toEqual({ from: '2026-02-03', to: '2026-04-06' });
  });

  test('(G1) the first departure not over before a date, also where one lies within another', () => {
    const [one, within, last] = [
      { first: '2026-03-02', last: '2026-03-20' },
      { first: '2026-03-07', last: '2026-03-07' },
      { first: '2026-05-01', last: '2026-05-01' },
    ].map((days) => ({ ...days, text: '', source: '', rest: { from: '', to: '' }, kind: 'break' as const }));
    if (one === undefined || within === undefined || last === undefined) throw new Error('three departures');
    const from = firstDeparture([one, within, last]);
    expect(['2026-01-01', '2026-03-20', '2026-03-21', '2026-05-01', '2026-05-02'].map(from)).toEqual([0, 0, 2, 2, 3]);
    expect(firstDeparture([])('2026-01-01')).toBe(0);
  });
});

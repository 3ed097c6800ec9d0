import { describe, expect, test } from 'vitest';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { byTime, earlier, instantOf, isPast, later, millisecondsOf } from '../../../lib/domain/time/instant.ts';
import { localSeconds } from '../../../lib/domain/time/local-clock.ts';
import { remembered } from '../../../lib/domain/time/remembered.ts';
import { limitWords, momentWords } from '../../../lib/domain/time/wording.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';

const [EARLY, LATE] = ['2026-03-02T07:59:59+07:00', '2026-03-02T08:00:00+07:00'];

describe('(D1, O1) instants', () => {
  test('(O1) milliseconds and the instant say the same, at seven hours before Greenwich, cut to the second', () => {
    const milliseconds = Date.UTC(2026, 2, 2, 1, 0, 0);
    expect(instantOf(milliseconds + 999)).toBe(LATE);
    expect(millisecondsOf(LATE)).toBe(milliseconds);
  });

  test('(O1) the order of time: earlier before later, what comes at once stays as it was', () => {
    const all = [
      { at: LATE, n: 1 },
      { at: EARLY, n: 2 },
      { at: LATE, n: 3 },
      { at: EARLY, n: 4 },
    ];
    expect(all.toSorted(byTime).map(({ n }) => n)).toEqual([2, 4, 1, 3]);
    expect([later(EARLY, LATE), later(LATE, EARLY)]).toEqual([LATE, LATE]);
    expect([earlier(EARLY, LATE), earlier(LATE, EARLY)]).toEqual([EARLY, EARLY]);
  });

  test('(D16, O2) an instant written otherwise means the same on a day met before, and what is none is refused in words', () => {
    const of = (at: string) => localSeconds(at) - localSeconds('2026-03-02T00:00:00+07:00');
    expect(of('2026-03-02T08:00:01+07:00')).toBe(8 * 3600 + 1);
    expect(of('2026-03-02T23:59:59+07:00')).toBe(24 * 3600 - 1);
    expect(of('2026-03-02T24:00:00+07:00')).toBe(24 * 3600);
    expect(of('2026-03-02T08:00:00+08:00')).toBe(7 * 3600);
    expect(of('2026-03-02T08:00:00Z')).toBe(15 * 3600);
    expect(of('2026-03-02T08:00:00.500+07:00')).toBe(8 * 3600);
    for (const none of ['T25:00:00', 'T08:60:00', 'T08:00:60', 'x08:00:00', 'T08:00:00+07:00'])
      expect(() => localSeconds(`2026-03-02${none}+07:00`)).toThrow('không phải là thời điểm hợp lệ');
  });

  test('(D16, reading 10) past is after the limit, never past one that is provisional', () => {
    expect(isPast(LATE, { at: LATE, provisional: false })).toBe(false);
    expect(isPast(LATE, { at: EARLY, provisional: false })).toBe(true);
    expect(isPast(LATE, { at: EARLY, provisional: true })).toBe(false);
  });

  test('(D16) a limit is told as a moment, and as one that may still move where it may', () => {
    expect(momentWords('2026-03-02T07:30:00+07:00')).toBe('7 giờ 30 ngày 02/03/2026');
    expect(limitWords({ at: LATE, provisional: false })).toBe('8 giờ ngày 02/03/2026');
    expect(limitWords({ at: LATE, provisional: true })).toBe('8 giờ ngày 02/03/2026 (tạm tính)');
  });
});

describe('(G1) limits counted lately', () => {
  const counting = (at: string) => {
    let times = 0;
    const limit: Limit = { at, why: [], provisional: false };
    return {
      times: () => times,
      count: () => {
        times += 1;
        return limit;
      },
    };
  };

  test('(G1) the same from the same is counted once, from another or under another calendar anew', () => {
    const [here, there] = [XA_MAU, XA_MAU].map(() => workingCalendar({ ...tinhMau.calendar }, XA_MAU));
    if (here === undefined || there === undefined) throw new Error('no calendars');
    const [one, two] = [counting(EARLY), counting(LATE)];
    for (const from of ['a', 'a', 'a']) expect(remembered(here, from, one.count).at).toBe(EARLY);
    expect(one.times()).toBe(1);
    expect(remembered(here, 'b', two.count).at).toBe(LATE);
    expect(remembered(there, 'a', two.count).at).toBe(LATE);
    expect(two.times()).toBe(2);
  });

  test('(G1, G11) it remembers twenty thousand and then begins anew: it does not grow for ever', () => {
    const calendar = workingCalendar({ ...tinhMau.calendar }, XA_MAU);
    const one = counting(EARLY);
    const ask = (from: number) => remembered(calendar, String(from), one.count);
    for (let from = 0; from < 20_000; from += 1) ask(from);
    ask(0);
    expect(one.times()).toBe(20_000);
    ask(20_000);
    ask(20_000);
    expect(one.times()).toBe(20_001);
    ask(0);
    expect(one.times()).toBe(20_002);
  });
});

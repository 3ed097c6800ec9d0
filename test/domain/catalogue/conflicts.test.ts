import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../../lib/domain/catalogue/conflicts.ts';
import type { Procedure, ProcedureShare } from '../../../lib/domain/catalogue/procedure.ts';
import type { TimeLimit } from '../../../lib/domain/time/rules.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { part } from '../dossier/several.ts';

const days = (amount: number) => ({ kind: 'working-days', amount, text: `${amount} ngày làm việc` }) as const;
const hours = { kind: 'working-hours', amount: 8, text: '8 giờ làm việc' } as const;
const share = (key: string, within: TimeLimit, ...after: readonly string[]): ProcedureShare => ({
  ...part(key, `co-quan-${key}`, ...after),
  agency: {},
  work: `Việc ${key}`,
  within,
});
const published = (
  whole: Procedure['timeLimit'],
  shares: readonly ProcedureShare[],
  more: Partial<Procedure> = {},
): Procedure => ({
  ...fiveDays,
  route: 'inter-agency',
  channels: ['online'],
  timeLimit: whole,
  shares,
  ...more,
});
const inLine = (procedure: Procedure): number | null =>
  Number(/cần (\d+) ngày/.exec(conflictsOf(procedure)[0] ?? '')?.[1] ?? Number.NaN) || null;

describe('(E6, ND61-19.6) a published procedure whose parts in line are longer than the whole', () => {
  test('(E6) side by side the longest chain counts: each part and all before it', () => {
    const shares = [share('a', days(2)), share('b', days(4)), share('c', days(3), 'a', 'b'), share('d', days(1), 'a')];
    expect(inLine(published(days(6), shares))).toBe(7);
    expect(inLine(published(days(7), shares))).toBeNull();
  });

  test('(E6, ND61-19.6a) on paper all parts stand in line', () => {
    const shares = [share('a', days(2)), share('b', days(4))];
    const paper = { channels: ['online', 'counter'] } as const;
    expect(inLine(published(days(5), shares, paper))).toBe(6);
    expect(inLine(published(days(6), shares, paper))).toBeNull();
    expect(inLine(published(days(4), shares))).toBeNull();
    expect(inLine(published(days(5), shares, { ...paper, route: 'linked' as Procedure['route'] }))).toBeNull();
  });

  test('(E6) a part of hours takes a day of it', () => {
    expect(inLine(published(days(2), [share('a', hours), share('b', days(2), 'a')]))).toBe(3);
  });

  test('(E6) without parts, and with a whole that is not counted in working days, nothing contradicts', () => {
    const { shares: _, ...alone } = published(days(1), []);
    expect(conflictsOf(alone)).toEqual([]);
    expect(conflictsOf(published(hours, [share('a', days(9))]))).toEqual([]);
  });

  test('(E6) the sentence names the procedure, what its parts take and what was published', () => {
    expect(conflictsOf(published(days(3), [share('a', days(8))]))).toEqual([
      `Thủ tục ${fiveDays.code}: các phần nối tiếp cần 8 ngày làm việc, dài hơn thời hạn công bố 3 ngày làm việc.`,
    ]);
  });
});

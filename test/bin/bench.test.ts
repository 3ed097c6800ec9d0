import { describe, expect, test } from 'vitest';
import { PROVINCE } from '../../bin/bench/cast.ts';
import { shareRight } from '../../bin/bench/g6-working-time.ts';
import { measureHere } from '../../bin/bench/in-a-process.ts';
import { MEASURES } from '../../bin/bench/measures.ts';
import { metered, percentile } from '../../bin/bench/meter.ts';
import { printed, ratioOf, type Sheet, type SheetLine } from '../../bin/bench/sheet.ts';
import { CASES } from '../../bin/bench/working-time-cases.ts';
import { oracle } from '../domain/time/oracle.ts';

const TINY = { scale: 'tiny', peers: null } as const;

describe('the bench sheet', () => {
  test.each(Object.keys(MEASURES))(
    '(%s) a tiny run gives figures beside a floor of the same run',
    async (goal) => {
      const found = await measureHere(goal, TINY);
      if ('why' in found) return expect(found.why).toMatch(/in this commit$/);
      expect(found.lines.some(({ beside }) => beside.some(({ what }) => what.startsWith('floor')))).toBe(true);
      for (const line of found.lines) {
        expect(line.goal).toMatch(/^G[1-7][ab]?$/);
        expect(line.value, line.what).toBeGreaterThan(0);
        for (const { value, what } of line.beside) expect(value, what).toBeGreaterThan(0);
        if (line.others !== null) expect(line.others).toBeLessThanOrEqual(1);
      }
    },
    60_000,
  );

  test('(G6, BLDS-147) our dated cases are those the minute-by-minute count gives', () => {
    const { addMinutes, addDays } = oracle(PROVINCE.calendar);
    for (const { add, from, until } of CASES)
      expect(add === 'eight-hours' ? addMinutes(from, 480) : addDays(from.slice(0, 10), 15), from).toBe(until);
    expect(CASES.length).toBeGreaterThanOrEqual(11);
  });

  test('(G6) a way of counting that forgets the days off is found out', () => {
    const plain = { eightHours: (from: string) => from, fifteenDays: (from: string) => from.slice(0, 10) };
    expect(shareRight(plain)).toBe(0);
  });

  test('(G1, G2) times better: theirs over ours for a cost, ours over theirs for a rate', () => {
    const beside = { what: 'them', value: 40, from: 'goals' } as const;
    expect(ratioOf(line({ value: 0.5, better: 'less' }), beside)).toBe(80);
    expect(ratioOf(line({ value: 1000, better: 'more' }), beside)).toBe(25);
  });

  test('(G1) the table says what was reached, what was not, and what could not be measured', () => {
    const sheet: Sheet = {
      commit: 'abc1234+',
      at: '2026-11-22T04:00:00.000Z',
      node: '24.0.0',
      cores: 2,
      quick: false,
      lines: [line({ value: 0.7, met: true }), line({ value: 0.9, met: false, others: 0.25 })],
      missing: [{ goal: 'G7', why: 'not there' }],
    };
    const table = printed(sheet);
    expect(table).toContain('abc1234+');
    expect(table).toMatch(/0\.7 ms +≤ 0\.8 ms +yes/);
    expect(table).toMatch(/0\.9 ms +≤ 0\.8 ms +NO +25 %/);
    expect(table).toContain('G7: not measured: not there');
  });

  test('(G1) CPU is counted of this process only, and the 99th of a hundred is the 99th percentile', async () => {
    const { cpuMs, wallMs } = await metered(() => {
      const until = performance.now() + 50;
      while (performance.now() < until);
    });
    expect(wallMs).toBeGreaterThanOrEqual(50);
    expect(cpuMs).toBeGreaterThan(1);
    expect(percentile([...Array(100).keys()], 0.99)).toBe(99);
  });
});

const line = (changed: Partial<SheetLine>): SheetLine => ({
  goal: 'G1a',
  what: 'CPU per dossier',
  value: 1,
  unit: 'ms',
  better: 'less',
  beside: [],
  aim: '≤ 0.8 ms',
  met: null,
  others: null,
  ...changed,
});

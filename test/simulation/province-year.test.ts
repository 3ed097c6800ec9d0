import { expect, test } from 'vitest';
import { simulate } from './province-year.ts';

const DAYS = Number(process.env.SIMULATED_DAYS ?? 30);
const PER_DAY = Number(process.env.SIMULATED_PER_DAY ?? 1);

test(`(R3, L7, ND61-8.2b) ${DAYS} days of a province, twice: arrivals, officers, faults at every await; the journals are the same byte for byte`, async () => {
  const said = { seed: 20_260_105, days: DAYS, perDay: PER_DAY, rate: 0.002 };
  const first = await simulate(said);
  const again = await simulate(said);
  console.info(`${DAYS} days: ${JSON.stringify(first)}`);
  expect(first.broken).toEqual([]);
  expect(first.dossiers).toBeGreaterThan(DAYS / 4);
  expect(first.faults).toBeGreaterThan(first.dossiers / 4);
  expect(first.ends.returned).toBeGreaterThan(0);
  // One letter a morning in place of a message each.
  expect(first.letters.after.most).toBeLessThan(first.letters.before.most);
  expect(again).toEqual({ ...first, faults: expect.any(Number) });

  const other = await simulate({ ...said, seed: 7, days: Math.min(DAYS, 5) });
  expect(other.digest).not.toBe(first.digest);
}, 1_500_000);

import { expect, test } from 'vitest';
import { atOnce, fiveDays, sameDay, sixteenHours } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';

test.each([
  ['(D16) five working days', fiveDays, { kind: 'working-days', amount: 5 }],
  ['(D16) the same day, after 15:00 the next', sameDay, { kind: 'same-day', lateAfter: '15:00' }],
  ['(D16) sixteen working hours', sixteenHours, { kind: 'working-hours', amount: 16 }],
  ['(D9, ND61-17.4) at once', atOnce, { kind: 'at-once' }],
])('%s is one of the kinds of time limit Tỉnh Mẫu knows', (_, procedure, limit) => {
  expect(procedure.timeLimit).toMatchObject(limit);
  expect(tinhMau.procedures).toContain(procedure);
});

test('(D9, ND61-17.4) only what is resolved at once takes the at-once route', () => {
  const routes = tinhMau.procedures.map(({ route, timeLimit }) => [route, timeLimit.kind === 'at-once']);
  for (const [route, once] of routes) expect(route).toBe(once ? 'at-once' : 'standard');
});

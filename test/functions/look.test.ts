import { afterAll, beforeAll, expect, test } from 'vitest';
import { look } from '../../functions/journals/look.ts';
import { filedOnline, inTurn, LAN, MINH } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

test('(N6, ND61-8.2b) a look says how many results it found newly overdue: once, and then none', async () => {
  const id = await filedOnline(front, LAN);
  await inTurn(front, id, [[MINH, 'receive']]);
  await front.system.settled();
  const { world } = front.system;
  expect(await look(id, world)).toBe(0);
  const later = { ...world, clock: { now: () => '2027-01-04T09:00:00+07:00' } };
  expect(await look(id, later)).toBe(1);
  expect(await look(id, later)).toBe(0);
});

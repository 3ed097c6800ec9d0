import { afterAll, beforeAll, expect, test } from 'vitest';
import { look } from '../../functions/journals/look.ts';
import { type FrontDesk, openFrontDesk } from './front-desk.ts';
import { filedOnline, inTurn, LAN, MINH } from './office.ts';

let front: FrontDesk;
beforeAll(async () => {
  front = await openFrontDesk();
});
afterAll(() => front.close());

test('(I1, N6, ND61-8.2b) a look says how many results it found newly overdue: once, and then none', async () => {
  const id = await filedOnline(front, LAN);
  await inTurn(front, id, [[MINH, 'receive']]);
  await front.desk.settled();
  const { world } = front.desk;
  expect(await look(id, world)).toBe(0);
  const later = { ...world, clock: { now: () => '2027-01-04T09:00:00+07:00' } };
  expect(await look(id, later)).toBe(1);
  expect(await look(id, later)).toBe(0);
});

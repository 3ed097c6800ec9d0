import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FrontDesk, openFrontDesk, problemIn } from '../front-desk.ts';

let front: FrontDesk;
beforeAll(async () => {
  front = await openFrontDesk();
});
afterAll(() => front.close());

test('(B7, R8) one address may try many names only so often; another address goes on', async () => {
  const trying = (address: string) =>
    front.ask('POST', '/api/sign-in', {
      body: { username: '', password: 'x' },
      headers: { 'x-forwarded-for': address },
    });
  const valid = (address: string) =>
    front.ask('POST', '/api/sign-in', {
      body: { username: 'khong-co', password: 'x' },
      headers: { 'x-forwarded-for': address },
    });
  expect((await trying('198.51.100.1')).status).toBe(400);
  for (let n = 0; n < 300; n++) await front.desk.world.limits.take('sign-in 198.51.100.2', 300);
  const refused = await valid('198.51.100.2');
  expect(refused.status).toBe(429);
  expect(problemIn(refused).reason).toBe('too-many-sign-ins');
  expect((await valid('198.51.100.3')).status).toBe(401);
});

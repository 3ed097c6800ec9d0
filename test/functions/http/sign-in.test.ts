import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const [LAN, NAM] = ['nguyenthilan', 'tranvannam'];

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
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
  for (let n = 0; n < 300; n++) await front.system.world.limits.take('sign-in 198.51.100.2', 300);
  const refused = await valid('198.51.100.2');
  expect(refused.status).toBe(429);
  expect(problemIn(refused).reason).toBe('too-many-sign-ins');
  expect((await valid('198.51.100.3')).status).toBe(401);
});

test('(B7, N4) signing out ends every session of the person, also the one begun elsewhere, and nobody else’s', async () => {
  const tokenOf = async (username: string): Promise<string> =>
    (await front.system.world.identity.signIn(username, `mau-${username}`))?.session.token ?? '';
  const [here, there, another] = [await tokenOf(LAN), await tokenOf(LAN), await tokenOf(NAM)];
  const asking = (method: string, path: string, token: string) =>
    front.ask(method, path, { headers: { authorization: `Bearer ${token}` } });

  await pause(5);
  expect((await asking('POST', '/api/sign-out', here)).status).toBe(204);
  for (const token of [here, there]) {
    expect((await asking('GET', '/api/me', token)).status).toBe(401);
    expect((await asking('POST', '/api/sign-out', token)).status).toBe(401);
  }
  expect((await asking('GET', '/api/me', another)).status).toBe(200);
  expect((await asking('GET', '/api/me', await tokenOf(LAN))).status).toBe(200);
});

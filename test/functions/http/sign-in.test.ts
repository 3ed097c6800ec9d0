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

test('(B7, N4) ten wrong tries close a name for where they came from, and lock nobody out at their own desk', async () => {
  const from = (address: string, password: string, username = LAN) =>
    front.ask('POST', '/api/sign-in', { body: { username, password }, headers: { 'x-forwarded-for': address } });
  const right = `mau-${LAN}`;
  for (let n = 0; n < 10; n++) expect((await from('203.0.113.66', `sai ${n}`)).status).toBe(401);

  expect((await from('203.0.113.66', right)).status).toBe(401);
  expect((await from('203.0.113.66', right, ` ${LAN.toUpperCase()} `)).status).toBe(401);
  expect((await from('198.51.100.20', right)).status).toBe(200);
  expect((await from('203.0.113.66', `mau-${NAM}`, NAM)).status).toBe(200);
}, 60_000);

test('(B7, N4) who has half of the addresses of IPv6 is one place; a right password clears what stood before', async () => {
  const from = (address: string, password: string) =>
    front.ask('POST', '/api/sign-in', { body: { username: NAM, password }, headers: { 'x-forwarded-for': address } });
  const right = `mau-${NAM}`;
  for (let n = 0; n < 9; n++) await from(`2001:db8::${n}:1`, 'sai');
  expect((await from('2001:db8:0:0:7::1', right)).status).toBe(200);
  for (let n = 0; n < 10; n++) await from(`2001:db8:0:0:${n}::`, 'sai');
  expect((await from('2001:db8::99', right)).status).toBe(401);
  expect((await from('2001:db8:0:1::99', right)).status).toBe(200);
}, 60_000);

test('(B6, N4) who is signed in tries the own password where nobody else can use its tries up', async () => {
  const change = (current: string) =>
    front.ask('POST', '/api/account/password', { as: LAN, body: { current, password: 'sông Chu chảy về xuôi 9' } });
  for (let n = 0; n < 10; n++) expect((await change('sai')).status).toBe(403);
  expect((await change(`mau-${LAN}`)).status).toBe(403);
}, 60_000);

import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { LAN, MINH } from '../functions/office.ts';
import { BASE, openSystem, problemIn, type WholeSystem } from '../functions/whole-system.ts';
import { GOOD_BODIES, goodRequest } from './good-requests.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());
afterEach(() => vi.useRealTimers());

const closed = operations.filter(({ who }) => who !== 'anyone');
const tokenOf = async (username: string): Promise<string> =>
  (await front.system.world.identity.signIn(username, `mau-${username}`))?.session.token ?? '';
const part = (said: object): string => Buffer.from(JSON.stringify(said)).toString('base64url');
const saidIn = (token: string): object =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object;

/** What somebody makes of a good token who has no key. */
const FORGED: readonly (readonly [string, (good: string) => string])[] = [
  ['without its signature', (good) => `${good.split('.').slice(0, 2).join('.')}.`],
  [
    'with a bit of its signature turned',
    (good) => good.slice(0, -5) + (good.at(-5) === 'A' ? 'B' : 'A') + good.slice(-4),
  ],
  [
    'about somebody else',
    (good) => [good.split('.')[0], part({ ...saidIn(good), sub: 'ac-2c1115ae14' }), good.split('.')[2]].join('.'),
  ],
  ['that says it needs no signature', (good) => `${part({ alg: 'none', typ: 'JWT' })}.${part(saidIn(good))}.`],
  ['that spells “none” otherwise', (good) => `${part({ alg: 'NoNe' })}.${part(saidIn(good))}.${good.split('.')[2]}`],
  ['signed with an empty key', (good) => signed(part({ alg: 'HS256' }), part(saidIn(good)), '')],
  [
    'signed with a key it brings along',
    (good) => signed(part({ alg: 'HS256', jwk: { kty: 'oct', k: 'a2V5' } }), part(saidIn(good)), 'key'),
  ],
  [
    'that names a key by an address',
    (good) =>
      signed(part({ alg: 'HS256', jku: 'http://127.0.0.1/keys', kid: '../../dev/null' }), part(saidIn(good)), ''),
  ],
  [
    'that never ends',
    (good) => [good.split('.')[0], part({ ...saidIn(good), exp: 9_999_999_999 }), good.split('.')[2]].join('.'),
  ],
];
const signed = (head: string, said: string, key: string): string =>
  `${head}.${said}.${createHmac('sha256', key).update(`${head}.${said}`).digest('base64url')}`;

const mustNotBeIn = async (token: string): Promise<void> => {
  for (const operation of closed) {
    const { path, ...request } = goodRequest(operation, {});
    const told = await front.ask(operation.method, path, { headers: { authorization: `Bearer ${token}` }, ...request });
    expect([told.status, problemIn(told).reason], operation.id).toEqual([401, 'not-signed-in']);
  }
};

describe('(R9, B7) API2: no operation takes a token that is not ours, or no more', () => {
  test.each(FORGED)('(R9, N4) a token %s speaks for nobody, whatever is asked', async (_what, forge) => {
    await mustNotBeIn(forge(await tokenOf(MINH)));
  });

  test('(R9, B7) a token ends by itself: an applicant’s after twelve hours, an officer’s after eight', async () => {
    const [lan, minh] = [await tokenOf(LAN), await tokenOf(MINH)];
    const statusesAfter = async (hours: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
      const statuses = [];
      for (const token of [lan, minh])
        statuses.push((await front.ask('GET', '/api/me', { headers: { authorization: `Bearer ${token}` } })).status);
      vi.useRealTimers();
      return statuses;
    };
    expect(await statusesAfter(7.9)).toEqual([200, 200]);
    expect(await statusesAfter(8.1)).toEqual([200, 401]);
    expect(await statusesAfter(12.1)).toEqual([401, 401]);
  });

  test('(R9, TH-20.2) after a new password the sessions begun with the old one are over, and the one that changed it goes on', async () => {
    const before = await tokenOf(LAN);
    await pause(5);
    const headers = { authorization: `Bearer ${await tokenOf(LAN)}` };
    const told = await front.ask('POST', '/api/account/password', { headers, body: GOOD_BODIES['change-password'] });
    expect(told.status).toBe(200);
    await mustNotBeIn(before);
    const fresh = { authorization: `Bearer ${(told.body as { token: string }).token}` };
    expect((await front.ask('GET', '/api/me', { headers: fresh })).status).toBe(200);
  });
});

describe('(R9, B7) API2: every door that takes a password is one door to who guesses', () => {
  const doors = operations.filter(({ id, who }) => who === 'anyone' && 'password' in (GOOD_BODIES[id] ?? {}));
  const asked = async (api: (request: Request) => Promise<Response>, id: string, body: object) => {
    const { method, path } = operations.find((operation) => operation.id === id) ?? { method: '', path: '' };
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.77' };
    const answer = await api(new Request(BASE + path, { method, headers, body: JSON.stringify(body) }));
    return { status: answer.status, reason: ((await answer.json()) as { reason: string }).reason };
  };

  test('(R9, B7) tries at one count at all the others', async () => {
    for (let n = 0; n < 300; n++) await front.system.world.limits.take('sign-in 198.51.100.77', 300);
    const told = [];
    for (const { id } of doors) {
      // These two take a new password, not one to be guessed.
      if (id === 'register-account' || id === 'set-new-password') continue;
      // The national login's door is there where the province has connected it.
      const { world } = front.system;
      const national = { address: () => '', redeem: async () => undefined, link: async () => false };
      const api = gateway(operations, { ...world, identity: { ...world.identity, national } });
      told.push([id, (await asked(api, id, GOOD_BODIES[id] ?? {})).reason]);
    }
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(told.filter(([, reason]) => reason !== 'too-many-sign-ins')).toEqual([]);
  });

  test('(R9, B7) an unknown name and a wrong password are answered alike', async () => {
    const tries = [
      { username: 'khong-co-ai', password: 'x' },
      { username: MINH, password: 'x' },
    ];
    const told = await Promise.all(tries.map((body) => front.ask('POST', '/api/sign-in', { body })));
    expect(told[0]?.status).toBe(401);
    expect(told[0]?.body).toEqual(told[1]?.body);
  });
});

describe('(R9, B6, TH-20.2) API2: a password an office gave out opens nothing but the way to one’s own', () => {
  let first: WholeSystem;
  beforeAll(async () => {
    first = await openSystem();
    const { accounts } = first.system.world;
    for (const username of [LAN, MINH]) {
      const row = await accounts.findByUsername(username);
      if (row !== undefined) await accounts.put({ ...row, initialPassword: true });
    }
  });
  afterAll(() => first.close());

  const open = ['get-me', 'get-account', 'change-password', 'sign-out'];

  test.each(closed.filter(({ id }) => !open.includes(id)).map((operation) => [operation.id, operation] as const))(
    '(R9, B6) %s: 403 until it is changed',
    async (_id, operation) => {
      const { path, ...request } = goodRequest(operation, {});
      const told = await first.ask(operation.method, path, { as: operation.who === 'staff' ? MINH : LAN, ...request });
      expect([told.status, problemIn(told).reason]).toEqual([403, 'password-to-change']);
    },
  );

  test('(R9, B6) who one is, how the account stands, and the change itself stay open; changed, everything is', async () => {
    expect((await first.ask('GET', '/api/me', { as: LAN })).body).toMatchObject({ initialPassword: true });
    expect((await first.ask('GET', '/api/account', { as: LAN })).status).toBe(200);
    const body = { current: `mau-${LAN}`, password: 'đồng lúa chín vàng tháng mười' };
    const told = await first.ask('POST', '/api/account/password', { as: LAN, body });
    const headers = { authorization: `Bearer ${(told.body as { token: string }).token}` };
    expect((await first.ask('GET', '/api/dossiers', { headers })).status).toBe(200);
    expect((await first.ask('POST', '/api/sign-out', { as: MINH })).status).toBe(204);
  });
});

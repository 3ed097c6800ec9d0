import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { MAI, register } from '../functions/account-office.ts';
import { eventsOf, LAN, noOf, readyDraft } from '../functions/office.ts';
import { openSystem, type Told, type WholeSystem } from '../functions/whole-system.ts';
import { withProfile } from '../provinces/changed.ts';
import { GOOD_BODIES } from './good-requests.ts';

const province = withProfile({
  legalValidity: { is: { persons: 'otp', organisations: 'signature' }, article: 'BH-17' },
});

let front: WholeSystem;
let asked: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
  asked = await openSystem('2026-02-10T08:00:00+07:00', province);
});
afterAll(async () => {
  await front.close();
  await asked.close();
});

afterEach(() => vi.useRealTimers());

describe('(R9, N1) API6: a machine gets no further than a person in a hurry', () => {
  test.each([
    ['taking tickets', 'POST', '/api/tickets', 'take-ticket', 60],
    ['sending feedback', 'POST', '/api/feedback', 'send-feedback', 20],
    ['registering accounts', 'POST', '/api/accounts', 'register-account', 30],
    ['guessing codes of dossiers', 'GET', '/api/look-up/H99.1-260101-0001', '', 30],
    ['guessing codes of feedback', 'GET', '/api/feedback/AAAA-AAAA-AAAA-AAAA-AAAA', '', 30],
  ])('(R9, N1) %s: %s %s stops in one minute; another address goes on', async (_what, method, path, id, limit) => {
    const ask = (address: string) =>
      front.ask(method, path, { headers: { 'x-forwarded-for': address }, ...(id && { body: GOOD_BODIES[id] }) });
    vi.useFakeTimers({ toFake: ['Date'] });
    const statuses: number[] = [];
    for (let n = 0; n <= limit + 1; n++) statuses.push((await ask('192.0.2.1')).status);
    expect(statuses.map((status) => status === 429)).toEqual(statuses.map((_, n) => n >= limit));
    expect((await ask('192.0.2.2')).status).not.toBe(429);
  });

  test('(R9, B8) thirty codes a day are sent to a person, and the next is refused, however fast they are asked for', async () => {
    const draft = await readyDraft(asked, LAN);
    const told = [];
    for (let n = 0; n < 31; n++)
      told.push(await asked.ask('POST', '/api/step-up', { as: LAN, body: { dossier: draft } }));
    expect(told.slice(0, 30).map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
    expect(noOf(told[30] as Told)).toEqual([429, 'too-many-codes']);
    expect(asked.system.sent().filter(({ kind }) => kind === 'one-time-code')).toHaveLength(30);
  });

  test('(R9, B1) nobody has codes sent to another’s telephone or e-mail: only who knows the password', async () => {
    await register(front, MAI);
    const sent = () => front.system.sent().filter(({ to }) => to === MAI.email).length;
    const before = sent();
    const body = { username: MAI.username, password: 'không phải mật khẩu' };
    expect(noOf(await front.ask('POST', '/api/account/code', { body }))).toEqual([401, 'wrong-credentials']);
    expect(sent()).toBe(before);
  });

  test('(R9, R2) one draft sent in ten times at the same moment is filed once', async () => {
    const id = await readyDraft(front, LAN);
    const request = { as: LAN, body: GOOD_BODIES['submit-dossier'] };
    const path = `/api/dossiers/${id}/submission`;
    const told = await Promise.all(Array.from({ length: 10 }, () => front.ask('POST', path, request)));
    expect(told.filter(({ status }) => status === 202)).toHaveLength(1);
    await front.system.settled();
    const filed = (await eventsOf(front, id)).filter(({ type }) => type === 'DossierSubmitted');
    expect(filed).toHaveLength(1);
  });
});

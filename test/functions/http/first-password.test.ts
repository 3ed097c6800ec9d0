import { afterEach, beforeEach, expect, test } from 'vitest';
import { operations } from '../../../functions/audiences/operations.ts';
import { gateway } from '../../../functions/wire/gateway.ts';
import { issueAt, lastTo, MAI, sessionOf, signIn } from '../account-office.ts';
import { askingForCodes } from '../asking-for-codes.ts';
import { BINH, MINH } from '../office.ts';
import { BASE, openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';

let front: WholeSystem;
beforeEach(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
});
afterEach(() => front.close());

const passwordTo = (address: string): string => /Mật khẩu ban đầu: (\S+)\./.exec(lastTo(front, address))?.[1] ?? '';

const issuedToMai = async (): Promise<string> => {
  const { declaredTrue: _, password: __, ...said } = MAI;
  const body = { ...said, identityChecked: true };
  expect((await issueAt(front, MINH, body)).status).toBe(201);
  return passwordTo(MAI.email);
};

test('(B6, R9, TH-20.2) a first password has 128 bits in signs none of which looks like another, and its letter says for how long it serves', async () => {
  const [mine, next] = [await issuedToMai(), await reissued()];
  for (const password of [mine, next]) expect(password).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){6}[0-9a-hjkmnp-tv-z]{2}$/);
  expect(mine).not.toBe(next);
  expect(lastTo(front, MAI.email)).toContain('chỉ dùng được trong 07 ngày');
});

test('(B6, B7, R9, TH-20.2) a first password nobody changed opens nothing from the seventh day on; said only to who knows it', async () => {
  const password = await issuedToMai();
  const body = { username: MAI.username, password };
  await front.system.moveClock('2026-03-09T08:59:00+07:00');
  expect((await signIn(front, body)).body).toMatchObject({ initialPassword: true });

  await front.system.moveClock('2026-03-09T09:00:01+07:00');
  const refused = await signIn(front, body);
  expect([refused.status, problemIn(refused).reason]).toEqual([403, 'first-password-expired']);
  expect(JSON.stringify(refused.body)).not.toContain('token');
  expect(problemIn(await signIn(front, { ...body, password: 'không phải mật khẩu' })).reason).toBe('wrong-credentials');
  const reactivation = await front.ask('POST', '/api/account/reactivation', { body });
  expect(problemIn(reactivation).reason).toBe('first-password-expired');
});

test('(B6, R9, TH-20.2) changed in time, the person’s own password serves on', async () => {
  const current = await issuedToMai();
  const headers = await sessionOf(front, { username: MAI.username, password: current });
  const body = { current, password: MAI.password };
  expect((await front.ask('POST', '/api/account/password', { headers, body })).status).toBe(200);
  await front.system.moveClock('2026-05-04T09:00:00+07:00');
  expect((await signIn(front, MAI)).status).toBe(200);
});

test('(B6, R9, TH-20.2) who let it lapse gets a new one from the office, for another seven days', async () => {
  await issuedToMai();
  await front.system.moveClock('2026-03-16T09:00:00+07:00');
  const password = await reissued();
  expect((await signIn(front, { username: MAI.username, password })).status).toBe(200);
  await front.system.moveClock('2026-03-23T09:00:01+07:00');
  expect((await signIn(front, { username: MAI.username, password })).status).toBe(403);
});

test('(B6, R9) where a second factor is asked, a lapsed first password does not even lead to it', async () => {
  const binh = await front.system.world.accounts.findByUsername(BINH);
  const issue = { as: KHOA, body: { username: BINH, identityChecked: true } };
  expect((await front.ask('POST', '/api/desk/accounts/password', issue)).status).toBe(200);
  const body = JSON.stringify({ username: BINH, password: passwordTo(binh?.email ?? '') });
  const { world } = front.system;
  const api = gateway(operations, { ...world, identity: askingForCodes(world.identity) });
  const begin = () =>
    api(
      new Request(`${BASE}/api/sign-in/second-factor`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      }),
    );
  expect((await begin()).status).toBe(200);
  await front.system.moveClock('2026-03-09T09:00:01+07:00');
  expect(await (await begin()).json()).toMatchObject({ status: 403, reason: 'first-password-expired' });
});

const reissued = async (): Promise<string> => {
  const body = { username: MAI.username, identityChecked: true };
  expect((await front.ask('POST', '/api/desk/accounts/password', { as: MINH, body })).status).toBe(200);
  return passwordTo(MAI.email);
};

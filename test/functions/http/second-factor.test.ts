import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../functions/audiences/operations.ts';
import { gateway } from '../../../functions/wire/gateway.ts';
import { askingForCodes, CODE, SECRET } from '../asking-for-codes.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

const MINH = { username: 'lethiminh.xamau', password: 'mau-lethiminh.xamau' };
const LAN = { username: 'nguyenthilan', password: 'mau-nguyenthilan' };

let front: WholeSystem;
let api: (request: Request) => Promise<Response>;
beforeAll(async () => {
  front = await openSystem();
  const { world } = front.system;
  api = gateway(operations, { ...world, identity: askingForCodes(world.identity) });
});
afterAll(() => front.close());

const post = async (path: string, body: unknown, token?: string) => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await api(new Request(BASE + path, { method: 'POST', headers, body: JSON.stringify(body) }));
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const signIn = (body: unknown) => post('/api/sign-in', body);
const begin = (body: unknown) => post('/api/sign-in/second-factor', body);

test('(B6, B7) staff set up an app the first time: its secret as text and for a QR code, then its code signs in', async () => {
  expect(await signIn(MINH)).toMatchObject({ status: 401, body: { reason: 'second-factor-unset' } });
  expect(await signIn({ ...MINH, code: CODE })).toMatchObject({ status: 401, body: { reason: 'second-factor-unset' } });

  const begun = await begin(MINH);
  expect(begun.status).toBe(200);
  const { proof, setUp } = begun.body as { proof: string; setUp: { secret: string; uri: string } };
  expect(setUp.secret).toBe(SECRET);
  const uri = new URL(setUp.uri);
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain(`:${MINH.username}`);
  expect(uri.searchParams.get('secret')).toBe(SECRET);
  expect(uri.searchParams.get('issuer')).toBe(front.system.world.province.profile.portal.title);

  const wrong = await signIn({ username: MINH.username, proof, code: '000000' });
  expect(wrong).toMatchObject({ status: 401, body: { reason: 'second-factor-wrong' } });
  const right = await signIn({ username: MINH.username, proof, code: CODE });
  expect(right).toMatchObject({ status: 200, body: { person: { kind: 'staff' } } });
});

test('(B6, B7) from then on a code is asked, with the password or with the proof of it', async () => {
  expect(await signIn(MINH)).toMatchObject({ status: 401, body: { reason: 'second-factor-needed' } });
  expect(await signIn({ ...MINH, code: '000000' })).toMatchObject({
    status: 401,
    body: { reason: 'second-factor-wrong' },
  });
  expect((await signIn({ ...MINH, code: CODE })).status).toBe(200);

  const { body } = await begin(MINH);
  expect(body).toEqual({ proof: expect.any(String), setUp: null });
  expect((await signIn({ username: MINH.username, proof: body.proof, code: CODE })).status).toBe(200);
  const others = await signIn({ username: 'trinhvanquang.xamau', proof: body.proof, code: CODE });
  expect(others).toMatchObject({ status: 401, body: { reason: 'sign-in-again' } });
});

test('(TT32-10) a wrong password says nothing of a second factor, and nobody who needs none gets one', async () => {
  const wrong = { ...MINH, password: 'sai' };
  for (const answer of [await signIn(wrong), await signIn({ ...wrong, code: CODE }), await begin(wrong)])
    expect(answer).toMatchObject({ status: 401, body: { reason: 'wrong-credentials' } });
  expect((await signIn(LAN)).status).toBe(200);
  expect(await begin(LAN)).toMatchObject({ status: 409, body: { reason: 'second-factor-not-asked' } });
});

test('(N4) password or proof, and a code of six digits beside a proof: anything else is a bad request', async () => {
  const { username } = MINH;
  const bad = [
    { username },
    { ...MINH, proof: 'code.x', code: CODE },
    { username, proof: 'code.x' },
    { ...MINH, code: '12' },
    { ...MINH, code: 'abcdef' },
  ];
  for (const body of bad) expect((await signIn(body)).status, JSON.stringify(body)).toBe(400);
});

test('(B6, TH-20.2) before what cannot be undone the password is enough, also where a code is asked to sign in', async () => {
  const { body } = await signIn({ ...MINH, code: CODE });
  const cancel = (password: string) => post('/api/account/cancellation', { password }, String(body.token));
  expect(await cancel('sai')).toMatchObject({ status: 403, body: { reason: 'wrong-password' } });
  expect((await cancel(MINH.password)).body).not.toMatchObject({ reason: 'wrong-password' });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { another, codeTo, decide, MAI, register, sessionOf, signIn, verify } from '../account-office.ts';
import { bodyOf, noOf } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const NEW = 'mai.moi@tinhmau.example.vn';

let front: WholeSystem;
let headers: Record<string, string>;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  const id = await register(front);
  await verify(front, id, codeTo(front, MAI.email));
  await decide(front, id, KHOA, { decision: 'approve' });
  headers = await sessionOf(front, MAI);
});
afterAll(() => front.close());

const toRecord = (body: object = {}) => front.ask('POST', '/api/account/record-code', { headers, body });
const toNew = (body: object, from = '203.0.113.20') =>
  front.ask('POST', '/api/account/contact-code', { headers: { ...headers, 'x-forwarded-for': from }, body });

test('(B4, B7, TTH-10.2) who forgot the password, or signs in by the national login, changes the contact with a code to the one on record', async () => {
  expect(noOf(await toNew({ email: NEW }))).toEqual([400, 'invalid-input']);
  expect(bodyOf(await toRecord())).toMatchObject({ sentTo: 'email' });
  const recordCode = codeTo(front, MAI.email);
  expect(noOf(await toNew({ email: NEW, recordCode: another(recordCode) }))).toEqual([403, 'code-wrong']);
  expect(bodyOf(await toNew({ email: NEW, recordCode }))).toMatchObject({ sentTo: 'email' });
  const emailCode = codeTo(front, NEW);
  expect(noOf(await toNew({ email: NEW, recordCode }))).toEqual([409, 'code-gone']);
  const body = { email: NEW, emailCode, declaredTrue: true };
  expect(bodyOf(await front.ask('POST', '/api/account/change', { headers, body }))).toMatchObject({
    pending: 'change',
  });
});

test('(B4, R8) the code belongs to this act: it sets no password, confirms no address, and another act’s does not serve it', async () => {
  await toRecord({ to: 'phone' });
  const recordCode = codeTo(front, MAI.phone);
  const forgotten = { account: MAI.username, contact: MAI.email };
  const password = 'đồng lúa chín vàng tháng mười';
  await front.ask('POST', '/api/forgotten-password', { body: forgotten });
  const newPassword = codeTo(front, MAI.email);
  if (newPassword !== recordCode) {
    const anew = { ...forgotten, code: recordCode, password };
    expect(noOf(await front.ask('POST', '/api/forgotten-password/new-password', { body: anew }))[0]).toBe(403);
    expect(noOf(await toNew({ email: NEW, recordCode: newPassword }))).toEqual([403, 'code-wrong']);
  }
  const change = { phone: '0900000778', phoneCode: recordCode, declaredTrue: true };
  expect((await front.ask('POST', '/api/account/change', { headers, body: change })).status).toBe(409);
});

test('(B7, R8) wrong codes and wrong passwords are one count: ten together close both from there, and nowhere else', async () => {
  const from = '203.0.113.99';
  const close = async (n: number) => {
    if (n % 4 === 0) await toRecord();
    const recordCode = another(codeTo(front, MAI.email));
    return n % 2 === 0
      ? toNew({ email: NEW, recordCode }, from)
      : toNew({ email: NEW, password: `sai mật khẩu ${n}` }, from);
  };
  for (let n = 0; n < 10; n++) expect((await close(n)).status).toBe(403);
  await toRecord();
  expect(noOf(await toNew({ email: NEW, recordCode: codeTo(front, MAI.email) }, from))).toEqual([403, 'code-wrong']);
  expect(noOf(await toNew({ email: NEW, password: MAI.password }, from))).toEqual([403, 'wrong-password']);
  expect((await toNew({ email: NEW, password: MAI.password })).status).toBe(200);
  expect((await signIn(front, MAI)).status).toBe(200);
});

test('(B4, R8) a code that holds no more forgives no wrong try', async () => {
  const from = '203.0.113.98';
  for (let n = 0; n < 9; n++)
    expect((await toNew({ email: NEW, password: `sai mật khẩu ${n}` }, from)).status).toBe(403);
  await toRecord();
  const recordCode = codeTo(front, MAI.email);
  expect((await toNew({ email: NEW, recordCode })).status).toBe(200);
  expect(noOf(await toNew({ email: NEW, recordCode }, from))).toEqual([409, 'code-gone']);
  expect(noOf(await toNew({ email: NEW, password: MAI.password }, from))).toEqual([403, 'wrong-password']);
});

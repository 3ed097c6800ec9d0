import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeTo, decide, lastTo, MAI, register, sessionOf, signIn, verify } from '../account-office.ts';
import { openSystem, problemIn, type Told, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const NEW = 'đồng lúa chín vàng tháng mười';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  id = await register(front);
  await verify(front, id, codeTo(front, MAI.email));
  await decide(front, id, KHOA, { decision: 'approve' });
});
afterAll(() => front.close());

const from = (address: string) => ({ 'x-forwarded-for': address });
const forgotten = (body: object, headers = {}) => front.ask('POST', '/api/forgotten-password', { body, headers });
const anew = (body: object, headers = {}) =>
  front.ask('POST', '/api/forgotten-password/new-password', { body, headers });
const sentTo = (address: string) => front.system.sent().filter(({ to }) => to === address).length;
const plain = ({ status, body }: Told) => ({ status, body });

test('(B6, TH-20.2) forgotten: account or none, right contact or wrong, the answer is the same, and a code goes only to the contact on record', async () => {
  const before = front.system.sent().length;
  const none = await forgotten({ account: 'khongcoai', contact: 'ai@tinhmau.example.vn' });
  const wrong = await forgotten({ account: MAI.username, contact: 'ai@tinhmau.example.vn' });
  const staff = await forgotten({ account: KHOA, contact: `${KHOA}@tinhmau.example.vn` });
  expect(front.system.sent().length).toBe(before);
  const right = await forgotten({ account: MAI.username, contact: MAI.email });
  expect(right.status).toBe(202);
  for (const one of [none, wrong, staff]) expect(plain(one)).toEqual(plain(right));
  expect(front.system.sent().length).toBe(before + 1);
  const said = { account: 'khongcoai', contact: 'ai@tinhmau.example.vn', code: '000000', password: NEW };
  const mine = { ...said, account: MAI.username, contact: MAI.email };
  expect(problemIn(await anew(said))).toEqual(problemIn(await anew(mine)));
});

test('(B4, B6, R8) a telephone that nobody confirmed at registration opens nothing: the answer is the same, no code goes there', async () => {
  const before = sentTo(MAI.phone);
  expect((await forgotten({ account: MAI.username, contact: MAI.phone })).status).toBe(202);
  expect(sentTo(MAI.phone)).toBe(before);
});

test('(B6, R8) the code serves this act and this account only', async () => {
  const who = { account: MAI.username, contact: MAI.email };
  await forgotten(who);
  const code = codeTo(front, MAI.email);
  const headers = await sessionOf(front, MAI);
  const change = { email: 'khac@tinhmau.example.vn', emailCode: code, declaredTrue: true };
  expect(problemIn(await front.ask('POST', '/api/account/change', { headers, body: change })).reason).toBe('code-gone');
  expect(
    problemIn(await anew({ account: 'nguyenthilan', contact: 'lan@tinhmau.example.vn', code, password: NEW })).reason,
  ).toBe('code-gone');
  const asked = { email: 'moi@tinhmau.example.vn', password: MAI.password };
  await front.ask('POST', '/api/account/contact-code', { headers, body: asked });
  const other = codeTo(front, asked.email);
  if (other !== code) expect(problemIn(await anew({ ...who, code: other, password: NEW })).reason).toBe('code-wrong');
});

test('(B6, TH-20.2) a weak one is refused and uses no code up; the new one holds, every session ends, the contact on record is told', async () => {
  const who = { account: MAI.username, contact: MAI.email };
  const headers = await sessionOf(front, MAI);
  await forgotten(who);
  const code = codeTo(front, MAI.email);
  expect((await anew({ ...who, code, password: '123456789012' })).status).toBe(400);
  expect((await anew({ ...who, code, password: NEW })).status).toBe(204);
  expect((await front.ask('GET', '/api/me', { headers })).status).toBe(401);
  expect((await signIn(front, MAI)).status).toBe(401);
  expect((await signIn(front, { ...MAI, password: NEW })).status).toBe(200);
  await front.system.settled();
  expect(lastTo(front, MAI.email)).toContain('không phải ông/bà đổi');
  expect(problemIn(await anew({ ...who, code, password: MAI.password })).reason).toBe('code-gone');
});

test('(B4, TTH-10.2) a new e-mail counts with its own code and once reviewed; the one of before is told twice, and sessions end', async () => {
  const headers = await sessionOf(front, { ...MAI, password: NEW });
  const email = 'mai.moi@tinhmau.example.vn';
  const ask = (body: object) => front.ask('POST', '/api/account/contact-code', { headers, body });
  expect(problemIn(await ask({ email, password: 'không phải mật khẩu' })).reason).toBe('wrong-password');
  expect((await ask({ email, phone: '0900000779', password: NEW })).status).toBe(400);
  expect((await ask({ phone: '02373852000', password: NEW })).status).toBe(400);
  expect(sentTo(email)).toBe(0);
  expect((await ask({ email, password: NEW })).body).toMatchObject({ sentTo: 'email' });
  const emailCode = codeTo(front, email);
  const change = (said: object, key = randomUUID()) =>
    front.ask('POST', '/api/account/change', {
      headers: { ...headers, 'idempotency-key': key },
      body: { ...said, declaredTrue: true },
    });
  expect(problemIn(await change({ email: 'khac@tinhmau.example.vn', emailCode })).reason).toBe('code-gone');
  const key = randomUUID();
  const asked = await change({ email, emailCode }, key);
  expect(asked.body).toMatchObject({ pending: 'change' });
  expect(plain(await change({ email, emailCode }, key))).toEqual(plain(asked));
  expect(problemIn(await change({ email, emailCode })).reason).toBe('request-pending');
  await front.system.settled();
  expect(lastTo(front, MAI.email)).toContain('đề nghị đổi thư điện tử');
  expect((await front.system.world.accounts.get(id)).email).toBe(MAI.email);
  await decide(front, id, KHOA, { decision: 'approve' });
  expect((await front.system.world.accounts.get(id)).email).toBe(email);
  expect(lastTo(front, MAI.email)).toContain('nơi liên hệ mới');
  expect((await front.ask('GET', '/api/me', { headers })).status).toBe(401);
});

test('(B1, B5, TTH-10) how an account stands that cannot sign in, to who knows its password and to nobody else', async () => {
  const ask = (body: object) => front.ask('POST', '/api/account/standing', { body });
  const said = { ...MAI, username: 'maikhac', identifier: '099099000790', email: 'maikhac@tinhmau.example.vn' };
  const { username, password } = said;
  const other = await register(front, said);
  expect((await ask({ username, password })).body).toMatchObject({ id: other, stage: 'unconfirmed' });
  await verify(front, other, codeTo(front, said.email));
  expect((await ask({ username, password })).body).toMatchObject({
    stage: 'waiting-approval',
    limit: { limit: 'approve' },
    assurance: { level: 'contact-confirmed', how: 'email' },
  });
  expect(problemIn(await ask({ username, password: 'đoán mò thôi mà' })).reason).toBe('wrong-credentials');
});

test('(B7, B5, R8) wrong passwords count together, whatever asks for one, and only where they come from', async () => {
  const lan = { username: 'nguyenthilan', password: 'mau-nguyenthilan' };
  const there = { 'x-forwarded-for': '203.0.113.77' };
  const headers = { ...(await sessionOf(front, lan)), ...there };
  const cancel = (password: string) => front.ask('POST', '/api/account/cancellation', { headers, body: { password } });
  const change = (current: string) =>
    front.ask('POST', '/api/account/password', { headers, body: { current, password: NEW } });
  for (let n = 0; n < 5; n++) {
    expect(problemIn(await cancel(`sai ${n}`)).reason).toBe('wrong-password');
    expect(problemIn(await change(`sai ${n}`)).reason).toBe('wrong-password');
  }
  expect((await front.ask('POST', '/api/sign-in', { headers: there, body: lan })).status).toBe(401);
  expect(problemIn(await cancel(lan.password)).reason).toBe('wrong-password');
  expect((await signIn(front, lan)).status).toBe(200);
});

test('(B6, TH-20.2) by the number as well; five wrong codes and the right one holds no more', async () => {
  const { email } = await front.system.world.accounts.get(id);
  const elsewhere = from('203.0.113.9');
  const who = { account: MAI.identifier, contact: email ?? '' };
  await forgotten(who, elsewhere);
  const code = codeTo(front, email ?? '');
  const wrong = code === '000000' ? '000001' : '000000';
  for (let n = 0; n < 5; n++)
    expect(problemIn(await anew({ ...who, code: wrong, password: NEW }, elsewhere)).reason).toBe('code-wrong');
  expect(problemIn(await anew({ ...who, code, password: NEW }, elsewhere)).reason).toBe('code-gone');
});

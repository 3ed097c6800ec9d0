import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeTo, decide, lastTo, MAI, movesOn, register, sessionOf, signIn, verify } from '../account-office.ts';
import { bodyOf, noOf } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const WRONG = 'Họ tên khai khác với căn cước: xin gõ đủ chữ đệm.';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  id = await register(front, { ...MAI, name: 'Phạm Mai' });
  await verify(front, id, codeTo(front, MAI.email));
});
afterAll(() => front.close());

const { username, password } = MAI;
const standing = async () => bodyOf(await front.ask('POST', '/api/account/standing', { body: { username, password } }));
const correct = (said: object) =>
  front.ask('POST', '/api/account/correction', { body: { username, password, declaredTrue: true, ...said } });
const seenBy = async (as: string) => bodyOf(await front.ask('GET', `/api/desk/accounts/${id}`, { as }));

test('(B2, TTH-10.1b) an approver asks for more: the holder is told what is wrong, nobody is refused, and the limit waits', async () => {
  await front.system.settled();
  expect((await movesOn(front, id, KHOA)).map(({ decision }) => decision)).toEqual(['approve', 'reject', 'ask-more']);
  expect(noOf(await correct({ name: MAI.name }))).toEqual([409, 'nothing-to-correct']);
  expect(noOf(await decide(front, id, KHOA, { decision: 'ask-more' }))).toEqual([409, 'reason-needed']);
  expect((await decide(front, id, KHOA, { decision: 'ask-more', reason: WRONG })).status).toBe(200);
  expect(lastTo(front, MAI.email)).toContain(WRONG);
  expect(await standing()).toMatchObject({
    ...{ stage: 'waiting-approval', limit: null, more: { text: WRONG } },
    declared: { name: 'Phạm Mai', identifier: MAI.identifier },
  });
  expect((await signIn(front, MAI)).status).toBe(403);
  const { items } = bodyOf<{ items: object[] }>(await front.ask('GET', '/api/desk/accounts', { as: KHOA }));
  expect(items).toMatchObject([{ id, work: 'Đang chờ người đề nghị sửa thông tin', dueAt: null }]);
  expect(await seenBy(KHOA)).toMatchObject({ more: { text: WRONG } });
});

test('(B2, TTH-10.1b) who knows the password corrects and sends again; the limit counts from then, and the approver sees the new data', async () => {
  await front.system.moveClock('2026-03-04T09:00:00+07:00');
  const wrong = { username, password: 'không phải mật khẩu', declaredTrue: true, name: MAI.name };
  expect(noOf(await front.ask('POST', '/api/account/correction', { body: wrong }))).toEqual([401, 'wrong-credentials']);
  expect(noOf(await correct({ identifier: '123' }))).toEqual([400, 'invalid-input']);
  expect(noOf(await correct({ birthday: '2030-01-01' }))).toEqual([400, 'invalid-input']);
  expect(bodyOf(await correct({ name: MAI.name }))).toMatchObject({
    limit: { limit: 'approve', at: '2026-03-05T17:00:00+07:00' },
  });
  expect(noOf(await correct({ name: 'Một Tên Khác' }))).toEqual([409, 'nothing-to-correct']);
  await front.system.settled();
  expect(await seenBy(KHOA)).toMatchObject({ more: null, profile: { name: MAI.name, email: MAI.email } });
  expect(await standing()).not.toHaveProperty('more');
  expect((await decide(front, id, KHOA, { decision: 'approve' })).status).toBe(200);
  expect((await signIn(front, MAI)).status).toBe(200);
  const journal = await front.system.world.journal.read<{ type: string }>(`account/${id}`);
  expect(JSON.stringify(journal)).not.toMatch(/Phạm|chữ đệm/);
});

test('(B4, TTH-10.2c) a change of data too: asked for more, the same request comes again and its limit counts anew', async () => {
  const headers = await sessionOf(front, MAI);
  const change = (said: object) =>
    front.ask('POST', '/api/account/change', { headers, body: { ...said, declaredTrue: true } });
  bodyOf(await change({ address: 'Thôn Nào Đó' }));
  expect((await movesOn(front, id, KHOA)).map(({ decision }) => decision)).toContain('ask-more');
  expect((await decide(front, id, KHOA, { decision: 'ask-more', reason: 'Ghi rõ xã.' })).status).toBe(200);
  expect(bodyOf(await front.ask('GET', '/api/account', { headers }))).toMatchObject({
    ...{ pending: 'change', limit: null, more: { text: 'Ghi rõ xã.' } },
  });
  await front.system.moveClock('2026-03-10T09:00:00+07:00');
  expect(bodyOf(await change({ address: 'Thôn Nào Đó, xã Mẫu' }))).toMatchObject({
    ...{ pending: 'change', limit: { limit: 'review', at: '2026-03-11T17:00:00+07:00' } },
  });
  expect(noOf(await change({ address: 'Nơi khác nữa' }))).toEqual([409, 'request-pending']);
  expect((await decide(front, id, KHOA, { decision: 'approve' })).status).toBe(200);
  expect((await front.system.world.accounts.get(id)).address).toBe('Thôn Nào Đó, xã Mẫu');
});

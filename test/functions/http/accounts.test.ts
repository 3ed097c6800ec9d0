import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../../lib/world/chain.ts';
import {
  another,
  codeTo,
  decide,
  lastTo,
  MAI,
  movesOn,
  register,
  sessionOf,
  signIn,
  verify,
} from '../account-office.ts';
import { openSystem, problemIn, type Told, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const QUANG = 'trinhvanquang.xamau';
const MINH = 'lethiminh.xamau';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2025-11-10T09:00:00+07:00');
});
afterAll(() => front.close());

const why = async (username: string, password: string) => problemIn(await signIn(front, { username, password })).reason;

describe('a person registers, confirms, is approved', () => {
  test('(B1, B3, TTH-10.1a, TTH-10.3b) registered on Monday 10/11/2025 at 9:00: a code by e-mail, to confirm until 24:00 of Monday 17/11', async () => {
    const told = await front.ask('POST', '/api/accounts', { body: MAI });
    expect(told.status).toBe(201);
    const body = told.body as { id: string; confirmBy: string; why: { article: string }[] };
    expect(body.confirmBy).toBe('2025-11-18T00:00:00+07:00');
    expect(body.why[0]?.article).toContain('TTH-10.3b');
    id = body.id;
    expect(codeTo(front, MAI.email)).toMatch(/^\d{6}$/);
    expect(await why(MAI.username, MAI.password)).toBe('account-unconfirmed');
    expect(await why(MAI.username, 'không phải mật khẩu')).toBe('wrong-credentials');
  });

  test('(B10, HT-III.2a) a registration with a number that has an account is answered like any other; who holds it is told, without a detail; a user name taken is said', async () => {
    const fresh = await front.ask('POST', '/api/accounts', {
      body: { ...MAI, username: 'nguoiday', identifier: '099099000776', email: 'day@tinhmau.example.vn' },
    });
    const lans = await front.ask('POST', '/api/accounts', {
      body: { ...MAI, username: 'nguoikhac', identifier: '099099000001', email: 'khac@tinhmau.example.vn' },
    });
    const { id: other } = lans.body as { id: string };
    const shape = ({ status, body }: Told) =>
      JSON.stringify([status, body]).replaceAll(/[\da-f]{8}-[-\da-f]{27}|"from":"[^"]+"/g, '…');
    expect(shape(lans)).toBe(shape(fresh));
    expect(problemIn(await verify(front, other, '000000')).reason).toBe('code-wrong');
    expect((await verify(front, other, codeTo(front, 'khac@tinhmau.example.vn'))).body).toMatchObject({
      stage: 'waiting-approval',
    });
    await front.system.settled();
    const told = front.system.sent().filter(({ kind }) => kind === 'registration-tried');
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set(['ac-870cf60a40', 'lan@tinhmau.example.vn']));
    expect(JSON.stringify(told)).not.toMatch(/099099000001|nguoikhac|khac@/);
    const seen = await front.ask('GET', `/api/desk/accounts/${other}`, { as: KHOA });
    expect(seen.body).toMatchObject({ assurance: { level: 'contact-confirmed', checkedBy: null } });
    expect(problemIn(await decide(front, other, KHOA, { decision: 'approve' })).reason).toBe('identifier-held');
    await decide(front, other, KHOA, { decision: 'reject', reason: 'Số này đã có tài khoản' });
    const named = await front.ask('POST', '/api/accounts', {
      body: { ...MAI, identifier: '099099000778', username: 'NguyenThiLan' },
    });
    expect([named.status, problemIn(named).reason]).toEqual([409, 'username-taken']);
  });

  test.each([
    ['weak password', { password: 'matkhau123456' }, 'password'],
    ['a password that holds the user name', { password: 'mật khẩu của emhoc2' }, 'password'],
    ['nothing declared true (TTH-10.1c, TH-22.1)', { declaredTrue: false }, 'declaredTrue'],
    ['eleven digits', { identifier: '09909900077' }, 'identifier'],
    ['no way to reach', { email: undefined, phone: undefined }, 'email'],
    ['a broken e-mail', { email: 'mai@' }, 'email'],
    ['a user name like an officer’s', { username: 'phamthimai.xamau' }, 'username'],
    ['a day that is none', { birthday: '1992-02-31' }, 'birthday'],
    ['a key nobody can sign with', { publicKey: 'abc' }, 'publicKey'],
  ])('(B1, B7, B11) %s is refused by name of its field', async (_what, change, field) => {
    const body = { ...MAI, identifier: '099099000779', username: 'emhoc2', ...change };
    const told = await front.ask('POST', '/api/accounts', { body });
    expect(told.status).toBe(400);
    expect(problemIn(told).errors?.map((error) => error.field)).toContain(field);
  });

  test('(TTH-9.1, B2) a business does not register itself where an office issues its account', async () => {
    const body = {
      ...MAI,
      kind: 'business',
      identifier: '2800000001',
      username: 'congtymau',
      certificateNumber: 'GCN1',
    };
    const told = await front.ask('POST', '/api/accounts', { body });
    expect([told.status, problemIn(told).reason]).toEqual([409, 'business-accounts-elsewhere']);
  });

  test('(B1, R8) five wrong codes and the right one holds no more; who knows the password gets a new one', async () => {
    const code = codeTo(front, MAI.email);
    for (let n = 0; n < 5; n++) expect(problemIn(await verify(front, id, another(code))).reason).toBe('code-wrong');
    const spent = await verify(front, id, code);
    expect([spent.status, problemIn(spent).reason]).toEqual([409, 'code-gone']);
    const stranger = await front.ask('POST', '/api/account/code', { body: { ...MAI, password: 'đoán mò thôi mà' } });
    expect(stranger.status).toBe(401);
    const again = await front.ask('POST', '/api/account/code', { body: MAI });
    expect(again).toMatchObject({ status: 200, body: { id, sentTo: 'email' } });
  });

  test('(B1, B2, TTH-10.1b) confirmed on Monday: approved or not by Tuesday 17:00, and meanwhile signing in says so', async () => {
    const told = await verify(front, id, codeTo(front, MAI.email));
    expect(told).toMatchObject({
      status: 200,
      body: { stage: 'waiting-approval', limit: { limit: 'approve', at: expect.stringMatching(/^2025-11-11T17/) } },
    });
    expect(await why(MAI.username, MAI.password)).toBe('account-waiting-approval');
    expect(problemIn(await verify(front, id, '123456')).reason).toBe('already-confirmed');
  });

  test('(B2, N4, TTH-10.1b) the unit that manages accounts sees and decides on them, a counter that serves nobody of them none; never in the dossiers’ queues', async () => {
    for (const path of ['/api/desk/accounts', `/api/desk/accounts/${id}`])
      expect(problemIn(await front.ask('GET', path, { as: MINH })).reason).toBe('not-your-role');
    await front.system.settled();
    const list = await front.ask('GET', '/api/desk/accounts', { as: KHOA });
    expect(list.body).toMatchObject({ items: [{ id, name: MAI.name, stage: 'waiting-approval', state: 'on-time' }] });
    expect((await front.ask('GET', '/api/desk', { as: QUANG })).body).toMatchObject({ items: [] });
    expect((await front.ask('GET', '/api/desk/accounts', { as: QUANG })).body).toMatchObject({ items: [] });
    expect(problemIn(await front.ask('GET', `/api/desk/accounts/${id}`, { as: QUANG })).status).toBe(404);
    const body = { decision: 'approve', seen: 'approve@2' };
    const told = await front.ask('POST', `/api/desk/accounts/${id}/decisions`, { as: MINH, body });
    expect([told.status, problemIn(told).reason]).toEqual([403, 'not-your-role']);
  });

  test('(B2, TTH-10.1b) what was not seen is not approved; approved, told by e-mail, signed in', async () => {
    const unseen = await front.ask('POST', `/api/desk/accounts/${id}/decisions`, {
      as: KHOA,
      body: { decision: 'approve', seen: 'approve@9' },
    });
    expect([unseen.status, problemIn(unseen).reason]).toEqual([409, 'account-changed']);
    const noReason = await decide(front, id, KHOA, { decision: 'reject' });
    expect(problemIn(noReason).reason).toBe('reason-needed');
    expect((await decide(front, id, KHOA, { decision: 'approve' })).status).toBe(200);
    expect(lastTo(front, MAI.email)).toContain('đăng nhập được');
    const session = await sessionOf(front, MAI);
    expect((await front.ask('GET', '/api/me', { headers: session })).body).toMatchObject({ name: MAI.name });
    const mine = await front.ask('GET', '/api/account', { headers: session });
    expect(mine.body).toMatchObject({ stage: 'active', pending: null, limit: null });
  });
});

const asking = (front: WholeSystem, headers: Record<string, string>, said: object) =>
  front.ask('POST', '/api/account/change', { headers, body: { ...said, declaredTrue: true } });

/** The code sent to Mai's new number. */
const codeForContact = async (front: WholeSystem, headers: Record<string, string>): Promise<string> => {
  const body = { phone: '0900 000 888', password: MAI.password };
  expect((await front.ask('POST', '/api/account/contact-code', { headers, body })).status).toBe(200);
  return codeTo(front, '0900000888');
};

describe('an account in use', () => {
  test('(B4, TTH-10.2) a change waits for review; what stands stays until then; not approved with a reason, then approved', async () => {
    const headers = await sessionOf(front, MAI);
    expect(problemIn(await asking(front, headers, { phone: '0900 000 888' })).reason).toBe('contact-code-needed');
    const change = { phone: '0900 000 888', phoneCode: await codeForContact(front, headers), declaredTrue: true };
    const asked = await front.ask('POST', '/api/account/change', { headers, body: change });
    expect(asked).toMatchObject({ status: 200, body: { pending: 'change', limit: { limit: 'review' } } });
    const twice = await front.ask('POST', '/api/account/change', { headers, body: change });
    expect(problemIn(twice).reason).toBe('request-pending');
    const seen = await front.ask('GET', `/api/desk/accounts/${id}`, { as: KHOA });
    expect(seen.body).toMatchObject({ profile: { phone: MAI.phone }, asked: { phone: '0900000888' } });
    await decide(front, id, KHOA, { decision: 'reject', reason: 'Số này của người khác' });
    expect(lastTo(front, MAI.email)).toContain('Số này của người khác');
    expect((await front.system.world.accounts.get(id)).phone).toBe(MAI.phone);

    const again = { ...change, phoneCode: await codeForContact(front, headers) };
    await front.ask('POST', '/api/account/change', { headers, body: again });
    expect((await decide(front, id, KHOA, { decision: 'approve' })).status).toBe(200);
    expect((await front.system.world.accounts.get(id)).phone).toBe('0900000888');
    expect(await movesOn(front, id, KHOA)).toMatchObject([{ decision: 'suspend' }, { decision: 'cancel' }]);
  });

  test('(B5, TTH-10.3) suspended by its holder: an open session ends, signing in says why; reactivated after review', async () => {
    const headers = await sessionOf(front, MAI);
    expect((await front.ask('POST', '/api/account/suspension', { headers, body: {} })).body).toMatchObject({
      stage: 'suspended',
    });
    for (const path of ['/api/me', '/api/account'])
      expect((await front.ask('GET', path, { headers })).status).toBe(401);
    expect(await why(MAI.username, MAI.password)).toBe('account-suspended');

    const asked = await front.ask('POST', '/api/account/reactivation', { body: { ...MAI, reason: 'Cần nộp hồ sơ' } });
    expect(asked).toMatchObject({
      status: 200,
      body: {
        stage: 'suspended',
        pending: 'reactivation',
        limit: { why: [{ article: expect.stringContaining('TTH-10.3c') }] },
      },
    });
    await decide(front, id, KHOA, { decision: 'approve' });
    expect((await signIn(front, MAI)).status).toBe(200);
    const again = await front.ask('POST', '/api/account/reactivation', { body: MAI });
    expect(problemIn(again).reason).toBe('account-not-suspended');
  });

  test('(B11, TH-22.4, BH-22.3) misuse is reported, stands before the approvers, and is handled with a reason', async () => {
    const headers = await sessionOf(front, MAI);
    const report = { text: 'Có người đăng nhập bằng tài khoản của tôi' };
    expect((await front.ask('POST', '/api/account/misuse', { headers, body: report })).status).toBe(200);
    await front.system.settled();
    const { body } = await front.ask('GET', '/api/desk/accounts', { as: KHOA });
    expect(body).toMatchObject({ items: [{ id, step: 'misuse' }] });
    expect(lastTo(front, `${KHOA}@tinhmau.example.vn`)).not.toContain('Mai');
    await decide(front, id, KHOA, { decision: 'handle-misuse', reason: 'Đã hướng dẫn đổi mật khẩu' });
    expect((await front.ask('GET', '/api/desk/accounts', { as: KHOA })).body).toMatchObject({ items: [] });
  });

  test('(B12, TTH-10.2b) for a procedure the portal says which data of the account are missing', async () => {
    const headers = await sessionOf(front, MAI);
    const needed = async () =>
      ((await front.ask('GET', '/api/me?procedure=MAU.1005', { headers })).body as { needed: string[] }).needed;
    expect(await needed()).toEqual([]);
    const row = await front.system.world.accounts.get(id);
    await front.system.world.accounts.put({ ...row, address: null, phone: null, name: '' });
    expect(await needed()).toContain('name');
    await front.system.world.accounts.put(row);
    expect((await front.ask('GET', '/api/me?procedure=KHONG.CO', { headers })).status).toBe(404);
  });

  test('(B6, TH-20.2) a password is changed by who knows it; a weak one is refused; the holder is told', async () => {
    const headers = await sessionOf(front, MAI);
    const change = (current: string, password: string) =>
      front.ask('POST', '/api/account/password', { headers, body: { current, password } });
    expect(problemIn(await change('không nhớ nữa', 'một câu khác hẳn 9')).reason).toBe('wrong-password');
    expect((await change(MAI.password, '12345678901')).status).toBe(400);
    const changed = await change(MAI.password, 'một câu khác hẳn 9');
    expect(changed.status).toBe(200);
    expect((await front.ask('GET', '/api/me', { headers })).status).toBe(401);
    const fresh = { authorization: `Bearer ${(changed.body as { token: string }).token}` };
    expect((await front.ask('GET', '/api/me', { headers: fresh })).status).toBe(200);
    expect((await signIn(front, MAI)).status).toBe(401);
    expect((await signIn(front, { ...MAI, password: 'một câu khác hẳn 9' })).status).toBe(200);
    await front.system.settled();
    expect(lastTo(front, MAI.email)).toContain('không phải ông/bà đổi');
    await front.system.world.identity.setPassword(id, MAI.password);
  });

  test('(B5, TTH-10.3a) cancelled with the password asked once more; the number may have a new account', async () => {
    const headers = await sessionOf(front, MAI);
    const wrong = await front.ask('POST', '/api/account/cancellation', { headers, body: { password: 'không phải' } });
    expect(problemIn(wrong).reason).toBe('wrong-password');
    const told = await front.ask('POST', '/api/account/cancellation', { headers, body: { password: MAI.password } });
    expect(told.body).toMatchObject({ stage: 'cancelled' });
    await front.system.settled();
    expect(await why(MAI.username, MAI.password)).toBe('account-cancelled');
    const anew = await register(front, { ...MAI, username: 'phamthimai2' });
    expect(anew).not.toBe(id);
  });

  test('(B8, N4, BH-8) no name, number, telephone, e-mail or user name stands in any account’s journal, and every chain holds', async () => {
    await front.system.settled();
    const entries = await front.system.world.journal.read<unknown>(`account/${id}`);
    expect(entries.length).toBeGreaterThan(12);
    expect(verifyChain(entries)).toEqual({ intact: true });
    const written = JSON.stringify(entries);
    for (const said of [MAI.name, MAI.identifier, MAI.phone, '0900000888', MAI.email, MAI.username, MAI.address, 'Mai'])
      expect(written).not.toContain(said);
    expect((await front.system.world.failed.list()).length).toBe(0);
  });

  test('(TH-8.3, B4) an account that was in use before its journal begins one when something is asked', async () => {
    const as = 'nguyenthilan';
    expect((await front.ask('GET', '/api/account', { as })).body).toMatchObject({ stage: 'active' });
    const body = { address: 'Thôn Khác, xã Mẫu', declaredTrue: true };
    expect((await front.ask('POST', '/api/account/change', { as, body })).status).toBe(200);
    const lan = (await front.system.world.accounts.findByUsername(as))?.id ?? '';
    await decide(front, lan, KHOA, { decision: 'approve' });
    expect(await front.system.world.accounts.get(lan)).toMatchObject({
      address: 'Thôn Khác, xã Mẫu',
      notify: ['email', 'sms'],
    });
    const [first] = await front.system.world.journal.read<{ type: string }>(`account/${lan}`);
    expect(first?.events.map(({ type }) => type)).toEqual(['AccountTakenOver', 'StepClosed']);
  });
});

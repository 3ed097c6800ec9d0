import { expect, test } from 'vitest';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { verifyChain } from '../../../lib/world/chain.ts';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import {
  codeTo,
  decide,
  firstPasswordTo,
  issueAt,
  MAI,
  register,
  sessionOf,
  settledIn,
  signIn,
  verify,
} from '../account-office.ts';
import { filedOnline } from '../office.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';

/** Tỉnh Mẫu in the years of the province’s real calendar: Tết off from 14 to 22 February 2026. */
const province = { ...tinhMau, calendar: thanhHoa.calendar };

const withSystem = async (clock: string, run: (front: WholeSystem) => Promise<void>): Promise<void> => {
  const front = await openSystem(clock, province);
  try {
    await run(front);
    await front.system.settled();
    expect(await front.system.world.failed.list()).toEqual([]);
  } finally {
    await front.close();
  }
};

test('(B3, TTH-10.3b, N2) not confirmed by 24:00 of the seventh day: deleted with its data, the number free, the chain whole', () =>
  withSystem('2025-11-10T09:00:00+07:00', async (front) => {
    const { world } = front.system;
    const id = await register(front);
    const profile = await profileOf(front, id);
    const code = codeTo(front, MAI.email);
    await front.system.moveClock('2025-11-18T00:00:00+07:00');
    expect(problemIn(await signIn(front, MAI)).reason).toBe('account-unconfirmed');
    expect(front.system.sent().filter(({ kind, to }) => kind === 'confirm-reminder' && to === MAI.email)).toHaveLength(
      1,
    );
    expect(front.system.sent().find(({ kind }) => kind === 'confirm-reminder')?.text).toContain('ngày 17/11/2025');

    await front.system.moveClock('2025-11-18T00:05:00+07:00');
    expect(problemIn(await signIn(front, MAI)).reason).toBe('wrong-credentials');
    expect(problemIn(await verify(front, id, code)).reason).toBe('account-unknown');
    expect(await world.contents.find(`account/${id}`, profile)).toBeUndefined();
    expect(await world.accounts.find(id)).toBeUndefined();
    expect(await world.claims.find(`identifier ${MAI.identifier}`)).toBeUndefined();
    expect(JSON.stringify(front.system.sent())).not.toContain(MAI.email);
    const entries = await world.journal.read<AccountEvent>(`account/${id}`);
    expect(verifyChain(entries)).toEqual({ intact: true });
    expect(entries.at(-1)?.events).toEqual([
      { type: 'AccountDeleted' },
      { type: 'ContentErased', sha256: profile },
      { type: 'StepClosed', key: 'confirm@1', outcome: 'over' },
    ]);
    expect(await register(front)).not.toBe(id);
  }));

test('(B3, TTH-10.3b) registered on Saturday 7/2/2026: the seventh day falls in Tết, so until 24:00 of Monday 23/2', () =>
  withSystem('2026-02-07T10:00:00+07:00', async (front) => {
    const told = await front.ask('POST', '/api/accounts', { body: MAI });
    expect(told.body).toMatchObject({ confirmBy: '2026-02-24T00:00:00+07:00' });
    const { id } = told.body as { id: string };
    const first = codeTo(front, MAI.email);
    // The letter says 24 hours, and so it is; a fresh code is sent on asking.
    await front.system.moveClock('2026-02-23T23:58:00+07:00');
    expect(problemIn(await verify(front, id, first)).reason).toBe('code-gone');
    const { username, password } = MAI;
    await front.ask('POST', '/api/account/code', { body: { username, password } });
    expect((await verify(front, id, codeTo(front, MAI.email))).status).toBe(200);
  }));

test('(B1) the code of a registration holds 24 hours, not a minute more', () =>
  withSystem('2026-03-02T10:00:00+07:00', async (front) => {
    const id = await register(front);
    const letter = front.system.sent().find(({ kind, to }) => kind === 'one-time-code' && to === MAI.email);
    expect(letter?.text).toContain('Mã có hiệu lực 24 giờ');
    await front.system.moveClock('2026-03-03T10:01:00+07:00');
    expect(problemIn(await verify(front, id, codeTo(front, MAI.email))).reason).toBe('code-gone');
  }));

test('(B1) and within them it is right', () =>
  withSystem('2026-03-02T10:00:00+07:00', async (front) => {
    const id = await register(front);
    await front.system.moveClock('2026-03-03T09:58:00+07:00');
    expect((await verify(front, id, codeTo(front, MAI.email))).status).toBe(200);
  }));

test('(B2, L7, ND61-8.2b) confirmed on the eve of Tết: due at the end of the first day after it; the administrators’ morning letter says so, then that it is late', () =>
  withSystem('2026-02-13T16:00:00+07:00', async (front) => {
    const id = await register(front);
    const told = await verify(front, id, codeTo(front, MAI.email));
    expect(told.body).toMatchObject({ limit: { at: expect.stringMatching(/^2026-02-23T17/) } });
    await front.system.moveClock('2026-02-23T08:30:00+07:00');
    const prompts = () =>
      front.system.sent().filter(({ channel, to }) => channel === 'email' && to === `${KHOA}@tinhmau.example.vn`);
    expect(prompts().map(({ subject }) => subject)).toEqual(['Việc sáng 23/02/2026: 1 đến hạn hôm nay']);
    expect(prompts()[0]?.text).toContain(
      'ĐẾN HẠN HÔM NAY (1)\nPhê duyệt tài khoản:\n- Tài khoản, hạn 17 giờ 30 ngày 23/02/2026\n',
    );
    expect(prompts()[0]?.text).not.toContain('TIN MỚI');
    await front.system.moveClock('2026-02-24T08:00:00+07:00');
    expect(
      prompts()
        .map(({ subject }) => subject)
        .slice(1),
    ).toEqual(['Việc sáng 24/02/2026: 1 quá hạn']);
    expect(JSON.stringify(prompts())).not.toContain('Mai');
    const list = await front.ask('GET', '/api/desk/accounts', { as: KHOA });
    expect(list.body).toMatchObject({ items: [{ id, state: 'overdue' }] });
  }));

test('(B2, G7, TTH-10.1b) a day off declared while an account waits moves its limit and its prompts', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const id = await register(front);
    await verify(front, id, codeTo(front, MAI.email));
    const dueAt = async () => {
      await front.system.settled();
      return ((await front.ask('GET', `/api/desk/accounts/${id}`, { as: KHOA })).body as { limit: { at: string } })
        .limit.at;
    };
    expect(await dueAt()).toMatch(/^2026-03-03T17/);
    const body = {
      decision: 'declare-day-off',
      date: '2026-03-03',
      name: 'Nghỉ do bão',

      source: 'Công điện mẫu',
    };
    const declared = await front.ask('POST', '/api/desk/calendar', { as: KHOA, body });
    expect(declared).toMatchObject({ status: 200 });
    expect(await dueAt()).toMatch(/^2026-03-04T17/);
    await front.system.moveClock('2026-03-03T18:00:00+07:00');
    expect(front.system.sent().filter(({ kind }) => kind.startsWith('account-approve'))).toEqual([]);
    await front.system.moveClock('2026-03-04T18:00:00+07:00');
    const prompts = front.system.sent().filter(({ kind }) => kind.startsWith('account-approve'));
    expect(prompts.at(-1)?.kind).toBe('account-approve-overdue');
    // Each by itself in the portal alone: by e-mail they stand in the morning's letter (L7).
    expect(new Set(prompts.map(({ channel }) => channel))).toEqual(new Set(['portal']));
  }));

test('(B2, TTH-10.1b) not approved: told why, nobody signs in, and may register again with the right data', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const id = await register(front);
    await verify(front, id, codeTo(front, MAI.email));
    await decide(front, id, KHOA, { decision: 'reject', reason: 'Họ tên không khớp giấy tờ' });
    expect(front.system.sent().findLast(({ to }) => to === MAI.email)?.text).toContain('Họ tên không khớp giấy tờ');
    expect((await signIn(front, MAI)).status).toBe(401);
    expect(await register(front)).not.toBe(id);
  }));

test('(B1, R2) the same request twice with its key is one account; a registration that broke off goes on', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const { world } = front.system;
    const left = await world.claims.claim(`username ${MAI.username}`, 'broke-off');
    const ask = () => front.ask('POST', '/api/accounts', { body: MAI, headers: { 'idempotency-key': 'mot-lan' } });
    const [first, second] = [await ask(), await ask()];
    expect(first.body).toEqual(second.body);
    expect(first.body).toMatchObject({ id: left });
    expect((await world.journal.read(`account/${left}`)).length).toBeLessThanOrEqual(2);
    expect(front.system.sent().filter(({ kind }) => kind === 'one-time-code')).toHaveLength(1);
  }));

test('(B10) ten at the same moment with one user name are one registration', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const tries = Array.from({ length: 10 }, () => front.ask('POST', '/api/accounts', { body: MAI }));
    const told = await Promise.all(tries);
    expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(told.filter(({ status }) => status === 409)).toHaveLength(9);
  }));

test('(B10) of three confirmed with one number one is approved, and holds it', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) {
      const email = `mai${n}@tinhmau.example.vn`;
      const id = await register(front, { ...MAI, username: `phamthimai${n}`, email });
      await verify(front, id, codeTo(front, email));
      ids.push(id);
    }
    const told = [];
    for (const id of ids) told.push(await decide(front, id, KHOA, { decision: 'approve' }));
    expect(told.map(({ status }) => status)).toEqual([200, 409, 409]);
    expect(told.slice(1).map((one) => problemIn(one).reason)).toEqual(['identifier-held', 'identifier-held']);
    expect(await front.system.world.claims.find(`identifier ${MAI.identifier}`)).toBe(ids[0]);
    await decide(front, ids[1] ?? '', KHOA, { decision: 'reject', reason: 'Số này đã có tài khoản' });
    expect(await front.system.world.claims.find(`identifier ${MAI.identifier}`)).toBe(ids[0]);
  }));

test('(B9, HT-III.1b) what an officer at the counter hands out is told to its holder only, and works at once', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const { declaredTrue: _, password: __, ...said } = MAI;
    const body = { ...said, identityChecked: true };
    const path = '/api/desk/accounts';
    expect(problemIn(await front.ask('POST', path, { as: 'dothitam.xamau', body })).reason).toBe('not-your-role');
    const told = await issueAt(front, 'lethiminh.xamau', body);
    expect(told).toMatchObject({ status: 201, body: { stage: 'active', username: MAI.username } });
    const text = front.system.sent().findLast(({ to }) => to === MAI.email)?.text ?? '';
    const password = /Mật khẩu ban đầu: (\S+)\./.exec(text)?.[1] ?? '';
    const { id } = told.body as { id: string };
    expect(JSON.stringify(await front.system.world.journal.read(`account/${id}`))).not.toContain(password);
    expect((await signIn(front, { ...MAI, password })).body).toMatchObject({ initialPassword: true });
    const headers = await sessionOf(front, { ...MAI, password });
    const change = { current: password, password: MAI.password };
    await front.ask('POST', '/api/account/password', { headers, body: change });
    expect((await signIn(front, MAI)).body).not.toMatchObject({ initialPassword: true });
    const again = await issueAt(front, 'lethiminh.xamau', { ...body, username: 'mai-khac' });
    expect([again.status, problemIn(again).reason]).toEqual([409, 'identifier-taken']);
  }));

test('(B6, B9, TH-20.2) a lost password is issued anew at the counter, to its holder only; staff’s by the administrator of their agency', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const issue = (as: string, username: string) =>
      front.ask('POST', '/api/desk/accounts/password', { as, body: { username, identityChecked: true } });
    const old = await sessionOf(front, { username: 'nguyenthilan', password: 'mau-nguyenthilan' });
    // A counter that has nothing of hers in hand has no say over her account (N4).
    expect(problemIn(await issue('lethiminh.xamau', 'nguyenthilan')).reason).toBe('not-served-here');
    await filedOnline(front, 'nguyenthilan');
    await front.system.settled();
    expect(problemIn(await issue('phamthibinh.somau', 'nguyenthilan')).reason).toBe('not-served-here');
    expect((await issue('lethiminh.xamau', 'nguyenthilan')).status).toBe(200);
    expect((await front.ask('GET', '/api/me', { headers: old })).status).toBe(401);
    const text = front.system.sent().findLast(({ to }) => to === 'lan@tinhmau.example.vn')?.text ?? '';
    const password = /Mật khẩu ban đầu: (\S+)\./.exec(text)?.[1] ?? '';
    expect((await signIn(front, { username: 'nguyenthilan', password })).body).toMatchObject({ initialPassword: true });
    expect(problemIn(await issue('lethiminh.xamau', 'dothitam.xamau')).reason).toBe('not-your-role');
    expect(problemIn(await issue(KHOA, KHOA)).reason).toBe('not-your-own-account');
    expect(problemIn(await issue('dothitam.xamau', 'nguyenthilan')).reason).toBe('not-your-role');
    // Of another agency it is proposed to a second administrator (N4).
    expect(await issue(KHOA, 'dothitam.xamau')).toMatchObject({ status: 202, body: { stage: 'active' } });
    expect((await issue(KHOA, 'phamthibinh.somau')).status).toBe(200);
    expect(problemIn(await issue(KHOA, 'khong-co-ai')).reason).toBe('account-unknown');
  }));

test('(B9, C8) who is only on record by counter dossiers gets the account for that record, at the counter and not online', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const { world } = front.system;
    const record = await world.claims.claim(`identifier ${MAI.identifier}`, 'wi-1');
    await world.accounts.put({ ...(await world.accounts.get('ac-870cf60a40')), id: record, username: null });
    const id = await register(front, { ...MAI, username: 'phamthimai9' });
    await verify(front, id, codeTo(front, MAI.email));
    expect(problemIn(await decide(front, id, KHOA, { decision: 'approve' })).reason).toBe('identifier-held');
    const { declaredTrue: _, password: __, ...said } = MAI;
    const body = { ...said, identityChecked: true };
    const told = await issueAt(front, 'lethiminh.xamau', body);
    expect(told).toMatchObject({ status: 201, body: { id: record } });
  }));

test('(B2, TTH-9.1) a business gets its account from the office the profile names, with its certificate, and from nobody else', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const { declaredTrue: _, password: __, birthday: ___, ...said } = MAI;
    const body = {
      ...said,
      kind: 'business',
      identifier: '2800000001',
      certificateNumber: 'GCN-1',
      identityChecked: true,
    };
    const told = await issueAt(front, 'phamthibinh.somau', body);
    expect([told.status, problemIn(told).reason]).toEqual([403, 'business-accounts-elsewhere']);
    const bare = await front.ask('POST', '/api/desk/accounts', {
      as: 'phamthibinh.somau',
      body: { ...body, certificateNumber: undefined },
    });
    expect(problemIn(bare).errors?.[0]?.field).toBe('certificateNumber');
  }));

test('(B6, TH-2.2) a staff account is hovaten.tendonvi, homonyms told apart, issued and revoked by the administrator', () =>
  withSystem('2026-03-02T09:00:00+07:00', async (front) => {
    const body = {
      name: 'Phạm Thị Bình',
      agency: SO_MAU,
      unit: 'mot-cua',
      roles: ['receptionist'],
      email: 'binh2@tinhmau.example.vn',
    };
    const path = '/api/desk/staff-accounts';
    expect(problemIn(await front.ask('POST', path, { as: 'trinhvanquang.xamau', body })).reason).toBe('not-your-role');
    const told = await front.ask('POST', path, { as: KHOA, body });
    expect(told).toMatchObject({ status: 201, body: { username: 'phamthibinh2.somau' } });
    const person = { username: 'phamthibinh2.somau', password: 'đồng lúa chín vàng tháng mười' };
    const first = firstPasswordTo(front, body.email);
    const headers = await settledIn(front, { username: person.username, first, own: person.password });
    expect((await front.ask('GET', '/api/desk', { headers })).status).toBe(200);

    const { id } = told.body as { id: string };
    expect((await decide(front, id, KHOA, { decision: 'cancel', reason: 'Chuyển công tác' })).status).toBe(200);
    expect((await front.ask('GET', '/api/desk', { headers })).status).toBe(401);
    expect(problemIn(await signIn(front, person)).reason).toBe('account-cancelled');
  }));

const profileOf = async (front: WholeSystem, id: string): Promise<string> => {
  const [first] = await front.system.world.journal.read<AccountEvent>(`account/${id}`);
  const event = first?.events[0];
  if (event?.type !== 'AccountRegistered') throw new Error('not registered');
  return event.profile;
};

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { codeTo, decide, issueAt, MAI, register, sessionOf, verify } from '../account-office.ts';
import { bodyOf, HANH, LAN, MINH, noOf, QUANG } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const NGA = 'tranthinga.somau';
const GIANG = 'caovangiang.somau';
const PHUC = 'phanvanphuc.somau';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

const idOf = async (username: string) => (await front.system.world.accounts.findByUsername(username))?.id ?? '';
const mau = (username: string) => ({ username, password: `mau-${username}` });
const works = async (headers: Record<string, string>) => (await front.ask('GET', '/api/me', { headers })).status;
const suspended = async (username: string) => {
  const body = { username, act: 'suspend', reason: 'Mất điện thoại.' };
  bodyOf(await front.ask('POST', '/api/desk/staff-accounts/acts', { as: KHOA, body }));
};
const asksBack = async (username: string) => {
  bodyOf(
    await front.ask('POST', '/api/account/reactivation', { body: { ...mau(username), reason: 'Đã có máy mới.' } }),
  );
  await front.system.settled();
};

describe('(B5, TH-2.2) power that was taken from staff does not come back by a side door', () => {
  test('(B5, TH-2.2) a suspended leader is reactivated by the administrator alone; the token of before stays dead', async () => {
    const before = await sessionOf(front, mau(PHUC));
    expect(await works(before)).toBe(200);
    await suspended(PHUC);
    expect([401, 403]).toContain(await works(before));
    await asksBack(PHUC);
    const id = await idOf(PHUC);
    for (const as of [QUANG, GIANG]) {
      const list = await front.ask('GET', '/api/desk/accounts', { as });
      expect(bodyOf<{ items: unknown[] }>(list).items).toEqual([]);
      expect(noOf(await front.ask('GET', `/api/desk/accounts/${id}`, { as }))).toEqual([404, 'account-unknown']);
      const body = { decision: 'approve', seen: 'review@2' };
      const told = await front.ask('POST', `/api/desk/accounts/${id}/decisions`, { as, body });
      expect(noOf(told)).toEqual([404, 'account-unknown']);
    }
    expect(bodyOf(await decide(front, id, NGA, { decision: 'approve' }))).toMatchObject({ stage: 'active' });
    expect(await works(before)).toBe(401);
    expect(await works(await sessionOf(front, mau(PHUC)))).toBe(200);
  });

  test('(B5, TH-2.2) of another agency’s leader the reactivation takes two', async () => {
    const id = await idOf(HANH);
    const before = await sessionOf(front, mau(HANH));
    const acts = '/api/desk/staff-accounts';
    const body = { username: HANH, act: 'suspend', reason: 'Mất điện thoại.' };
    bodyOf(await front.ask('POST', `${acts}/acts`, { as: KHOA, body }), 202);
    bodyOf(await front.ask('POST', `${acts}/${id}/decisions`, { as: NGA, body: { decision: 'confirm' } }));
    await asksBack(HANH);
    expect((await decide(front, id, KHOA, { decision: 'approve' })).status).toBe(202);
    expect(await works(before)).not.toBe(200);
    bodyOf(await front.ask('POST', `${acts}/${id}/decisions`, { as: NGA, body: { decision: 'confirm' } }));
    expect(await works(before)).toBe(401);
  });

  test('(B5, TTH-10.3, ASVS 7.4.2) a citizen who suspends their own account ends every session too', async () => {
    const before = await sessionOf(front, mau(LAN));
    const second = await sessionOf(front, mau(LAN));
    bodyOf(await front.ask('POST', '/api/account/suspension', { headers: before, body: {} }));
    await asksBack(LAN);
    bodyOf(await decide(front, await idOf(LAN), KHOA, { decision: 'approve' }));
    expect([await works(before), await works(second)]).toEqual([401, 401]);
  });
});

describe('(B6, B9, TH-20.2) an officer’s own address is nobody else’s', () => {
  const taken = [409, 'officers-own-contact'];

  test('(B9) at the counter, in whatever way it is written', async () => {
    const minh = await front.system.world.accounts.findByUsername(MINH);
    if (minh === undefined) throw new Error('no Minh');
    await front.system.world.accounts.put({ ...minh, phone: '0900000111' });
    const body = { ...MAI, username: 'phamthimai3', identityChecked: true, password: undefined };
    for (const own of [{ email: `${MINH.toUpperCase()}@tinhmau.example.vn` }, { phone: '+84 900 000 111' }]) {
      const told = await front.ask('POST', '/api/desk/accounts', { as: MINH, body: { ...body, ...own } });
      expect(noOf(told)).toEqual(taken);
    }
    expect((await issueAt(front, MINH, body)).status).toBe(201);
  });

  test('(B6, TH-2.2) nor for staff: not issued, not approved, and no password goes there', async () => {
    const email = `${KHOA}@tinhmau.example.vn`;
    const staff = { name: 'Lê Văn Mới', roles: ['officer'], agency: SO_MAU, unit: 'nghiep-vu' };
    const issued = (as: string) => front.ask('POST', '/api/desk/staff-accounts', { as, body: { ...staff, email } });
    expect(noOf(await issued(KHOA))).toEqual(taken);
    const row = await front.system.world.accounts.findByUsername('buivanlam.somau');
    if (row === undefined) throw new Error('no Lâm');
    await front.system.world.accounts.put({ ...row, email });
    const body = { username: row.username, act: 'issue-password', identityChecked: true };
    expect(noOf(await front.ask('POST', '/api/desk/staff-accounts/acts', { as: KHOA, body }))).toEqual(taken);
    const reset = { username: row.username, identityChecked: true };
    expect(noOf(await front.ask('POST', '/api/desk/accounts/password', { as: KHOA, body: reset }))).toEqual(taken);
    expect(front.system.sent().filter(({ to, kind }) => to === email && kind === 'account-issued')).toEqual([]);
  });

  test('(B2, B4) who would approve it is not who it names', async () => {
    const said = { ...MAI, username: 'phamthimai4', identifier: '099099000779', email: `${KHOA}@tinhmau.example.vn` };
    const id = await register(front, said);
    bodyOf(await verify(front, id, codeTo(front, said.email)));
    expect(noOf(await decide(front, id, KHOA, { decision: 'approve' }))).toEqual(taken);
    bodyOf(await decide(front, id, KHOA, { decision: 'reject', reason: 'Địa chỉ không phải của người đăng ký.' }));
  });
});

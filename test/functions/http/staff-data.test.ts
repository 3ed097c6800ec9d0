import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tam } from '../../people.ts';
import { sessionOf } from '../account-office.ts';
import { bodyOf, DUNG, decideAs, filedOnline, inTurn, LAN, MINH, noOf, QUANG, TAM } from '../office.ts';
import { openSystem, type Told, type WholeSystem } from '../whole-system.ts';

const [OANH, KHOA, NGA] = ['dangthioanh.somau', 'luuvankhoa.somau', 'tranthinga.somau'];

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
});
afterAll(() => front.close());

const act = (as: string, body: object): Promise<Told> =>
  front.ask('POST', '/api/desk/staff-accounts/acts', { as, body });
const sessionAt = (username: string) => sessionOf(front, { username, password: `mau-${username}` });
const works = async (headers: Record<string, string>) => (await front.ask('GET', '/api/desk', { headers })).status;
const rowOf = async (username: string) => {
  const row = await front.system.world.accounts.findByUsername(username);
  if (row === undefined) throw new Error(`no ${username}`);
  return row;
};

describe('(B6, TH-2.2) one role taken back', () => {
  const revoke = (role: string, more: object = {}) => ({ act: 'revoke-role', role, reason: 'Chuyển việc.', ...more });

  test('(B6) in one’s own agency at once: every session ends, the other role stays, the journal names nobody', async () => {
    const row = await rowOf(OANH);
    await front.system.world.accounts.put({ ...row, roles: ['officer', 'receptionist'] });
    const before = await sessionAt(OANH);
    expect(await works(before)).toBe(200);
    expect(noOf(await act(KHOA, { username: OANH, ...revoke('leader') }))).toEqual([409, 'role-not-held']);
    expect(noOf(await act(KHOA, { username: OANH, act: 'revoke-role', reason: 'x' }))).toEqual([400, 'invalid-input']);
    expect(noOf(await act(KHOA, { username: OANH, act: 'revoke-role', role: 'officer' }))).toEqual([
      400,
      'invalid-input',
    ]);
    expect(noOf(await act(QUANG, { username: OANH, ...revoke('officer') }))).toEqual([403, 'not-your-role']);
    expect((await act(KHOA, { username: OANH, ...revoke('receptionist') })).status).toBe(200);
    expect(await works(before)).toBe(401);
    expect((await rowOf(OANH)).roles).toEqual(['officer']);
    expect(await works(await sessionAt(OANH))).toBe(200);
    expect(noOf(await act(KHOA, { username: OANH, ...revoke('officer') }))).toEqual([409, 'role-is-the-only-one']);
    const journal = await front.system.world.journal.read<{ type: string }>(`account/${row.id}`);
    expect(journal.at(-1)?.events).toMatchObject([{ type: 'StaffRoleRevoked', role: 'receptionist' }]);
    expect(JSON.stringify(journal)).not.toMatch(/Oanh|Chuyển/);
  });

  test('(B6) an administrator’s own, too, is not theirs to take', async () => {
    const row = await rowOf(KHOA);
    await front.system.world.accounts.put({ ...row, roles: ['administrator', 'officer'] });
    expect(noOf(await act(KHOA, { username: KHOA, ...revoke('officer') }))).toEqual([403, 'not-your-own-account']);
    await front.system.world.accounts.put(row);
  });
});

describe('(B6, N4) the own number of a member of staff, written down later', () => {
  test('(B6, N4) from then on their own dossier is kept from them; of another agency it takes two', async () => {
    const id = await filedOnline(front, LAN);
    await inTurn(front, id, [[MINH, 'receive']]);
    const lan = await rowOf(LAN);
    const number = { act: 'give-identifier', identifier: lan.identifier?.replace(/(\d{3})(?=\d)/g, '$1 ') };
    expect(noOf(await act(KHOA, { username: TAM, act: 'give-identifier' }))).toEqual([400, 'invalid-input']);
    expect(noOf(await act(KHOA, { username: TAM, act: 'give-identifier', identifier: '12' }))).toEqual([
      400,
      'invalid-input',
    ]);
    expect((await act(KHOA, { username: TAM, ...number })).status).toBe(202);
    expect((await rowOf(TAM)).identifier).not.toBe(lan.identifier);
    const path = `/api/desk/staff-accounts/${tam.id}/decisions`;
    expect(noOf(await front.ask('POST', path, { as: KHOA, body: { decision: 'confirm' } }))).toEqual([
      403,
      'not-your-own-proposal',
    ]);
    bodyOf(await front.ask('POST', path, { as: NGA, body: { decision: 'confirm' } }));
    expect((await rowOf(TAM)).identifier).toBe(lan.identifier);
    expect(noOf(await decideAs(front, DUNG, id, 'assign', { officer: tam.id }))).toEqual([409, 'officer-is-party']);
  });
});

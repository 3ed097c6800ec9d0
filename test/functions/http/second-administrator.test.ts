import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { firstPasswordTo, settledIn } from '../account-office.ts';
import { bodyOf, MINH, noOf } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const NGA = 'tranthinga.somau';
const PATH = '/api/desk/staff-accounts';
const newcomer = { name: 'Hoàng Văn Mới', email: 'moi@tinhmau.example.vn', unit: 'van-thu', agency: XA_MAU };

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

type Waiting = { items: { id: string; mine: boolean; why: string[]; roles: string[]; name: string }[] };
const propose = (as: string, more: object) => front.ask('POST', PATH, { as, body: { ...newcomer, ...more } });
const waiting = async (as: string) => bodyOf<Waiting>(await front.ask('GET', PATH, { as })).items;
const answer = (as: string, id: string, body: object) => front.ask('POST', `${PATH}/${id}/decisions`, { as, body });

describe('(B6, TH-2.2, BH-21.1) an administrator alone makes nobody officer, leader and clerk, and acts in no other agency', () => {
  test('(B6) proposed by one, it waits with its reasons, opens nothing and sends no password', async () => {
    const told = await propose(KHOA, { roles: ['officer', 'leader', 'clerk'] });
    const { id, username, stage, why } = bodyOf<{ id: string; username: string; stage: string; why: string[] }>(
      told,
      202,
    );
    expect([username, stage, why.length]).toEqual(['hoangvanmoi.xamau', 'proposed', 2]);
    await front.system.settled();
    expect(await front.system.world.accounts.findByUsername(username)).toBeUndefined();
    expect(front.system.sent().filter(({ to }) => to === newcomer.email)).toEqual([]);
    const inbox = await front.system.world.outbox.inbox('ac-2f90b6c3e8');
    expect(inbox.map(({ kind }) => kind)).toContain('staff-account-proposed');
    expect(JSON.stringify(inbox)).not.toMatch(/Hoàng|hoangvanmoi/);
    expect(await waiting(KHOA)).toMatchObject([{ id, mine: true, name: newcomer.name }]);
    expect(await waiting(NGA)).toMatchObject([{ id, mine: false, why }]);
    expect(noOf(await front.ask('GET', PATH, { as: MINH }))).toEqual([403, 'not-your-role']);
  });

  test('(B6) who proposed it does not confirm it; another does, and its holder signs in', async () => {
    const id = (await waiting(NGA))[0]?.id ?? '';
    expect(noOf(await answer(KHOA, id, { decision: 'confirm' }))).toEqual([403, 'not-your-own-proposal']);
    expect(noOf(await answer(MINH, id, { decision: 'confirm' }))).toEqual([403, 'not-your-role']);
    expect(bodyOf(await answer(NGA, id, { decision: 'confirm' }))).toMatchObject({ id, stage: 'active' });
    await front.system.settled();
    const headers = await settledIn(front, {
      username: 'hoangvanmoi.xamau',
      first: firstPasswordTo(front, newcomer.email),
    });
    expect((await front.ask('GET', '/api/desk', { headers })).status).toBe(200);
    expect(await waiting(NGA)).toEqual([]);
    expect(noOf(await answer(NGA, id, { decision: 'confirm' }))).toEqual([409, 'account-not-at-this-stage']);
    const journal = await front.system.world.journal.read<{ type: string }>(`account/${id}`);
    expect(journal.map(({ events }) => events[0]?.type)).toEqual([
      'StaffAccountProposed',
      'AccountRegistered',
      'PasswordChanged',
    ]);
    expect(JSON.stringify(journal)).not.toMatch(/Hoàng|hoangvanmoi|moi@/);
  });

  test('(B6) not confirmed, with a reason: there is no account, and the name is free again', async () => {
    const { id } = bodyOf<{ id: string }>(await propose(KHOA, { name: 'Lý Thị Thử', roles: ['leader'] }), 202);
    expect(noOf(await answer(NGA, id, { decision: 'refuse' }))).toEqual([400, 'invalid-input']);
    const told = await answer(NGA, id, { decision: 'refuse', reason: 'Chưa có quyết định bổ nhiệm.' });
    expect(bodyOf(told)).toMatchObject({ stage: 'rejected' });
    await front.system.settled();
    expect(await waiting(NGA)).toEqual([]);
    expect(await front.system.world.failed.list()).toEqual([]);
    const again = await propose(KHOA, { name: 'Lý Thị Thử', roles: ['leader'] });
    expect(bodyOf(again, 202)).toMatchObject({ username: 'lythithu.xamau' });
  });

  test('(B6) in one’s own agency one duty is issued at once; a second account of the same person for another duty is not', async () => {
    const own = { agency: SO_MAU, name: 'Vũ Thị Hai', email: 'hai@tinhmau.example.vn' };
    expect((await propose(KHOA, { ...own, roles: ['officer'] })).status).toBe(201);
    await front.system.settled();
    expect((await propose(KHOA, { ...own, email: 'khac@tinhmau.example.vn', roles: ['leader'] })).status).toBe(202);
    expect((await propose(KHOA, { ...own, name: 'Vũ Thị Khác', roles: ['clerk'] })).status).toBe(202);
    expect(
      (await propose(KHOA, { ...own, name: 'Người Khác', email: 'k@tinhmau.example.vn', roles: ['clerk'] })).status,
    ).toBe(201);
    expect(
      (await propose(KHOA, { ...own, name: 'Người Nữa', email: 'n@tinhmau.example.vn', roles: ['administrator'] }))
        .status,
    ).toBe(202);
  });
});

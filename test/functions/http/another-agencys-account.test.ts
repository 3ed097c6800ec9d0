import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstPasswordTo, lastTo, settledIn } from '../account-office.ts';
import { bodyOf, MINH, noOf } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const NGA = 'tranthinga.somau';
const SON = 'maivanson.xamau';
const PATH = '/api/desk/staff-accounts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

type Waiting = { items: { id: string; mine: boolean; act: string | null; reason: string | null; username: string }[] };
const act = (as: string, body: object) => front.ask('POST', `${PATH}/acts`, { as, body });
const waiting = async (as: string) => bodyOf<Waiting>(await front.ask('GET', PATH, { as })).items;
const answer = (as: string, id: string, body: object) => front.ask('POST', `${PATH}/${id}/decisions`, { as, body });
const standing = async (username: string) => (await front.system.world.accounts.findByUsername(username))?.status;
const works = async (as: string) => (await front.ask('GET', '/api/desk', { as })).status;

describe('(B5, B6, TH-2.2) staff accounts of another agency take two administrators', () => {
  test('(B5) suspending: proposed by one it changes nothing; the other’s yes suspends at once', async () => {
    expect(await works(SON)).toBe(200);
    const told = await act(KHOA, { username: SON, act: 'suspend', reason: 'Mất điện thoại có ứng dụng xác thực.' });
    const { id, why } = bodyOf<{ id: string; why: string[] }>(told, 202);
    expect(why).toEqual(['Tài khoản thuộc cơ quan khác với cơ quan của người đề nghị.']);
    await front.system.settled();
    expect(await works(SON)).toBe(200);
    expect(await waiting(KHOA)).toMatchObject([{ id, mine: true, act: 'Tạm dừng tài khoản', username: SON }]);
    expect(await waiting(NGA)).toMatchObject([{ mine: false, reason: 'Mất điện thoại có ứng dụng xác thực.' }]);
    const inbox = await front.system.world.outbox.inbox('ac-2f90b6c3e8');
    expect(inbox.map(({ kind }) => kind)).toContain('staff-act-proposed');
    expect(lastTo(front, `${NGA}@tinhmau.example.vn`)).toContain('Tạm dừng tài khoản');
    expect(JSON.stringify(inbox)).not.toMatch(/Sơn|maivanson|điện thoại/);

    expect(noOf(await answer(KHOA, id, { decision: 'confirm' }))).toEqual([403, 'not-your-own-proposal']);
    expect(noOf(await answer(MINH, id, { decision: 'confirm' }))).toEqual([403, 'not-your-role']);
    expect(await works(SON)).toBe(200);
    expect(bodyOf(await answer(NGA, id, { decision: 'confirm' }))).toMatchObject({ stage: 'suspended' });
    expect(await works(SON)).toBe(401);
    expect(await standing(SON)).toBe('suspended');
    await front.system.settled();
    expect(await waiting(NGA)).toEqual([]);
    const journal = await front.system.world.journal.read<{ type: string }>(`account/${id}`);
    expect(journal.at(-1)?.events.map(({ type }) => type)).toEqual(['StaffActConfirmed', 'AccountSuspended']);
    expect(JSON.stringify(journal)).not.toMatch(/điện thoại|maivanson/);
  });

  test('(B5) the other way to the same decision asks for two as well', async () => {
    const minh = (await front.system.world.accounts.findByUsername(MINH))?.id ?? '';
    expect(
      noOf(await front.ask('POST', `/api/desk/accounts/${minh}/decisions`, { as: KHOA, body: { decision: 'cancel' } })),
    ).toEqual([404, 'account-unknown']);
    expect((await act(KHOA, { username: MINH, act: 'cancel', reason: 'Thử' })).status).toBe(202);
    const { id } = (await waiting(NGA))[0] ?? { id: '' };
    expect(bodyOf(await answer(KHOA, id, { decision: 'refuse', reason: 'Lập nhầm.' }))).toMatchObject({
      stage: 'active',
    });
    const said = { decision: 'suspend', reason: 'Thử' };
    const told = await front.ask('POST', `/api/desk/accounts/${minh}/decisions`, { as: KHOA, body: said });
    expect(bodyOf(told, 202)).toMatchObject({ stage: 'active', why: [expect.stringContaining('cơ quan khác')] });
    expect(await works(MINH)).toBe(200);
    expect(noOf(await act(NGA, { username: MINH, act: 'cancel', reason: 'Thử' }))).toEqual([
      409,
      'act-already-proposed',
    ]);
    await answer(NGA, id, { decision: 'refuse', reason: 'Không cần.' });
    expect(await waiting(NGA)).toEqual([]);
  });

  test('(B6, TH-20.2) a password issued anew: nothing is sent before the yes, then to its holder alone', async () => {
    const username = 'dothitam.xamau';
    const mail = `${username}@tinhmau.example.vn`;
    const before = front.system.sent().length;
    const { id } = bodyOf<{ id: string }>(
      await front.ask('POST', '/api/desk/accounts/password', { as: KHOA, body: { username, identityChecked: true } }),
      202,
    );
    await front.system.settled();
    expect(
      front.system
        .sent()
        .slice(before)
        .filter(({ to }) => to === mail),
    ).toEqual([]);
    expect(await works(username)).toBe(200);
    expect(bodyOf(await answer(NGA, id, { decision: 'confirm' }))).toMatchObject({ stage: 'active' });
    await front.system.settled();
    const headers = await settledIn(front, { username, first: firstPasswordTo(front, mail) });
    expect((await front.ask('GET', '/api/desk', { headers })).status).toBe(200);
  });

  test('(B5, B6) in one’s own agency one suffices, so that it is quick', async () => {
    const username = 'buivanlam.somau';
    expect(bodyOf(await act(KHOA, { username, act: 'issue-password', identityChecked: true }))).toMatchObject({
      stage: 'active',
    });
    expect(lastTo(front, `${username}@tinhmau.example.vn`)).toContain('Mật khẩu ban đầu');
    expect(bodyOf(await act(KHOA, { username, act: 'suspend', reason: 'Bị lộ mật khẩu.' }))).toMatchObject({
      stage: 'suspended',
    });
    expect(await standing(username)).toBe('suspended');
    expect(bodyOf(await act(NGA, { username, act: 'cancel', reason: 'Nghỉ việc.' }))).toMatchObject({
      stage: 'cancelled',
    });
    expect(await waiting(NGA)).toEqual([]);
  });

  test('(B6) what is missing, not theirs or not there is said', async () => {
    const bad = async (body: object) => noOf(await act(KHOA, body));
    expect(await bad({ username: SON, act: 'suspend' })).toEqual([400, 'invalid-input']);
    expect(await bad({ username: SON, act: 'issue-password' })).toEqual([400, 'invalid-input']);
    expect(await bad({ username: 'khongco.xamau', act: 'cancel', reason: 'Thử' })).toEqual([404, 'account-unknown']);
    expect(await bad({ username: 'nguyenthilan', act: 'cancel', reason: 'Thử' })).toEqual([404, 'account-unknown']);
    expect(await bad({ username: KHOA, act: 'suspend', reason: 'Thử' })).toEqual([403, 'not-your-own-account']);
    expect(noOf(await act(MINH, { username: SON, act: 'cancel', reason: 'Thử' }))).toEqual([403, 'not-your-role']);
    expect(await front.system.world.failed.list()).toEqual([]);
  });
});

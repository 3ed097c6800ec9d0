import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide, movesOn } from '../account-office.ts';
import { filedOnline, LAN, MINH, noOf, QUANG } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const GIANG = 'caovangiang.somau';
const LAN_ID = 'ac-870cf60a40';
const TAM_ID = 'ac-36b669c786';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
  const body = { address: 'Thôn Khác, xã Mẫu', declaredTrue: true };
  await front.ask('POST', '/api/account/change', { as: LAN, body });
  await front.system.settled();
});
afterAll(() => front.close());

const account = (as: string, id = LAN_ID) => front.ask('GET', `/api/desk/accounts/${id}`, { as });
const listed = async (as: string) =>
  ((await front.ask('GET', '/api/desk/accounts', { as })).body as { items: { id: string }[] }).items.map(
    ({ id }) => id,
  );

describe('(N4, TTH-10.1b) accounts of citizens: the unit that manages them, and the counter that serves the person', () => {
  test('(N4) a counter that has nothing of hers sees nothing of her account and decides nothing', async () => {
    for (const as of [QUANG, GIANG]) {
      expect(noOf(await account(as))).toEqual([404, 'account-unknown']);
      expect(await listed(as)).toEqual([]);
      const body = { decision: 'suspend', reason: 'Thử' };
      const told = await front.ask('POST', `/api/desk/accounts/${LAN_ID}/decisions`, { as, body });
      expect(noOf(told)).toEqual([404, 'account-unknown']);
    }
    expect(await listed(KHOA)).toEqual([LAN_ID]);
    expect((await account(KHOA)).status).toBe(200);
  });

  test('(N4, B4) the counter that has her dossier decides on what she asked; another counter still does not', async () => {
    await filedOnline(front, LAN);
    await front.system.settled();
    expect(await listed(GIANG)).toEqual([]);
    expect(noOf(await account(GIANG))).toEqual([404, 'account-unknown']);
    expect(noOf(await account(MINH))).toEqual([403, 'not-your-role']);
    expect(await listed(QUANG)).toEqual([LAN_ID]);
    expect((await movesOn(front, LAN_ID, QUANG)).map(({ decision }) => decision)).toContain('approve');
    expect((await decide(front, LAN_ID, QUANG, { decision: 'approve' })).status).toBe(200);
  });

  test('(N4, TH-2.2) accounts of staff are the administrators’ alone', async () => {
    const issued = { username: 'dothitam.xamau', identityChecked: true };
    const told = await front.ask('POST', '/api/desk/accounts/password', { as: QUANG, body: issued });
    expect(noOf(told)).toEqual([403, 'not-your-role']);
    expect(noOf(await account(QUANG, TAM_ID))).toEqual([404, 'account-unknown']);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, DUNG, filedOnline, HANH, inTurn, LAN, MINH, noOf, QUANG, resolved, TAM, THU } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

const TAM_ID = 'ac-36b669c786';
const SON = 'maivanson.xamau';
/** An officer of the same agency in another unit of it. */
const ELSEWHERE = 'trandiachinh.xamau';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem();
  await joins(ELSEWHERE, 'ac-b5000000a1', 'dia-chinh');
  id = await filedOnline(front, LAN);
});
afterAll(() => front.close());

const joins = async (username: string, account: string, unit: string): Promise<void> => {
  const { world } = front.system;
  const like = await world.accounts.get(TAM_ID);
  await world.accounts.put({ ...like, id: account, username, name: 'Trần Địa Chính', unit });
  await world.identity.setPassword(account, `mau-${username}`);
};

const reads = (dossier: string): readonly string[] => [
  `/api/desk/dossiers/${dossier}`,
  `/api/desk/dossiers/${dossier}/journal`,
  `/api/desk/dossiers/${dossier}/slips/receipt`,
];
const statusFor = async (as: string): Promise<readonly number[]> =>
  Promise.all(reads(id).map(async (path) => (await front.ask('GET', path, { as })).status));
const listed = async (as: string): Promise<readonly string[]> =>
  bodyOf<{ items: { id: string }[] }>(await front.ask('GET', '/api/desk', { as })).items.map((item) => item.id);

describe('(N4) a unit is a boundary, on every read of the staff', () => {
  test('(N4, ND61-19.1) taken in and not assigned: no officer knows of it; the counter and the heads do', async () => {
    await inTurn(front, id, [[MINH, 'receive']]);
    for (const as of [TAM, SON, ELSEWHERE, THU]) {
      expect(await statusFor(as), as).toEqual([404, 404, 404]);
      expect(await listed(as)).toEqual([]);
    }
    for (const as of [MINH, QUANG, DUNG, HANH]) expect(await statusFor(as), as).toEqual([200, 200, 200]);
  });

  test('(N4) assigned: the officer and the colleagues of the unit see it; another unit of the agency is told nothing', async () => {
    await inTurn(front, id, [[DUNG, 'assign', { officer: TAM_ID }]]);
    expect(await statusFor(TAM)).toEqual([200, 200, 200]);
    expect(await statusFor(SON)).toEqual([200, 200, 200]);
    expect(await statusFor(ELSEWHERE)).toEqual([404, 404, 404]);
    const { files } = bodyOf<{ files: { fileId: string }[] }>(
      await front.ask('GET', `/api/desk/dossiers/${id}`, { as: TAM }),
    );
    const paper = `/api/desk/dossiers/${id}/files/${files[0]?.fileId}`;
    expect([200, 303]).toContain((await front.ask('GET', paper, { as: SON })).status);
    expect((await front.ask('GET', paper, { as: ELSEWHERE })).status).toBe(404);
    const body = { decision: 'complete-step', seen: 'appraise@4', outcome: 'drafted', draft: 'Tôi làm thay.' };
    const told = await front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as: ELSEWHERE, body });
    expect(noOf(told)).toEqual([404, 'dossier-unknown']);
  });

  test('(N4, TTH-PL 4) what comes to be sealed is the clerk’s to see, and its line in the book', async () => {
    await inTurn(front, id, resolved(TAM_ID).slice(1, 3));
    expect(await statusFor(THU)).toEqual([200, 200, 200]);
    await inTurn(front, id, resolved(TAM_ID).slice(3));
    for (const as of [THU, QUANG, HANH])
      expect(bodyOf<{ total: number }>(await front.ask('GET', '/api/desk/outgoing-book', { as })).total, as).toBe(1);
  });

  test('(N4, N2) destroying what nobody may know of says no more than that it is unknown', async () => {
    const erase = (as: string, name: string) => front.ask('POST', `/api/desk/dossiers/${name}/erasure`, { as });
    const unknown = await erase(ELSEWHERE, 'khong-co-ho-so-nay');
    for (const as of [ELSEWHERE, 'phamthibinh.somau', 'phanvanphuc.somau']) {
      const told = await erase(as, id);
      expect(noOf(told)).toEqual([404, 'dossier-unknown']);
      expect(told.body).toEqual(unknown.body);
    }
    expect(noOf(await erase(MINH, id))).toEqual([403, 'not-your-role']);
    expect(noOf(await erase('luuvankhoa.somau', id))).toEqual([409, 'still-to-be-kept']);
  });
});

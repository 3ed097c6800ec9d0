import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hanh, son, tam } from '../../people.ts';
import { bodyOf, DUNG, deskDossierOf, eventsOf, filedOnline, HANH, inTurn, LAN, MINH, noOf, TAM } from '../office.ts';
import { openSystem, type Told, type WholeSystem } from '../whole-system.ts';

const [SON, OANH, KHOA, NGA] = ['maivanson.xamau', 'dangthioanh.somau', 'luuvankhoa.somau', 'tranthinga.somau'];
const ABSENCES = '/api/desk/absences';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
  id = await filedOnline(front, LAN);
  await inTurn(front, id, [
    [MINH, 'receive'],
    [DUNG, 'assign', { officer: tam.id }],
  ]);
}, 60_000);
afterAll(() => front.close());

const away = (as: string, body: object): Promise<Told> => front.ask('POST', ABSENCES, { as, body });
const back = (as: string, body: object = {}): Promise<Told> => front.ask('POST', `${ABSENCES}/end`, { as, body });
const WEEK = { from: '2026-03-02', until: '2026-03-06' };
const movesOf = async (as: string) => (await deskDossierOf(front, as, id)).moves;
const workOf = async (as: string) =>
  bodyOf<{ items: { id: string; inPlaceOf?: string }[] }>(await front.ask('GET', '/api/desk', { as })).items;

describe('(E2, ND61-19.1) an officer is away, and a colleague does their work', () => {
  test('(E2) before, the colleague of the unit sees the dossier and may decide nothing of it', async () => {
    expect((await movesOf(SON)).map(({ decision }) => decision)).not.toContain('complete-step');
    expect(await workOf(SON)).toEqual([]);
  });

  test('(E2) everybody says when they are away; who does the work says who assigns it', async () => {
    expect(noOf(await away(TAM, { ...WEEK, standIn: SON }))).toEqual([409, 'stand-in-by-who-assigns']);
    expect((await away(TAM, WEEK)).status).toBe(200);
    expect(noOf(await away(SON, { ...WEEK, username: TAM, standIn: SON }))).toEqual([403, 'not-your-role']);
    expect(noOf(await away(DUNG, { ...WEEK, username: TAM, standIn: OANH }))).toEqual([409, 'stand-in-unfit']);
    expect(noOf(await away(DUNG, { ...WEEK, username: TAM, standIn: TAM }))[0]).toBe(409);
    expect(noOf(await away(DUNG, { ...WEEK, username: TAM, standIn: 'khongcoai' }))).toEqual([404, 'stand-in-unknown']);
    const wrong = { username: TAM, from: '2026-03-06', until: '2026-03-02' };
    expect(noOf(await away(DUNG, wrong))).toEqual([409, 'absence-out-of-order']);
    expect(noOf(await away(DUNG, { username: TAM, from: '2026-02-02', until: '2026-02-06' }))).toEqual([
      409,
      'absence-is-over',
    ]);
    expect(noOf(await away(DUNG, { ...WEEK, from: 'hôm nay' }))).toEqual([400, 'invalid-input']);
  });

  test('(E2, E11) named, they find it in their work, decide the open step, and the journal says for whom', async () => {
    expect((await away(DUNG, { ...WEEK, username: TAM, standIn: SON })).status).toBe(200);
    expect(noOf(await away(TAM, { ...WEEK, until: '2026-03-03' }))).toEqual([409, 'absence-by-who-assigns']);
    await front.system.settled();
    expect(await workOf(SON)).toMatchObject([{ id, inPlaceOf: 'Đỗ Thị Tâm' }]);
    const moves = await movesOf(SON);
    expect(moves.map(({ decision, inPlaceOf }) => [decision, inPlaceOf])).toContainEqual([
      'complete-step',
      'Đỗ Thị Tâm',
    ]);
    const { officers } = await deskDossierOf(front, DUNG, id);
    expect(officers.map(({ label }) => label)).toContain(
      'Đỗ Thị Tâm, Bộ phận Tư pháp - Hộ tịch – vắng đến hết 06/03/2026 (người làm thay: Mai Văn Sơn)',
    );
    await inTurn(front, id, [
      [SON, 'complete-step', { outcome: 'drafted', draft: 'Kết quả do người làm thay trình.' }],
    ]);
    const events = await eventsOf(front, id);
    expect(events).toContainEqual({ type: 'DecidedForAbsent', account: tam.id });
    const entries = await front.system.world.journal.read(id);
    expect(entries.find(({ events: own }) => own.some(({ type }) => type === 'DecidedForAbsent'))?.by).toBe(son.id);
    const { entries: told } = bodyOf<{ entries: { said: string[]; byName: string }[] }>(
      await front.ask('GET', `/api/desk/dossiers/${id}/journal`, { as: HANH }),
    );
    expect(told.find(({ said }) => said.includes('Làm thay người vắng mặt: Đỗ Thị Tâm'))?.byName).toBe('Mai Văn Sơn');
    expect((await deskDossierOf(front, HANH, id)).timeline.map(({ title }) => title)).toContain(
      'Làm thay người vắng mặt: Đỗ Thị Tâm',
    );
  });

  test('(N4) the absence is an event of the account, and says no name', async () => {
    const journal = await front.system.world.journal.read<{ type: string }>(`account/${tam.id}`);
    expect(journal.flatMap(({ events }) => events.map(({ type }) => type))).toContain('AbsenceRecorded');
    expect(JSON.stringify(journal)).not.toMatch(/Tâm|Sơn|xamau/);
    const told = front.system.sent().filter(({ kind }) => kind === 'stand-in-named' || kind === 'absence-recorded');
    expect(new Set(told.map(({ recipient }) => recipient))).toEqual(new Set([tam.id, son.id]));
  });
});

describe('(E2) the right ends with the absence', () => {
  let other: string;
  beforeAll(async () => {
    other = await filedOnline(front, LAN);
    await inTurn(front, other, [
      [MINH, 'receive'],
      [DUNG, 'assign', { officer: tam.id }],
    ]);
  }, 60_000);
  const decisions = async (as: string) => (await deskDossierOf(front, as, other)).moves.map(({ decision }) => decision);

  test('(E2) back early: from the next request on nothing is offered, listed or taken', async () => {
    expect(await decisions(SON)).toContain('complete-step');
    const seen = (await deskDossierOf(front, SON, other)).moves.find(({ decision }) => decision === 'complete-step');
    expect(noOf(await back(SON, { username: TAM }))).toEqual([403, 'not-your-role']);
    expect((await back(TAM)).status).toBe(200);
    expect(noOf(await back(TAM))).toEqual([409, 'absence-is-over']);
    expect(await decisions(SON)).not.toContain('complete-step');
    expect(await workOf(SON)).toEqual([]);
    const body = { decision: 'complete-step', outcome: 'drafted', seen: seen?.step, draft: 'Muộn' };
    const late = await front.ask('POST', `/api/desk/dossiers/${other}/decisions`, { as: SON, body });
    expect(noOf(late)).toEqual([403, 'not-your-step']);
  });

  test('(E2) at the end of its last day it is over by itself, and the journal says so', async () => {
    expect((await away(DUNG, { username: TAM, from: '2026-03-02', until: '2026-03-02', standIn: SON })).status).toBe(
      200,
    );
    expect(await decisions(SON)).toContain('complete-step');
    await front.system.moveClock('2026-03-03T00:00:01+07:00');
    expect(await decisions(SON)).not.toContain('complete-step');
    await front.system.settled();
    const journal = await front.system.world.journal.read<{ type: string }>(`account/${tam.id}`);
    expect(journal.at(-1)).toMatchObject({ by: 'system', events: [{ type: 'AbsenceEnded' }] });
    expect((await front.system.world.accounts.get(tam.id)).absence).toBeUndefined();
  });

  test('(E2) it has not begun: nothing is the stand-in’s yet', async () => {
    const body = { username: TAM, from: '2026-03-10', until: '2026-03-11', standIn: SON };
    expect((await away(DUNG, body)).status).toBe(200);
    expect(await decisions(SON)).not.toContain('complete-step');
    await front.system.moveClock('2026-03-10T08:00:00+07:00');
    expect(await decisions(SON)).toContain('complete-step');
  });

  test('(E2, N4) a stand-in never acts on their own dossier, in nobody’s place either', async () => {
    const { world } = front.system;
    const row = await world.accounts.get(son.id);
    const lan = await world.accounts.findByUsername(LAN);
    await world.accounts.put({ ...row, identifier: lan?.identifier ?? null });
    expect(await decisions(SON)).toEqual([]);
    await world.accounts.put(row);
    expect(await decisions(SON)).toContain('complete-step');
  });
});

describe('(E2, E9) who signs while the leader is away signs in their place', () => {
  test('(E2, E9, E11) a leader names another leader; the signature is theirs, the journal says for whom', async () => {
    const { world } = front.system;
    const row = await world.accounts.get(son.id);
    await world.accounts.put({ ...row, roles: ['leader'], unit: 'lanh-dao' });
    const body = { from: '2026-03-10', until: '2026-03-11', standIn: SON };
    expect((await away(HANH, body)).status).toBe(200);
    const signed = await filedOnline(front, LAN);
    await back(TAM);
    await inTurn(front, signed, [
      [MINH, 'receive'],
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'complete-step', { outcome: 'drafted', draft: 'Đồng ý cấp giấy.' }],
    ]);
    const { moves } = await deskDossierOf(front, SON, signed);
    expect(moves.filter(({ decision }) => decision === 'sign')).toMatchObject([{ inPlaceOf: 'Hoàng Thị Hạnh' }]);
    await inTurn(front, signed, [[SON, 'sign']]);
    const entry = (await world.journal.read(signed)).find(({ events }) =>
      events.some(({ type }) => type === 'DraftSigned'),
    );
    expect(entry).toMatchObject({ by: son.id });
    expect(entry?.events).toContainEqual({ type: 'DecidedForAbsent', account: hanh.id });
    await back(HANH);
    await world.accounts.put(row);
  });
});

describe('(B6, TH-2.2) of another agency', () => {
  test('(B6) an administrator only proposes it; another’s yes makes it count', async () => {
    const body = { username: TAM, from: '2026-03-10', until: '2026-03-20', standIn: SON };
    const proposed = await away(KHOA, body);
    expect([proposed.status, bodyOf(proposed, 202)]).toMatchObject([
      202,
      { why: [expect.stringContaining('cơ quan khác')] },
    ]);
    expect((await front.system.world.accounts.get(tam.id)).absence).toBeUndefined();
    const { items } = bodyOf<{ items: { detail: string }[] }>(
      await front.ask('GET', '/api/desk/staff-accounts', { as: NGA }),
    );
    expect(items[0]?.detail).toBe('Vắng từ 10/03/2026 đến hết 20/03/2026; người làm thay: Mai Văn Sơn');
    const yes = { as: NGA, body: { decision: 'confirm' } };
    bodyOf(await front.ask('POST', `/api/desk/staff-accounts/${tam.id}/decisions`, yes));
    expect((await front.system.world.accounts.get(tam.id)).absence?.until).toBe('2026-03-21T00:00:00+07:00');
  });

  test('(E2) what one may arrange is what one’s page lists', async () => {
    const list = async (as: string) =>
      bodyOf<{ colleagues: { username: string }[]; standingInFor: { name: string }[]; ownStandIn: boolean }>(
        await front.ask('GET', ABSENCES, { as }),
      );
    expect((await list(DUNG)).colleagues.map(({ username }) => username)).toEqual([TAM, SON]);
    expect((await list(SON)).colleagues).toEqual([]);
    expect((await list(SON)).standingInFor).toMatchObject([{ name: 'Đỗ Thị Tâm' }]);
    expect((await list(HANH)).ownStandIn).toBe(true);
    expect((await list(MINH)).ownStandIn).toBe(false);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../functions/audiences/operations.ts';
import { gateway } from '../../../functions/wire/gateway.ts';
import type { LookItem, Looks } from '../../../lib/contract/looks.ts';
import { noteLook } from '../../../lib/domain/looks/look.ts';
import { looksAtDossier, looksAtPerson } from '../../../lib/domain/looks/looked.ts';
import { instantOf, millisecondsOf } from '../../../lib/domain/time/instant.ts';
import { GENESIS, sealEntry, verifyChain } from '../../../lib/world/chain.ts';
import type { World } from '../../../lib/world/world.ts';
import { lan, minh, nam, tam } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { issueAt } from '../account-office.ts';
import { BINH, bodyOf, decideAs, filedOnline, inTurn, LAN, MINH, NAM, noOf, QUANG, resolved, TAM } from '../office.ts';
import { BASE, openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const LANS = '099099000001';

let front: WholeSystem;
let world: World;
let id: string;
let paper: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
  world = front.system.world;
  id = await filedOnline(front, LAN);
  await front.system.settled();
  const mine = await front.ask('GET', `/api/dossiers/${id}`, { as: LAN });
  paper = bodyOf<{ files: { fileId: string }[] }>(mine).files[0]?.fileId ?? '';
}, 60_000);
afterAll(() => front.close());

const looksOf = async (path: string, as = LAN): Promise<Looks> => bodyOf<Looks>(await front.ask('GET', path, { as }));
const atDossier = () => looksOf(`/api/dossiers/${id}/looks`);
const atStore = () => looksOf('/api/documents/looks');
const said = ({ items }: Looks) => items.map(({ who, what }) => [who, what]);
const open = async (as: string, path: string, status = 200): Promise<void> => {
  expect((await front.ask('GET', path, { as })).status).toBe(status);
};
const later = (minutes: number): Promise<void> =>
  front.system.moveClock(instantOf(millisecondsOf(world.clock.now()) + minutes * 60_000));
const emptyDraft = async (as: string): Promise<string> => {
  const body = { procedure: fiveDays.code, agency: XA_MAU };
  return bodyOf<{ id: string }>(await front.ask('POST', '/api/dossiers', { as, body }), 201).id;
};

describe('(O15, N4) the person reads who of the staff looked at their dossier', () => {
  test('(O15) nobody yet: not its owner, not the machines', async () => {
    await open(LAN, `/api/dossiers/${id}/files/${paper}`);
    expect(await atDossier()).toEqual({ items: [], next: null, years: 2 });
  });

  test('(O15) the dossier, a paper, the journal, a slip: who, where they work, as what, when, on which ground', async () => {
    await open(MINH, `/api/desk/dossiers/${id}`);
    await later(1);
    await open(MINH, `/api/desk/dossiers/${id}/files/${paper}`);
    await later(1);
    await open(QUANG, `/api/desk/dossiers/${id}/journal`);
    const { items } = await atDossier();
    expect(items).toEqual([
      expect.objectContaining({ at: expect.stringMatching(/^2026-03-02T08:02/), what: 'Mở nhật ký xử lý hồ sơ' }),
      expect.objectContaining({
        at: expect.stringMatching(/^2026-03-02T08:01/),
        what: 'Mở giấy tờ: Giấy tờ gốc (mẫu)',
      }),
      {
        at: expect.stringMatching(/^2026-03-02T08:00/),
        who: 'Lê Thị Minh',
        unit: expect.stringMatching(/, Ủy ban nhân dân xã Mẫu/),
        role: 'Cán bộ tiếp nhận',
        what: 'Mở hồ sơ',
        ground: 'Cơ quan tiếp nhận, giải quyết hồ sơ',
      } satisfies LookItem,
    ]);
  });

  test('(O15) again within ten minutes is the same noteLook; by its code, by HEAD, for a decision too', async () => {
    const before = (await atDossier()).items.length;
    await open(MINH, `/api/desk/dossiers/${id}`);
    bodyOf(await decideAs(front, MINH, id, 'receive'));
    await front.system.settled();
    const { code } = bodyOf<{ code: string }>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
    await open(MINH, `/api/desk/dossiers/${code}`);
    await front.ask('HEAD', `/api/desk/dossiers/${id}`, { as: MINH });
    expect((await atDossier()).items).toHaveLength(before);

    await open(MINH, `/api/desk/dossiers/${id}/slips/receipt`);
    await later(10);
    await open(MINH, `/api/desk/dossiers/${id}`);
    expect(said(await atDossier()).slice(0, 2)).toEqual([
      ['Lê Thị Minh', 'Mở hồ sơ'],
      ['Lê Thị Minh', 'Mở phiếu: Giấy tiếp nhận hồ sơ và hẹn trả kết quả'],
    ]);
  });

  test('(O15) lists of work, books and the public look-up are no looks, nor what is refused', async () => {
    const before = await atDossier();
    await open(MINH, '/api/desk');
    await open(MINH, '/api/desk/register-book?from=2026-03-01&to=2026-03-31');
    const { code } = bodyOf<{ code: string }>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
    await open(MINH, `/api/look-up/${code}`);
    await open(BINH, `/api/desk/dossiers/${id}`, 404);
    await open(MINH, `/api/desk/dossiers/${id}/files/khong-co`, 404);
    await open(MINH, `/api/desk/dossiers/${id}/slips/apology`, 404);
    expect(await atDossier()).toEqual(before);
  });

  test('(O15, BH-5.2) reading never conflicts with deciding: looks are no entry of the dossier, and a chain of their own', async () => {
    const entries = await world.journal.read(id);
    expect(entries.flatMap(({ events }) => events.map(({ type }) => type as string))).not.toContain('Looked');
    const looks = await world.journal.read<unknown>(looksAtDossier(id));
    expect(looks.length).toBeGreaterThan(4);
    expect(verifyChain(looks)).toEqual({ intact: true });
    expect(JSON.stringify(looks)).not.toMatch(/Nguyễn|Lê Thị|09\d{8}/);
    expect(await world.failed.list()).toEqual([]);
  });

  test('(O15, N4) nobody else is told, the staff neither; a stranger learns nothing of the dossier', async () => {
    for (const as of [NAM, MINH, TAM])
      expect(noOf(await front.ask('GET', `/api/dossiers/${id}/looks`, { as }))).toEqual([404, 'dossier-unknown']);
    expect((await front.ask('GET', `/api/dossiers/${id}/looks`)).status).toBe(401);
  });
});

describe('(O15) looks at the same moment', () => {
  test('(O15) of one person many at once are one; of several people and things each stands, and nobody is answered 5xx', async () => {
    await later(60);
    const before = (await world.journal.read(looksAtDossier(id))).length;
    const paths = ['', '/journal', `/files/${paper}`].map((part) => `/api/desk/dossiers/${id}${part}`);
    // Signed in before, so that all come at the same moment.
    for (const as of [MINH, QUANG]) await front.ask('GET', '/api/me', { as });
    const fiveTimes = [1, 2, 3, 4, 5].flatMap(() => paths);
    const asked = [MINH, QUANG].flatMap((as) => fiveTimes.map((path) => front.ask('GET', path, { as })));
    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));

    const looks = await world.journal.read<unknown>(looksAtDossier(id));
    expect(looks.length - before).toBe(6);
    expect(verifyChain(looks)).toEqual({ intact: true });
  });

  test('(O15, BH-5.2) where the noteLook cannot be written nothing is shown: one sentence that says what to do', async () => {
    await later(60);
    const failing: World = {
      ...world,
      journal: {
        ...world.journal,
        append: async (entry) => {
          if (entry.dossier.startsWith('looks/')) throw new Error('no space left on device');
          return world.journal.append(entry);
        },
      },
    };
    const signedIn = await world.identity.signIn(MINH, `mau-${MINH}`);
    const api = gateway(operations, failing);
    for (const path of ['', `/files/${paper}`, '/slips/receipt', '/journal']) {
      const answer = await api(
        new Request(`${BASE}/api/desk/dossiers/${id}${path}`, {
          headers: { authorization: `Bearer ${signedIn?.session.token}` },
        }),
      );
      const text = await answer.text();
      const told = { status: answer.status, headers: answer.headers, body: JSON.parse(text) as unknown };
      expect(problemIn(told)).toMatchObject({ status: 500, reason: 'look-not-traced' });
      expect(text).not.toContain('no space');
    }
    expect((await front.ask('GET', `/api/desk/dossiers/${id}`, { as: MINH })).status).toBe(200);
  });
});

describe('(O15, HT-III.1b) the person reads who looked at what they have outside any dossier', () => {
  const find = (identifier: string) => front.ask('POST', '/api/desk/documents', { as: MINH, body: { identifier } });

  test('(O15, D14) the store looked into at the counter, and what was taken from there', async () => {
    await inTurn(front, id, [
      [MINH, 'digitise', { component: 'giay-to-goc', class: 'mandatory' }],
      ...resolved(tam.id),
      [MINH, 'return-result', { by: 'online' }],
    ]);
    expect((await atStore()).items).toEqual([]);
    bodyOf(await find(LANS));
    bodyOf(await find(LANS));
    bodyOf(await find('099099999999'));
    await later(1);
    const draft = await emptyDraft(MINH);
    const body = { component: 'giay-to-goc', code: `${lan.id}.giay-to-goc`, identifier: LANS };
    bodyOf(await front.ask('POST', `/api/dossiers/${draft}/reuse`, { as: MINH, body }), 201);
    expect(said(await atStore())).toEqual([
      ['Lê Thị Minh', 'Lấy giấy tờ trong kho để dùng lại: Giấy tờ gốc (mẫu)'],
      ['Lê Thị Minh', 'Tra danh mục giấy tờ trong kho'],
    ]);
    expect((await atStore()).items[0]?.ground).toBe('Chuẩn bị hồ sơ cho ông/bà tại quầy');
    expect((await looksOf('/api/documents/looks', NAM)).items).toEqual([]);
  });

  test('(O15) one’s own use of one’s own store is no look', async () => {
    const before = await atStore();
    const draft = await emptyDraft(LAN);
    const body = { component: 'giay-to-goc', code: `${lan.id}.giay-to-goc` };
    bodyOf(await front.ask('POST', `/api/dossiers/${draft}/reuse`, { as: LAN, body }), 201);
    bodyOf(await front.ask('GET', '/api/documents', { as: LAN }));
    expect(await atStore()).toEqual(before);
  });

  test('(O15, TTH-10) the account opened by who approves it', async () => {
    const said_ = { name: 'Hoàng Văn Thử', identifier: '099099000555', email: 'hoang@tinhmau.example.vn' };
    const body = { ...said_, username: 'hoangvanthu', identityChecked: true };
    const issued = await issueAt(front, MINH, body);
    const { id: account } = bodyOf<{ id: string }>(issued, 201);
    await open(QUANG, `/api/desk/accounts/${account}`);
    expect(await world.journal.read<unknown>(looksAtPerson(account))).toMatchObject([
      { events: [{ what: 'account', ground: 'approval' }] },
    ]);
  });
});

test('(O15) a long list comes a page at a time, the latest first', async () => {
  const journal = looksAtPerson(nam.id);
  let previous = GENESIS;
  for (let entry = 1; entry <= 52; entry++) {
    const at = instantOf(millisecondsOf('2026-03-01T08:00:00+07:00') + entry * 60_000);
    const events = noteLook([], { what: 'store', which: null, ground: 'counter' }, 'mot-cua', { at, by: minh });
    const sealed = sealEntry({ dossier: journal, entry, at, by: minh.id, command: String(entry), events, previous });
    expect(await world.journal.append(sealed)).toBe('appended');
    previous = sealed.hash;
  }
  const first = await looksOf('/api/documents/looks', NAM);
  expect([first.items.length, first.next]).toEqual([50, '50']);
  const rest = await looksOf('/api/documents/looks?cursor=50', NAM);
  expect([rest.items.length, rest.next]).toEqual([2, null]);
  expect((rest.items[0]?.at ?? '') < (first.items.at(-1)?.at ?? '')).toBe(true);
  expect(noOf(await front.ask('GET', '/api/documents/looks?cursor=x', { as: NAM }))[0]).toBe(400);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueSlips } from '../../functions/slips/issue-slips.ts';
import { contentsNamed } from '../../lib/domain/dossier/erase.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { sha256Of, verifyChain } from '../../lib/world/chain.ts';
import { consulted, verified } from '../tinh-mau/route-procedures.ts';
import { DUNG, HANH, LAN, MINH, openRouteWalk, QUANG, type RouteWalk, TAM, THU } from './route-walk.ts';
import { readPdf, squeezed } from './slip-reader.ts';

const TAM_ID = 'ac-36b669c786';

let walk: RouteWalk;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
});
afterAll(() => walk.front.close());

const settled = () => walk.front.system.settled();
const journal = (id: string) => walk.front.system.world.journal.read(id);
const slipsOf = async (id: string) => {
  const dossier = fold(await journal(id));
  return dossier.stage === 'nothing' ? [] : dossier.slips;
};
const slip = (id: string, name: string) => readPdf(walk.front, `/api/desk/dossiers/${id}/slips/${name}`, MINH);
const mine = (id: string, name: string) => readPdf(walk.front, `/api/dossiers/${id}/slips/${name}`, LAN);
const contains = (text: string, ...parts: string[]) => {
  for (const part of parts) expect(text).toContain(squeezed(part));
};

const received = async () => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  await settled();
  return id;
};

test('(N3, D7) the receipt is drawn by the reaction, numbered within unit, kind and year, and its SHA-256 stands in the journal', async () => {
  const first = await received();
  const second = await received();
  const [one] = await slipsOf(first);
  const [two] = await slipsOf(second);
  expect([one?.kind, one?.number, two?.number]).toEqual(['receipt', '1/TNHS', '2/TNHS']);
  expect(one?.by).toBe('system');

  const { bytes, text } = await slip(first, 'receipt');
  expect(sha256Of(bytes)).toBe(one?.content);
  contains(text, 'Số: 1/TNHS', 'Lê Thị Minh');
  expect(text).not.toContain(squeezed('Bản lập lại'));
  expect((await mine(first, `receipt.${one?.of}`)).bytes).toEqual(bytes);
  expect(verifyChain(await journal(first))).toEqual({ intact: true });
});

test('(N3, E9) what comes later is another paper: after a re-appointment the receipt has the same bytes', async () => {
  const id = await received();
  const before = await slip(id, 'receipt');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(id, HANH, 'propose-extension', { reason: 'Chờ xác minh.', until: '2026-04-10' });
  await walk.decides(id, QUANG, 're-appoint');
  await settled();
  expect((await slip(id, 'receipt')).bytes).toEqual(before.bytes);

  const { text } = await slip(id, 'apology');
  contains(text, 'Số: 1/XLHL', 'không thể giải quyết xong hồ sơ', 'THỦ TRƯỞNG CƠ QUAN', 'Hoàng Thị Hạnh');
  expect(text).not.toContain(squeezed('Sự chậm trễ này'));
});

test('(N3, E4, ND61-19.4) received again after a supplement: a second receipt that says which one it replaces; the first stays', async () => {
  const id = await received();
  const first = await slip(id, 'receipt');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(id, TAM, 'return-for-supplement', {
    items: [{ component: 'giay-to-goc', problem: 'Bản chụp mờ' }],
  });
  await walk.decides(id, MINH, 'take-supplement', { handedIn: ['giay-to-goc'] });
  await walk.decides(id, MINH, 'receive');
  await settled();

  const [one, again] = (await slipsOf(id)).filter(({ kind }) => kind === 'receipt');
  const second = await slip(id, 'receipt');
  contains(
    second.text,
    `Số: ${again?.number}`,
    'Thay thế Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    `số ${one?.number}, ngày`,
  );
  expect((await slip(id, `receipt.${one?.of}`)).bytes).toEqual(first.bytes);
  expect((await slip(id, `receipt.${again?.of}`)).bytes).toEqual(second.bytes);
  expect((await walk.mine(id)).slips.map(({ kind }) => kind)).toEqual([`receipt.${one?.of}`, 'receipt', 'supplement']);
});

test('(N3, E3, ND61-19.3) a published ground taken: a second receipt with the new date that says which one it replaces', async () => {
  const id = await walk.files(verified);
  await walk.decides(id, MINH, 'receive');
  await settled();
  const first = await slip(id, 'receipt');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(id, TAM, 'take-alternative', { ground: 'khi phải xác minh' });
  await settled();

  const [one, again] = (await slipsOf(id)).filter(({ kind }) => kind === 'receipt');
  const { text } = await slip(id, 'receipt');
  contains(text, `Số: ${again?.number}`, `số ${one?.number}, ngày`, 'ngày 17 tháng 03 năm 2026');
  expect(first.text).not.toContain(squeezed('ngày 17 tháng 03 năm 2026'));
  expect((await slip(id, `receipt.${one?.of}`)).bytes).toEqual(first.bytes);
});

test('(N3, R1) two that come at the same time leave one paper, and nothing of the other', async () => {
  const { world } = walk.front.system;
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  await settled();
  const whole = await journal(id);
  const upTo = whole.slice(
    0,
    whole.findIndex(({ events }) => events.some(({ type }) => type === 'SlipIssued')),
  );
  const cause = upTo.findLast(({ events }) => events.some(({ type }) => type === 'DossierReceived'));
  if (cause === undefined) throw new Error('was never received');

  // Both begin from the journal as it was before anything was drawn.
  const kept: string[] = [];
  const contents = {
    ...world.contents,
    put: async (of: string, sha256: string, bytes: Uint8Array) => {
      kept.push(sha256);
      await world.contents.put(of, sha256, bytes);
    },
  };
  await Promise.all([1, 2].map(() => issueSlips({ ...world, contents }, upTo, cause)));
  const issued = await slipsOf(id);
  expect(issued).toHaveLength(1);
  expect(kept).toHaveLength(2);
  for (const sha256 of kept) expect(await world.contents.find(id, sha256)).toBeUndefined();
  expect(await world.contents.find(id, issued[0]?.content ?? '')).toBeDefined();
});

test('(N3, E11) the control sheet of a dossier under way is a view that is not kept; over, it is drawn and stays', async () => {
  const id = await received();
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  await settled();
  const entries = (await journal(id)).length;
  contains((await slip(id, 'control-sheet')).text, 'Đang lập, tính đến', 'Đang giải quyết');
  expect((await walk.sees(id, MINH)).slips.at(-1)?.title).toMatch(/\(đang lập\)$/);
  expect(await journal(id)).toHaveLength(entries);

  await walk.decides(id, TAM, 'complete-step', { outcome: 'drafted', draft: 'Kết quả' });
  await walk.decides(id, HANH, 'sign');
  await walk.decides(id, THU, 'seal');
  await walk.decides(id, MINH, 'return-result', { by: 'online' });
  await settled();
  const sheet = (await slipsOf(id)).find(({ kind }) => kind === 'control-sheet');
  const { bytes, text } = await slip(id, 'control-sheet');
  expect(sha256Of(bytes)).toBe(sheet?.content);
  contains(text, `Số: ${sheet?.number}`, 'Trước hạn', 'Không có thời hạn');
  expect(text).not.toContain(squeezed('Đang lập'));
});

test('(N3) a dossier from before gets its paper when next asked for, marked with the day, and the same from then on', async () => {
  const { world } = walk.front.system;
  const id = await walk.files(consulted);
  // Written as a release before this one did: the reaction drew nothing.
  const { drawing } = world;
  Object.assign(world, { drawing: { slip: () => Promise.reject(new Error('no slips are drawn here')) } });
  await walk.decides(id, MINH, 'receive');
  await settled();
  Object.assign(world, { drawing });
  expect(await slipsOf(id)).toEqual([]);
  // The drawing alone failed, under its own name: the reaction of the same entry was done, once.
  const entry = (await journal(id)).find(({ events }) => events.some(({ type }) => type === 'DossierReceived'))?.entry;
  const failed = (await world.failed.list()).map((one) => [one.where, one.dossier, one.entry]);
  expect(failed).toEqual([['issue', id, entry]]);
  const opened = (await journal(id)).flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'StepOpened' ? [event.step] : [])),
  );
  expect(opened).toEqual(['check', 'assign']);

  await walk.front.system.moveClock('2026-03-09T09:00:00+07:00');
  expect(await slipsOf(id)).toEqual([]);
  const { bytes, text } = await mine(id, 'receipt');
  contains(text, 'Bản lập lại ngày 09 tháng 03 năm 2026', 'Xã Mẫu, ngày 02 tháng 03 năm 2026', '/TNHS');
  expect((await slipsOf(id)).map(({ kind }) => kind)).toEqual(['receipt']);
  expect((await slip(id, 'receipt')).bytes).toEqual(bytes);
});

test('(N2, N3) the papers are among what is destroyed at the end, and are not drawn again', async () => {
  const { world } = walk.front.system;
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'refuse', { reasons: 'Không thuộc thẩm quyền' });
  await settled();
  const [refusal] = await slipsOf(id);
  expect(contentsNamed(await journal(id))).toContain(refusal?.content);
  contains((await mine(id, 'refusal')).text, 'Số: 1/TCHS', 'Không thuộc thẩm quyền');

  await walk.front.system.moveClock('2032-01-01T08:00:00+07:00');
  const erased = await walk.front.ask('POST', `/api/desk/dossiers/${id}/erasure`, { as: 'luuvankhoa.somau' });
  expect(erased.status).toBe(200);
  await settled();
  expect(await world.contents.find(id, refusal?.content ?? '')).toBeUndefined();
  const length = (await journal(id)).length;
  expect((await mine(id, 'refusal')).status).toBe(404);
  expect(await journal(id)).toHaveLength(length);
});

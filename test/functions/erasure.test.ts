import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdPapers } from '../../functions/journals/hold-papers.ts';
import type { Looks } from '../../lib/contract/looks.ts';
import { contentsNamed, papersFiled } from '../../lib/domain/dossier/erase.ts';
import { looksAtDossier } from '../../lib/domain/looks/looked.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import { filledIn } from '../filled-in.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { openSystem, PDF, problemIn, type WholeSystem } from './whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const MINH = 'lethiminh.xamau';
const LAN = 'nguyenthilan';
const DESTROYED = 'Đã tiêu hủy theo thời hạn lưu trữ';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  const draft = { procedure: fiveDays.code, agency: XA_MAU };
  id = ((await front.ask('POST', '/api/dossiers', { as: LAN, body: draft })).body as { id: string }).id;
  await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { answers: filledIn(fiveDays) } });
  await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
  await front.ask('POST', `/api/dossiers/${id}/submission`, {
    as: LAN,
    body: { delivery: { by: 'online' }, payment: 'counter' },
  });
  const { moves } = (await system()) as { moves: { decision: string; step: string }[] };
  const seen = moves.find(({ decision }) => decision === 'refuse')?.step;
  const refusal = { decision: 'refuse', seen, reasons: 'Không thuộc thẩm quyền của xã' };
  const told = await front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as: MINH, body: refusal });
  if (told.status !== 200) throw new Error(JSON.stringify(told.body));
  // The refusal is a paper that the reaction draws.
  await front.system.settled();
});
afterAll(() => front.close());

const system = async () => (await front.ask('GET', `/api/desk/dossiers/${id}`, { as: MINH })).body;
const erase = (as?: string, which = id) =>
  front.ask('POST', `/api/desk/dossiers/${which}/erasure`, as === undefined ? {} : { as });

test('(N2) the page says until when a dossier is kept, and nobody destroys it before', async () => {
  expect(await system()).toMatchObject({ keepUntil: { on: '2031-12-31', why: [{ article: expect.any(String) }] } });
  expect(problemIn(await erase(KHOA))).toMatchObject({ status: 409, reason: 'still-to-be-kept' });
});

test('(N2, TH-7) its papers are held from the entry that ends it, once, until its retention is over', async () => {
  const { world } = front.system;
  const held: [number, string, string][] = [];
  const entries = await world.journal.read(id);
  for (const { entry } of entries) {
    const hold = async (fileId: string, until: string) => void held.push([entry, fileId, until]);
    await holdPapers({ ...world, files: { ...world.files, hold } }, entries.slice(0, entry));
  }
  const ended = entries.find(({ events }) => events.some(({ type }) => type === 'DossierRefused'))?.entry;
  expect(held).toEqual(papersFiled(entries).map(({ fileId }) => [ended, fileId, '2032-01-01T00:00:00+07:00']));
  expect(held).toHaveLength(1);
});

test('(N2, N3, N4) once it need not be kept the administrator destroys what it holds; the journal stays and verifies', async () => {
  const { world } = front.system;
  const before = await world.journal.read(id);
  const [paper] = papersFiled(before);
  if (paper === undefined) throw new Error('no paper was filed');
  expect(await world.files.read(paper.fileId, paper.sha256)).toBeDefined();

  await front.system.moveClock('2032-01-01T08:00:00+07:00');
  expect(problemIn(await erase(MINH)).reason).toBe('not-your-role');
  expect((await erase(LAN)).status).toBe(403);
  expect((await erase()).status).toBe(401);
  expect((await erase(KHOA, 'khong-co')).status).toBe(404);
  expect(await erase(KHOA)).toMatchObject({ status: 200, body: { entry: before.length + 1 } });
  await front.system.settled();

  const entries = await world.journal.read(id);
  expect(entries.at(-1)?.events).toEqual([{ type: 'ContentsErased', contents: contentsNamed(before) }]);
  expect(contentsNamed(before).length).toBeGreaterThan(2);
  for (const sha256 of contentsNamed(entries)) expect(await world.contents.find(id, sha256)).toBeUndefined();
  expect(await world.files.read(paper.fileId, paper.sha256)).toBeUndefined();
  expect(await world.applications.find(id)).toMatchObject({ answers: {}, files: [] });
  expect(verifyChain(entries)).toEqual({ intact: true });
});

test('(N2) the pages say that it was destroyed', async () => {
  expect(await system()).toMatchObject({ files: [{ name: DESTROYED }] });
  const mine = (await front.ask('GET', `/api/dossiers/${id}`, { as: LAN })).body as {
    refusal: { reasons: string };
    timeline: { title: string }[];
  };
  expect(mine.refusal.reasons).toBe(DESTROYED);
  expect(mine.timeline.map(({ title }) => title)).toContain('Tiêu hủy nội dung đã hết thời hạn lưu trữ');
});

test('(N2, O15) who looked at it before it was destroyed stays in its own chain, and is told', async () => {
  // The looks of 2026 are older than the two years of this province; the one just now is told.
  const looks = await front.system.world.journal.read<unknown>(looksAtDossier(id));
  expect(looks.map(({ at }) => at.slice(0, 4))).toEqual(['2026', '2032']);
  expect(verifyChain(looks)).toEqual({ intact: true });
  const told = (await front.ask('GET', `/api/dossiers/${id}/looks`, { as: LAN })).body as Looks;
  expect(told.items.map(({ at, what }) => [at.slice(0, 4), what])).toEqual([['2032', 'Mở hồ sơ']]);
});

test('(N2) asked again, there is nothing left to destroy', async () => {
  const { length } = await front.system.world.journal.read(id);
  expect((await erase(KHOA)).status).toBe(200);
  expect(await front.system.world.journal.read(id)).toHaveLength(length);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { consulted, several } from '../tinh-mau/route-procedures.ts';
import { DUNG, HANH, MINH, openRouteWalk, QUANG, type RouteWalk, TAM, THU } from './route-walk.ts';
import { readPdf, squeezed } from './slip-reader.ts';
import { problemIn } from './whole-system.ts';

const TAM_ID = 'ac-36b669c786';
const AN_ID = 'ac-b400000001';
const BINH = 'phamthibinh.somau';

let walk: RouteWalk;
let first: string;
let second: string;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
  first = await walk.files(consulted);
  await walk.decides(first, MINH, 'receive');
  await walk.front.system.moveClock('2026-03-03T08:00:00+07:00');
  second = await walk.files(consulted);
  await walk.decides(second, MINH, 'receive');
  await walk.decides(first, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(first, TAM, 'complete-step', { outcome: 'drafted', draft: 'Kết quả' });
  await walk.decides(first, HANH, 'sign');
  await walk.decides(first, THU, 'seal');
  await walk.decides(first, MINH, 'return-result', { by: 'online' });
});
afterAll(() => walk.front.close());

type Line = { code: string; no: number; class: string; open: boolean; returnedAt: string | null; applicant: string };
type Book = { total: number; items: Line[]; volume: string; next: string | null };
const book = async (query = '', as = QUANG) =>
  (await walk.front.ask('GET', `/api/desk/register-book${query}`, { as })).body as Book;

test('(L5, TT01 form 06) the tracking book: every dossier taken in here, by the order of the codes, with the applicant', async () => {
  const { total, items, volume, next } = await book();
  expect([total, volume, next]).toEqual([2, '2026', null]);
  expect(items.map(({ no, code }) => [no, code.split('-').slice(-2).join('-')])).toEqual([
    [1, '260302-0001'],
    [2, '260303-0001'],
  ]);
  expect(items[0]).toMatchObject({ applicant: 'Nguyễn Thị Lan', class: 'on-time', open: false, sets: '01' });
  expect(items[1]).toMatchObject({ class: 'on-time', open: true, returnedAt: null });
});

test('(L5, O5) by days, by year, and as of a past day: what was not yet known is not told', async () => {
  expect((await book('?from=2026-03-03&to=2026-03-03')).items.map(({ no }) => no)).toEqual([1]);
  expect((await book('?year=2025')).total).toBe(0);
  const then = await book('?asOf=2026-03-02');
  expect(then.items).toMatchObject([{ open: true, returnedAt: null }]);
  expect(then.total).toBe(1);
});

test('(L5, N4) another unit has its own book; who neither keeps it nor answers for it gets none; a date that is none is told so', async () => {
  expect((await book('', BINH)).total).toBe(0);
  expect(problemIn(await walk.front.ask('GET', '/api/desk/register-book', { as: TAM })).status).toBe(403);
  expect(problemIn(await walk.front.ask('GET', '/api/desk/register-book?from=2026-13-01', { as: QUANG })).status).toBe(
    400,
  );
});

test('(L5, TT01 form 06) printed on A4 landscape with the unit, the volume, the days and every line', async () => {
  const { bytes, text } = await readPdf(walk.front, '/api/desk/register-book.pdf?year=2026', QUANG);
  expect(Buffer.from(bytes).toString('latin1')).toContain('/MediaBox [0 0 841.8898 595.2756]');
  for (const said of [
    'SỔ THEO DÕI HỒ SƠ',
    'Quyển số 2026',
    '-260302-0001',
    '-260303-0001',
    'Nguyễn Thị Lan',
    'Mẫu số 06',
  ])
    expect(text).toContain(squeezed(said));
});

test('(E10, TTH-PL bước 4) the outgoing book: number, document, signer, clerk; a share is in the book of the agency that sealed it', async () => {
  const outgoing = async (as: string, query = '') =>
    (await walk.front.ask('GET', `/api/desk/outgoing-book${query}`, { as })).body as { items: object[]; total: number };
  const { code } = await walk.sees(first, MINH);
  expect((await outgoing(THU)).items).toMatchObject([
    {
      number: '1/2026/GP-UBND',
      code,
      kind: 'result',
      signedBy: 'Hoàng Thị Hạnh',
      sealedBy: 'Vũ Thị Thu',
      recipient: 'Nguyễn Thị Lan',
    },
  ]);
  expect((await outgoing(THU, '?asOf=2026-03-02')).total).toBe(0);

  const shared = await walk.files(several);
  await walk.decides(shared, MINH, 'receive');
  await walk.decides(shared, QUANG, 'transfer');
  await walk.decides(shared, 'truongvancong.congan', 'assign', { officer: AN_ID });
  await walk.decides(shared, 'dinhthian.congan', 'complete-step', { outcome: 'drafted', draft: 'Kết quả của công an' });
  await walk.decides(shared, 'vovanninh.congan', 'sign');
  await walk.decides(shared, 'hathitrang.congan', 'seal');
  expect(await outgoing('hathitrang.congan')).toMatchObject({ total: 1, items: [{ sealedBy: 'Hà Thị Trang' }] });
  expect((await outgoing(THU)).total).toBe(1);
  expect(problemIn(await walk.front.ask('GET', '/api/desk/outgoing-book', { as: TAM })).status).toBe(403);
});

import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeCode, takeNumber, takeReceipt, takeSlipNumber } from '../../functions/deciding/from-outside.ts';
import { takeFeedback } from '../../functions/feedback/take-feedback.ts';
import { voidUnused } from '../../functions/scheduled/void-numbers.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { numbersJournal } from '../../lib/domain/numbers/series.ts';
import { foldVoided, type NumberVoided } from '../../lib/domain/numbers/voided.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import type { World } from '../../lib/world/world.ts';
import { crashing } from '../statemachines/faults.ts';
import { consulted } from '../tinh-mau/route-procedures.ts';
import { DUNG, HANH, MINH, openRouteWalk, QUANG, type RouteWalk, TAM, THU } from './route-walk.ts';
import { readPdf, squeezed } from './slip-reader.ts';

const TAM_ID = 'ac-36b669c786';

let walk: RouteWalk;
let world: World;
let agency: string;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
  world = walk.front.system.world;
  agency = (await world.accounts.findByUsername(THU))?.agency ?? '';
});
afterAll(() => walk.front.close());

const voided = async (series: string) => foldVoided(await world.journal.read<NumberVoided>(numbersJournal(series)));

const sealed = async (): Promise<string> => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  await walk.decides(id, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(id, TAM, 'complete-step', { outcome: 'drafted', draft: 'Kết quả' });
  await walk.decides(id, HANH, 'sign');
  await walk.decides(id, THU, 'seal');
  await walk.front.system.settled();
  return id;
};

type Book = { items: { number: string }[]; voided: { number: string; words: string }[] };
const outgoing = async () => (await walk.front.ask('GET', '/api/desk/outgoing-book', { as: THU })).body as Book;

describe('(N3, TTH-PL bước 4) a number that no document carries', () => {
  test('is voided by an entry and told in the outgoing book; what a document carries is not', async () => {
    const burnt = await takeNumber(world, 'hồ-sơ-dở-dang', agency);
    await sealed();
    expect(burnt).toEqual({ series: `outgoing ${agency} 2026`, number: '1/2026' });
    expect(await voidUnused(world, 0)).toBe(1);
    const { items, voided: told } = await outgoing();
    expect(items.map(({ number }) => number)).toEqual(['2/2026/GP-UBND']);
    expect(told).toMatchObject([
      { number: '1/2026', words: expect.stringMatching(/^Số 1\/2026 đã hủy \(không phát hành\): /) },
    ]);
    expect((await verifyJournal(walk.front.dataDir)).faults).toEqual([]);
  }, 120_000);

  test('is left alone while it may still be used, and voided once however often and by how many it is looked for', async () => {
    const { series } = await takeNumber(world, 'hồ-sơ-đang-làm', agency);
    expect(await voidUnused(world)).toBe(0);
    const before = (await voided(series)).length;
    await Promise.all([1, 2, 3].map(() => voidUnused(world, 0)));
    expect(await voidUnused(world, 0)).toBe(0);
    expect(await voided(series)).toHaveLength(before + 1);
  });

  test.each([
    ['a code', () => takeCode(world, 'd-1', agency), `code ${'{agency}'} 260302`],
    ['a receipt', () => takeReceipt(world, 'd-1', agency), `receipt ${'{agency}'} 2026`],
    [
      'a slip',
      () => takeSlipNumber(world, 'd-1', { unit: 'Bộ phận một cửa', kind: 'receipt', at: '2026-03-02T08:00:00+07:00' }),
      'slip Bộ phận một cửa receipt 2026',
    ],
  ])('%s is voided in its own series, with the dossier it was taken for', async (_, take, form) => {
    const taken = await take();
    const series = form.replace('{agency}', agency);
    await voidUnused(world, 0);
    const number = typeof taken === 'string' ? taken : taken.number;
    expect(await voided(series)).toContainEqual(expect.objectContaining({ series, number, takenFor: 'd-1' }));
  });

  test('(L5) a code no dossier has stands under the tracking book and on its print', async () => {
    const book = (await walk.front.ask('GET', '/api/desk/register-book', { as: QUANG })).body as Book;
    const [first] = book.voided;
    expect(first?.words).toContain('đã hủy (không phát hành)');
    const { text } = await readPdf(walk.front, '/api/desk/register-book.pdf?year=2026', QUANG);
    expect(text).toContain(squeezed(first?.words ?? '?'));
    const other = (await walk.front.ask('GET', '/api/desk/register-book?from=2026-03-03', { as: QUANG })).body as Book;
    expect(other.voided).toEqual([]);
  });
});

describe('(TH-13, N3) the number of feedback, which a command sent again finds by its claim', () => {
  const sent = { kind: 'feedback', name: 'Nguyễn Thị Lan', contact: '0900000001', text: 'Góp ý' } as const;
  const take = (over: World, command: string) =>
    takeFeedback(over, sent as never, { channel: 'portal', by: SYSTEM, owner: null, command });
  /** The process dies as soon as the number is its own. */
  const dying = () => crashing(world, (where) => where === 'after claims.claim', {});

  test('is used by the same command sent again, and then not voided', async () => {
    await expect(take(dying(), 'lần-một')).rejects.toThrow('claims.claim');
    const { number } = await take(world, 'lần-một');
    expect(await voidUnused(world, 0)).toBe(0);
    expect(await take(world, 'lần-một')).toMatchObject({ number });
  });

  test('is given back by one look and voided by the next; the command sent again then takes another', async () => {
    await expect(take(dying(), 'lần-hai')).rejects.toThrow('claims.claim');
    const before = await voided('feedback 2026');
    expect(await voidUnused(world, 0)).toBe(0);
    const { number } = await take(world, 'lần-hai');
    expect(await voidUnused(world, 0)).toBe(1);
    const after = await voided('feedback 2026');
    expect(after).toHaveLength(before.length + 1);
    expect(after.map((one) => one.number)).not.toContain(number);
    expect((await verifyJournal(walk.front.dataDir)).faults).toEqual([]);
  });
});

test('(N3, D8) a gap that nothing explains is named with its series', async () => {
  const taken = await takeReceipt(world, 'd-2', agency);
  const db = new DatabaseSync(databaseFile(walk.front.dataDir));
  db.prepare('DELETE FROM open_numbers').run();
  db.close();
  expect((await verifyJournal(walk.front.dataDir)).faults).toEqual([
    `Biên lai của ${agency} năm 2026: số ${Number.parseInt(taken.number.slice(3), 10)} không có văn bản nào mang và không có mục hủy số.`,
  ]);
});

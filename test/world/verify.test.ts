import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentOf, sha256Of } from '../../lib/world/chain.ts';
import type { StoredRow } from '../../lib/world/journal-fault.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import { verifyJournals } from '../../lib/world/verify-journals.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntries, sampleEntry } from './sample-entry.ts';

const { dataDir, remove } = freshFolder();
const file = databaseFile(dataDir);

beforeEach(async () => {
  const system = await openForTests(dataDir);
  for (const dossier of ['dossier-1', 'dossier-2']) {
    for (const entry of sampleEntries(dossier, 3)) await system.world.journal.append(entry);
  }
  await system.world.tree.head();
  await system.close();
});
afterEach(remove);

const tamper = (sql: string, ...values: SQLInputValue[]): void => {
  const db = new DatabaseSync(file);
  db.prepare(sql).run(...values);
  db.close();
};

const runVerify = () =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'bin/verify.ts'], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  });

test('(N3, O4) a whole journal is found whole', async () => {
  expect(await verifyJournal(dataDir)).toEqual({
    dossiers: 2,
    entries: 6,
    contents: 0,
    papers: 0,
    erased: 0,
    faults: [],
  });
});

test.each([
  [
    'a changed text',
    "UPDATE journal SET body = replace(body, 'tm-lan', 'tm-nam') WHERE dossier = 'dossier-2' AND entry = 2",
    'Hồ sơ dossier-2, mục 2: nội dung không khớp mã băm.',
  ],
  [
    'a changed column',
    "UPDATE journal SET at = '2026-02-01T08:00:00+07:00' WHERE dossier = 'dossier-1' AND entry = 3",
    'Hồ sơ dossier-1, mục 3: dòng lưu trữ không khớp nội dung.',
  ],
  [
    'a row taken out',
    "DELETE FROM journal WHERE dossier = 'dossier-1' AND entry = 2",
    'Hồ sơ dossier-1, mục 2: thiếu mục hoặc số thứ tự không liên tục.',
  ],
  [
    'the last row cut off',
    "DELETE FROM journal WHERE dossier = 'dossier-2' AND entry = 3",
    'Thiếu 1 mục nhật ký mà cây đã ghi (lá 5, sau 2026-02-13T16:45:00+07:00).',
  ],
])('(N3, BH-5.2) %s is named', async (_, sql, fault) => {
  tamper(sql);
  expect((await verifyJournal(dataDir)).faults[0]).toBe(fault);
});

test('(N3, N9) every single flipped bit of a journal is found', async () => {
  const db = new DatabaseSync(file);
  const rows = db
    .prepare("SELECT dossier, entry, at, body FROM journal WHERE dossier = 'dossier-1' ORDER BY entry")
    .all();
  db.close();
  const stored = rows as unknown as readonly StoredRow[];
  const faults = async (changed: readonly StoredRow[]) =>
    (await verifyJournals([changed], { content: async () => undefined })).faults;
  let flips = 0;
  const missed: string[] = [];
  for (const [nth, row] of stored.entries()) {
    const body = Buffer.from(row.body);
    for (let bit = 0; bit < body.byteLength * 8; bit += 1) {
      const flipped = Buffer.from(body);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      flips += 1;
      const changed = stored.with(nth, { ...row, body: flipped.toString() });
      if ((await faults(changed)).length === 0) missed.push(`${nth}:${bit}`);
    }
  }
  expect(flips).toBeGreaterThan(3 * 300 * 8);
  expect(missed).toEqual([]);
  expect(await faults(stored)).toEqual([]);
}, 120_000);

describe('(N3, BH-5.2) what a journal names is proved with it', () => {
  const { sha256, bytes } = contentOf({ text: 'Đồng ý cấp giấy' }, '00ff');
  const other = contentOf({ text: 'Không đồng ý' }, '00ff').bytes;
  const paper = { fileId: 'giay-1', sha256: sha256Of('giấy tờ đã nộp') };

  const signed = async (): Promise<void> => {
    const system = await openForTests(dataDir);
    const { contents, files, journal } = system.world;
    await contents.put('dossier-3', sha256, bytes);
    await files.put(paper.fileId, new TextEncoder().encode('giấy tờ đã nộp'));
    const events = [{ type: 'ResultDrafted', draft: sha256, papers: [paper] }];
    await journal.append(sampleEntry('dossier-3', undefined, { events: events as never }));
    await system.close();
  };
  const destroyed = async (): Promise<void> => {
    const system = await openForTests(dataDir);
    const [first] = await system.world.journal.read('dossier-3');
    const events = [{ type: 'ContentsErased', contents: [sha256, paper.sha256] }];
    await system.world.journal.append(sampleEntry('dossier-3', first as never, { events: events as never }));
    await system.world.contents.erase('dossier-3', sha256);
    await system.world.files.discard(paper.fileId);
    await system.close();
  };
  const paperFile = join(dataDir, 'files', paper.fileId);

  test('all is there as it was', async () => {
    await signed();
    expect(await verifyJournal(dataDir)).toMatchObject({ dossiers: 3, contents: 1, papers: 1, erased: 0, faults: [] });
  });

  test.each([
    [
      'a forged text',
      () => tamper('UPDATE contents SET bytes = ?', other),
      /mục 1: nội dung [0-9a-f]{12}… đã bị thay đổi/,
    ],
    ['a missing text', () => tamper('DELETE FROM contents'), /mục 1: nội dung [0-9a-f]{12}… đã mất mà không có mục/],
    ['a forged paper', () => writeFileSync(paperFile, 'giấy tờ khác'), /mục 1: giấy tờ giay-1 đã bị thay đổi/],
    ['a missing paper', () => rmSync(paperFile), /mục 1: giấy tờ giay-1 đã mất mà không có mục/],
  ])('%s is named', async (_, forge, sentence) => {
    await signed();
    forge();
    expect((await verifyJournal(dataDir)).faults).toEqual([expect.stringMatching(sentence)]);
  });

  test('(N2) what an entry says was destroyed is missed by nobody; put back as something else it is', async () => {
    await signed();
    await destroyed();
    expect(await verifyJournal(dataDir)).toMatchObject({ contents: 1, papers: 1, erased: 2, faults: [] });
    writeFileSync(paperFile, 'giấy tờ khác');
    expect((await verifyJournal(dataDir)).faults).toEqual([expect.stringContaining('giấy tờ giay-1 đã bị thay đổi')]);
  });

  test('how far it is is told on the way, up to the end', async () => {
    const told: number[] = [];
    await verifyJournal(dataDir, { progress: (share) => told.push(share) });
    expect(told).toEqual([0.5, 1]);
  });
});

describe('(N3, O4) a false alarm is as bad as a missed one', () => {
  test('twenty who decide at the same moment leave no sign of a loss', async () => {
    const system = await openForTests(dataDir);
    for (const dossier of ['dossier-4', 'dossier-5']) {
      const rivals = Array.from({ length: 20 }, (_, n) => sampleEntry(dossier, undefined, { command: `rival-${n}` }));
      const answers = await Promise.all(rivals.map((entry) => system.world.journal.append(entry)));
      expect(answers.filter((answer) => answer === 'conflict')).toHaveLength(19);
    }
    await system.close();
    expect(await verifyJournal(dataDir)).toMatchObject({ entries: 8, faults: [] });
  });
});

test('(O4) npm run verify says in Vietnamese what it found', () => {
  const whole = runVerify();
  expect(whole.stdout).toContain('Đã kiểm tra 2 hồ sơ, 6 mục nhật ký, 0 nội dung, 0 giấy tờ.');
  expect(whole.status).toBe(0);

  tamper("UPDATE journal SET body = replace(body, 'tm-lan', 'tm-nam') WHERE dossier = 'dossier-2' AND entry = 2");
  const broken = runVerify();
  expect(broken.stderr).toContain('Hồ sơ dossier-2, mục 2: nội dung không khớp mã băm.');
  expect(broken.status).toBe(1);
}, 20_000);

test('(O4) verifying works while the one-machine edition is running', async () => {
  const system = await openForTests(dataDir);
  await system.world.journal.append(sampleEntries('dossier-3', 1)[0] as never);
  expect(await verifyJournal(dataDir)).toEqual({
    dossiers: 3,
    entries: 7,
    contents: 0,
    papers: 0,
    erased: 0,
    faults: [],
  });
  await system.close();
});

import { spawnSync } from 'node:child_process';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntries } from './sample-entry.ts';

const { dataDir, remove } = freshFolder();
const file = databaseFile(dataDir);

beforeEach(async () => {
  const system = await openForTests(dataDir);
  for (const dossier of ['dossier-1', 'dossier-2']) {
    for (const entry of sampleEntries(dossier, 3)) await system.world.journal.append(entry);
  }
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

test('(N3, O4) a whole journal is found whole', () => {
  expect(verifyJournal(file)).toEqual({ dossiers: 2, entries: 6, faults: [] });
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
    'Nhật ký lệch 1 dòng so với số đã ghi.',
  ],
])('(N3, BH-5.2) %s is named', (_, sql, fault) => {
  tamper(sql);
  expect(verifyJournal(file).faults[0]).toBe(fault);
});

test('(N3, N9) every single flipped bit of a journal is found', () => {
  const db = new DatabaseSync(file);
  const rows = db.prepare("SELECT seq, CAST(body AS BLOB) AS body FROM journal WHERE dossier = 'dossier-1'").all();
  db.close();
  let flips = 0;
  const missed: string[] = [];
  for (const row of rows) {
    const body = row.body as Uint8Array;
    const write = new DatabaseSync(file);
    write.exec('PRAGMA synchronous = OFF');
    const put = write.prepare('UPDATE journal SET body = CAST(? AS TEXT) WHERE seq = ?');
    for (let bit = 0; bit < body.byteLength * 8; bit += 1) {
      const flipped = Uint8Array.from(body);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      put.run(flipped, Number(row.seq));
      flips += 1;
      if (verifyJournal(file).faults.length === 0) missed.push(`${row.seq}:${bit}`);
    }
    put.run(body, Number(row.seq));
    write.close();
  }
  expect(flips).toBeGreaterThan(3 * 300 * 8);
  expect(missed).toEqual([]);
  expect(verifyJournal(file).faults).toEqual([]);
}, 120_000);

test('(O4) npm run verify says in Vietnamese what it found', () => {
  const whole = runVerify();
  expect(whole.stdout).toContain('Đã kiểm tra 2 hồ sơ, 6 mục nhật ký.');
  expect(whole.status).toBe(0);

  tamper("UPDATE journal SET body = replace(body, 'tm-lan', 'tm-nam') WHERE dossier = 'dossier-2' AND entry = 2");
  const broken = runVerify();
  expect(broken.stderr).toContain('Hồ sơ dossier-2, mục 2: nội dung không khớp mã băm.');
  expect(broken.status).toBe(1);
}, 20_000);

test('(O4) verifying works while the one-machine edition is running', async () => {
  const system = await openForTests(dataDir);
  await system.world.journal.append(sampleEntries('dossier-3', 1)[0] as never);
  expect(verifyJournal(file)).toEqual({ dossiers: 3, entries: 7, faults: [] });
  await system.close();
});

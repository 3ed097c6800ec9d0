import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { canonicalJson, GENESIS, sealEntry } from '../../lib/world/chain.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import { markFile } from '../../lib/world/one-machine/mark.ts';
import { type OneMachine, openOneMachine } from '../../lib/world/one-machine.ts';
import { fastFolder } from '../fast-folder.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { consulted } from '../tinh-mau/route-procedures.ts';
import { MINH, openRouteWalk, type RouteWalk } from './route-walk.ts';
import { BASE } from './whole-system.ts';

/** A province that has taken in two dossiers with papers and slips, stopped cleanly: as it stood in the middle and at the end. */
let folder: string;
let earlier: string;
let checkpoint: string;
let first: string;
let second: string;
const made: string[] = [];

const copyOf = (from: string): string => {
  const copy = fastFolder('forged');
  made.push(copy);
  cpSync(from, copy, { recursive: true, filter: (path) => !/lock|-shm$/.test(path) });
  return copy;
};

beforeAll(async () => {
  const walk: RouteWalk = await openRouteWalk('2026-03-02T08:00:00+07:00');
  const { front } = walk;
  first = await walk.files(consulted);
  await walk.decides(first, MINH, 'receive');
  await front.system.settled();
  earlier = copyOf(front.dataDir);
  second = await walk.files(consulted);
  await walk.decides(second, MINH, 'receive');
  await front.system.settled();
  checkpoint = (await (await front.api(new Request(`${BASE}/api/evidence/checkpoint`))).text()) as string;
  await front.system.close();
  folder = copyOf(front.dataDir);
  rmSync(front.dataDir, { recursive: true, force: true });
}, 120_000);
afterAll(() => {
  for (const one of made) rmSync(one, { recursive: true, force: true });
});

const inDatabase = (dataDir: string, change: (db: DatabaseSync) => void): void => {
  const db = new DatabaseSync(databaseFile(dataDir));
  try {
    change(db);
  } finally {
    db.close();
  }
};

const found = async (dataDir: string, against = true): Promise<string> =>
  (
    await verifyJournal(
      dataDir,
      against ? { against: [{ note: checkpoint, called: 'điểm kiểm chứng của nhân chứng' }] } : {},
    )
  ).faults.join('\n');

const reopen = (dataDir: string, more: { knowing?: string } = {}): Promise<OneMachine> =>
  openOneMachine({
    dataDir,
    province: everyRoute,
    publicUrl: BASE,
    handlers: oneMachineHandlers(),
    seedPasswords: (username) => `mau-${username}`,
    ...more,
  });

/** A journal as a forger writes it again: something in it is other, and every hash is right. */
const rewritten = (db: DatabaseSync, dossier: string): void => {
  const rows = db.prepare('SELECT seq, body FROM journal WHERE dossier = ? ORDER BY entry').all(dossier);
  let previous = GENESIS;
  for (const { seq, body } of rows) {
    const { hash: _, ...entry } = JSON.parse(String(body)) as Entry<unknown>;
    const sealed = sealEntry({ ...entry, by: `${entry.by}-giả`, previous });
    previous = sealed.hash;
    db.prepare('UPDATE journal SET body = ? WHERE seq = ?').run(canonicalJson(sealed), Number(seq));
  }
};

/** What a forger with the whole database does to make leaves fit journals. */
const leavesAnew = (db: DatabaseSync): void =>
  db.exec(`DELETE FROM leaves; DELETE FROM subtrees;
    INSERT INTO leaves (leaf, seq, entry) SELECT row_number() OVER (ORDER BY seq) - 1, seq, unhex(json_extract(body, '$.hash')) FROM journal`);

const slipOf = (db: DatabaseSync): string =>
  String(
    db
      .prepare(
        `SELECT json_extract(event.value, '$.content') AS slip FROM journal, json_each(journal.body, '$.events') AS event
         WHERE json_extract(event.value, '$.type') = 'SlipIssued' LIMIT 1`,
      )
      .get()?.slip,
  );

const paperOf = (dataDir: string): string => {
  const [name = ''] = readdirSync(join(dataDir, 'files')).filter((one) => !one.includes('.'));
  return join(dataDir, 'files', name);
};

describe('(N3, N9, O14, R6, BH-5.2, 5.3) a whole folder', () => {
  test('is found whole, with the checkpoint, the mark and what was published', async () => {
    expect(existsSync(markFile(folder))).toBe(true);
    expect(await found(folder)).toBe('');
  });
  test('starts again without a word', async () => {
    const copy = copyOf(folder);
    const system = await reopen(copy);
    await system.boot();
    await system.close();
    expect(await found(copy)).toBe('');
  });
});

type Forgery = readonly [name: string, forge: (dataDir: string) => unknown, said: () => RegExp];

const LOST: readonly Forgery[] = [
  [
    'an entry changed in place',
    (dir) =>
      inDatabase(dir, (db) =>
        db.exec(
          `UPDATE journal SET body = replace(body, '"by":"', '"by":"x') WHERE dossier = '${first}' AND entry = 2`,
        ),
      ),
    () => new RegExp(`Hồ sơ ${first}, mục 2: nội dung không khớp mã băm`),
  ],
  [
    'an entry taken out of the middle',
    (dir) => inDatabase(dir, (db) => db.exec(`DELETE FROM journal WHERE dossier = '${first}' AND entry = 2`)),
    () => new RegExp(`Hồ sơ ${first}: mục 2 đã mất`),
  ],
  [
    'the last entry of a journal taken away',
    (dir) =>
      inDatabase(dir, (db) =>
        db.exec(`DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal WHERE dossier = '${second}')`),
      ),
    () => new RegExp(`Hồ sơ ${second}: danh sách đã ghi đến mục \\d+, nhật ký chỉ còn \\d+ mục`),
  ],
  [
    'the last entry taken away, from the list too',
    (dir) =>
      inDatabase(dir, (db) => {
        db.exec(`DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal WHERE dossier = '${second}')`);
        db.exec('UPDATE dossiers SET entry = entry - 1');
        db.exec("UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'journal'");
      }),
    () => /Thiếu 1 mục nhật ký mà cây đã ghi \(lá \d+, sau 2026-/,
  ],
  [
    'a whole journal taken away',
    (dir) => inDatabase(dir, (db) => db.exec(`DELETE FROM journal WHERE dossier = '${first}'`)),
    () => new RegExp(`Hồ sơ ${first}: cả nhật ký đã mất`),
  ],
  [
    'a journal rewritten with hashes that fit',
    (dir) => inDatabase(dir, (db) => rewritten(db, first)),
    () => new RegExp(`Hồ sơ ${first}, mục [\\d, ]+: đã bị viết lại`),
  ],
  [
    'a journal rewritten, and the leaves with it',
    (dir) =>
      inDatabase(dir, (db) => {
        rewritten(db, first);
        leavesAnew(db);
      }),
    () => /Nhật ký không khớp điểm kiểm chứng của nhân chứng lập lúc .* Danh sách lá của cây cũng không còn khớp/,
  ],
  [
    'a whole journal taken away, from leaves and lists too',
    (dir) =>
      inDatabase(dir, (db) => {
        for (const table of ['journal', 'contents']) db.exec(`DELETE FROM ${table} WHERE dossier = '${second}'`);
        db.exec(`DELETE FROM dossiers WHERE id = '${second}'`);
        leavesAnew(db);
      }),
    () =>
      /Dữ liệu cũ hơn điểm kiểm chứng của nhân chứng lập lúc .*: ở đó có \d+ mục, ở đây chỉ có \d+, thiếu \d+ mục; mục cuối còn lại ghi lúc 2026-/,
  ],
  [
    'an entry slipped in between',
    (dir) =>
      inDatabase(dir, (db) => {
        const entry = sealEntry({
          dossier: 'thêm-vào',
          entry: 1,
          at: '2026-03-02T08:00:00+07:00',
          by: 'x',
          command: 'c',
          events: [],
          previous: GENESIS,
        });
        db.exec('UPDATE leaves SET seq = seq + 1 WHERE seq >= 5');
        const rows = db.prepare('SELECT seq FROM journal WHERE seq >= 5 ORDER BY seq DESC').all();
        for (const { seq } of rows) db.prepare('UPDATE journal SET seq = seq + 1 WHERE seq = ?').run(Number(seq));
        db.prepare('INSERT INTO journal (seq, dossier, entry, at, body) VALUES (5, ?, 1, ?, ?)').run(
          entry.dossier,
          entry.at,
          canonicalJson(entry),
        );
      }),
    () => /Hồ sơ thêm-vào, mục 1: có trong nhật ký mà cây không ghi/,
  ],
  [
    'a text forged',
    (dir) =>
      inDatabase(dir, (db) =>
        db.exec(`UPDATE contents SET bytes = CAST('{"salt":"","value":"khác"}' AS BLOB) WHERE dossier = '${first}'`),
      ),
    () => new RegExp(`Hồ sơ ${first}, mục \\d+: nội dung [0-9a-f]{12}… đã bị thay đổi`),
  ],
  [
    'a text taken away',
    (dir) =>
      inDatabase(dir, (db) =>
        db.exec(`DELETE FROM contents WHERE rowid = (SELECT min(rowid) FROM contents WHERE dossier = '${first}')`),
      ),
    () => new RegExp(`Hồ sơ ${first}, mục \\d+: nội dung [0-9a-f]{12}… đã mất`),
  ],
  [
    'an issued slip forged',
    (dir) =>
      inDatabase(dir, (db) =>
        db.prepare('UPDATE contents SET bytes = ? WHERE sha256 = ?').run(Buffer.from('%PDF-1.7 khác'), slipOf(db)),
      ),
    () => /nội dung [0-9a-f]{12}… đã bị thay đổi/,
  ],
  [
    'an issued slip taken away',
    (dir) => inDatabase(dir, (db) => db.prepare('DELETE FROM contents WHERE sha256 = ?').run(slipOf(db))),
    () => /nội dung [0-9a-f]{12}… đã mất/,
  ],
  ['a paper forged', (dir) => writeFileSync(paperOf(dir), 'giấy khác'), () => /giấy tờ .* đã bị thay đổi/],
  [
    'a paper cut short',
    (dir) => truncateSync(paperOf(dir), statSync(paperOf(dir)).size >> 1),
    () => /giấy tờ .* đã bị thay đổi/,
  ],
  ['a paper taken away', (dir) => rmSync(paperOf(dir)), () => /giấy tờ .* đã mất/],
  [
    'a leaf of the tree changed',
    (dir) => inDatabase(dir, (db) => db.exec('UPDATE leaves SET entry = zeroblob(32) WHERE leaf = 3')),
    () => /đã bị viết lại, không còn là mục mà cây đã ghi \(lá 3\)/,
  ],
  [
    'a leaf of the tree taken away',
    (dir) => inDatabase(dir, (db) => db.exec('DELETE FROM leaves WHERE leaf = 3')),
    () => /có trong nhật ký mà cây không ghi/,
  ],
  [
    'a published checkpoint written anew',
    (dir) =>
      inDatabase(dir, (db) => db.exec("UPDATE checkpoints SET note = replace(note, 'evidence\n', 'evidence\n1')")),
    () => /điểm kiểm chứng đã công bố lúc .*: chữ ký không đúng/,
  ],
  [
    'the mark written anew',
    (dir) => writeFileSync(markFile(dir), 'không còn gì'),
    () => /dấu mốc cạnh cơ sở dữ liệu: không phải điểm kiểm chứng đã ký/,
  ],
];

describe('(N3, N9, R6, BH-5.2, 5.3) verify finds and names', () => {
  test.each(LOST)('%s', async (_, forge, said) => {
    const copy = copyOf(folder);
    forge(copy);
    expect(await found(copy)).toMatch(said());
  });

  test('a checkpoint of another province or with another signature is refused with a sentence', async () => {
    const against = (note: string) => verifyJournal(folder, { against: [{ note, called: 'tệp' }] });
    await expect(against(checkpoint.replace('tinh-mau', 'ha-tinh'))).rejects.toThrow(
      /của "ha-tinh\.mot-cua\/evidence", không phải của tỉnh này/,
    );
    await expect(against(checkpoint.replace(/\n(\d+)\n/, '\n1\n'))).rejects.toThrow('chữ ký không đúng');
    await expect(against('xin chào')).rejects.toThrow('không phải điểm kiểm chứng đã ký');
  });
});

/** The database of an earlier day under the mark of today: what a restore of the wrong copy leaves. */
const rolledBack = (): string => {
  const copy = copyOf(folder);
  for (const end of ['', '-wal']) {
    rmSync(databaseFile(copy) + end, { force: true });
    if (existsSync(databaseFile(earlier) + end)) cpSync(databaseFile(earlier) + end, databaseFile(copy) + end);
  }
  return copy;
};

describe('(N3, N9, O14) data older than the mark beside them', () => {
  test('are named by verify with what is missing, without any checkpoint from outside', async () => {
    expect(await found(rolledBack(), false)).toMatch(
      /Dữ liệu cũ hơn dấu mốc cạnh cơ sở dữ liệu lập lúc .* thiếu \d+ mục; mục cuối còn lại ghi lúc/,
    );
  });

  test('are refused at the start, with how many entries are missing, since when, and how to go on', async () => {
    await expect(reopen(rolledBack())).rejects.toThrow(
      /cũ hơn dấu mốc: .* ghi \d+ mục nhật ký, ở đây chỉ có \d+, thiếu \d+ mục\. Mục cuối còn lại ghi lúc 2026-.*npm start -- --knowing "lý do"/,
    );
  });

  test('a database that is gone, a write-ahead log cut to half and a last row taken away are refused too', async () => {
    const gone = copyOf(folder);
    for (const end of ['', '-wal']) rmSync(databaseFile(gone) + end, { force: true });
    await expect(reopen(gone)).rejects.toThrow(/ở đây chỉ có 0, thiếu \d+ mục/);

    const cut = copyOf(earlier);
    cpSync(markFile(folder), markFile(cut));
    const wal = `${databaseFile(cut)}-wal`;
    truncateSync(wal, statSync(wal).size >> 1);
    await expect(reopen(cut)).rejects.toThrow(/cũ hơn dấu mốc/);

    const row = copyOf(folder);
    inDatabase(row, (db) => db.exec('DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)'));
    await expect(reopen(row)).rejects.toThrow(/thiếu 1 mục/);
  });

  test('journals that are others than the mark was made over are refused', async () => {
    const copy = copyOf(folder);
    inDatabase(copy, (db) => {
      rewritten(db, first);
      leavesAnew(db);
    });
    await expect(reopen(copy)).rejects.toThrow(/không nối tiếp dấu mốc/);
  });

  test('are taken knowingly: recorded with the reason before anything else, and from then on whole', async () => {
    const copy = rolledBack();
    const system = await reopen(copy, { knowing: 'ổ đĩa hỏng, dùng bản sao đêm qua' });
    await system.boot();
    await system.settled();
    const entries = await system.world.journal.read<{ type: string; size: number; stood: number }>('evidence/tinh-mau');
    expect(entries.map(({ events }) => events)).toMatchObject([[{ type: 'OlderDataAccepted' }]]);
    const [event] = entries[0]?.events ?? [];
    expect(event?.stood).toBeLessThan(event?.size ?? 0);
    await system.close();
    expect(await found(copy, false)).toBe('');
    // Whoever kept a checkpoint of the lost part still sees that it is lost.
    expect(await found(copy)).toMatch(/điểm kiểm chứng của nhân chứng/);
    const again = await reopen(copy);
    await again.close();
  });

  test('a copy of the whole folder, as it is saved, starts as it is', async () => {
    const copy = copyOf(earlier);
    const system = await reopen(copy);
    await system.boot();
    await system.close();
    expect(await found(copy, false)).toBe('');
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotKeep } from '../../lib/world/cannot-keep.ts';
import { damageInFolder } from '../../lib/world/one-machine/damage.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import { lookForDamage } from '../../lib/world/one-machine/look-for-damage.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { canMount, fill, makeRoom, mountSmall, unmount } from '../small-disk.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntry } from './sample-entry.ts';

let folder: ReturnType<typeof freshFolder>;
beforeEach(() => {
  folder = freshFolder();
});
afterEach(() => folder.remove());

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => error,
  );

describe.runIf(canMount)('(N9, O14) a disk that is full', () => {
  afterEach(() => unmount(folder.dataDir));

  test('(N9) is told at start as what it is, and opens again when there is room', async () => {
    mountSmall(folder.dataDir, 4096);
    await (await openForTests(folder.dataDir)).close();
    fill(folder.dataDir);
    const told = await failure(openForTests(folder.dataDir, {}, { clock: '2030-01-01T08:00:00+07:00' }));
    expect(String(told)).toMatch(/Ổ đĩa chứa .* đã đầy .* Dữ liệu đã lưu còn nguyên\. Hãy giải phóng chỗ trống/);
    makeRoom(folder.dataDir);
    await (await openForTests(folder.dataDir)).close();
  });

  test('(N3, N9) while running, a decision is refused and not half kept; with room again it goes on by itself, and nothing was missed', async () => {
    mountSmall(folder.dataDir, 8192);
    const read: string[] = [];
    const readers = {
      project: async (entry: { dossier: string }, world: OneMachine['world']) => {
        await world.claims.claim(`read ${entry.dossier}`, 'x');
        read.push(entry.dossier);
      },
    };
    const system = await openForTests(folder.dataDir, { readers });
    await system.boot();
    await system.world.journal.append(sampleEntry('d1'));
    await system.settled();
    let n = 1;
    fill(folder.dataDir);
    let told: unknown = 'appended';
    while (told === 'appended' && n < 5000) {
      n += 1;
      told = await failure(system.world.journal.append(sampleEntry(`d${n}`)));
    }
    expect(told).toBeInstanceOf(CannotKeep);
    expect(told).toMatchObject({ why: 'full' });
    expect(await system.world.journal.read(`d${n}`)).toEqual([]);
    expect(await system.world.journal.read('d1')).toHaveLength(1);
    expect(await failure(system.world.files.put('p1', new Uint8Array(500_000)))).toMatchObject({ why: 'full' });

    makeRoom(folder.dataDir);
    expect(await system.world.journal.append(sampleEntry(`d${n}`))).toBe('appended');
    await system.settled();
    expect(new Set(read)).toEqual(new Set(Array.from({ length: n }, (_, index) => `d${index + 1}`)));
    await system.close();
    expect((await verifyJournal(folder.dataDir)).faults).toEqual([]);
  }, 60_000);

  test('(N9) one that only lets read is told so', async () => {
    mountSmall(folder.dataDir, 4096);
    await (await openForTests(folder.dataDir)).close();
    spawnSync('mount', ['-o', 'remount,ro', folder.dataDir]);
    expect(String(await failure(openForTests(folder.dataDir)))).toContain('chỉ cho đọc');
  });
});

/** Starts the edition as `npm start` would; by way of another command where one is given. */
const started = (...by: readonly string[]) => {
  const node = ['--disable-warning=ExperimentalWarning', '--import', './bin/load-tsx.mjs', 'bin/one-machine.ts'];
  const [command = '', ...given] = [...by, process.execPath, ...node];
  return spawnSync(command, given, {
    cwd: new URL('../../', import.meta.url),
    env: { ...process.env, DATA_DIR: folder.dataDir, PORT: '18231', CLOCK: '' },
    encoding: 'utf8',
    timeout: 30_000,
  });
};

/** Root without what lets it pass by the owner of a file: another's folder is closed to it as to everybody. */
const PASSING_BY = '-dac_override,-dac_read_search';
const HELD_BY_RIGHTS = ['setpriv', `--inh-caps=${PASSING_BY}`, `--bounding-set=${PASSING_BY}`];
const NOBODY = 65534;

describe.runIf(process.getuid?.() === 0)('(N4, N9) a folder somebody else owns', () => {
  test('(N4) is told as such to a user without rights, at start', async () => {
    await (await openForTests(folder.dataDir)).close();
    chownSync(folder.dataDir, NOBODY, NOBODY);
    chmodSync(folder.dataDir, 0o700);
    const { stderr, status } = started(...HELD_BY_RIGHTS);
    expect(status).toBe(1);
    expect(stderr).toContain('không có quyền đọc và ghi');
  }, 60_000);

  test('(N4) a database that only its owner may write is told as such', async () => {
    await (await openForTests(folder.dataDir)).close();
    const database = databaseFile(folder.dataDir);
    chmodSync(database, 0o600);
    chownSync(database, NOBODY, NOBODY);
    const { stderr, status } = started(...HELD_BY_RIGHTS);
    expect(status).toBe(1);
    expect(stderr).toContain('không có quyền đọc và ghi');
  }, 60_000);
});

/** A folder with a few journals and many contents, closed: all of it in the one file. */
const filled = async (): Promise<void> => {
  const system = await openForTests(folder.dataDir);
  for (let n = 0; n < 40; n++) await system.world.journal.append(sampleEntry(`d${n}`));
  const { contentOf } = await import('../../lib/world/chain.ts');
  for (let n = 0; n < 400; n++) {
    const { sha256, bytes } = contentOf({ text: 'Nội dung '.repeat(60) }, system.world.chance.salt());
    await system.world.contents.put(`d${n % 40}`, sha256, bytes);
  }
  await system.close();
};

/** Writes rubbish over every fourth page of a table, from its root on. */
const garble = (table: string): void => {
  const db = new DatabaseSync(databaseFile(folder.dataDir));
  const pages = db.prepare('SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno').all(table);
  const size = Number(db.prepare('PRAGMA page_size').get()?.page_size);
  db.close();
  const bytes = readFileSync(databaseFile(folder.dataDir));
  for (const { pageno } of pages.filter((_, index) => index % 4 === 0))
    bytes.fill(0xa5, (Number(pageno) - 1) * size, Number(pageno) * size);
  writeFileSync(databaseFile(folder.dataDir), bytes);
};

describe('(N3, N9, BH-5.2) a file that is damaged', () => {
  test('(N3) a garbled table of contents is found at start and by verify, and named', async () => {
    await filled();
    expect(damageInFolder(folder.dataDir)).toEqual([]);
    garble('contents');
    expect(damageInFolder(folder.dataDir)).toContain('Bảng contents bị hỏng.');
    expect(await lookForDamage(folder.dataDir).within(20_000)).toContain('Bảng contents bị hỏng.');
    expect((await verifyJournal(folder.dataDir)).faults).toContain('Bảng contents bị hỏng.');
  }, 60_000);

  test('(N3) so is a garbled journal', async () => {
    await filled();
    garble('journal');
    expect((await verifyJournal(folder.dataDir)).faults).toContain('Bảng journal bị hỏng.');
  }, 60_000);

  test.each([
    ['cut to half', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['whose head is overwritten', (path: string) => writeFileSync(path, Buffer.alloc(4096, 0x5a), { flag: 'r+' })],
  ])(
    '(N3) a file %s is refused with what to do, and nothing of it is changed',
    async (_what, harm) => {
      await filled();
      harm(databaseFile(folder.dataDir));
      const before = readFileSync(databaseFile(folder.dataDir));
      const { stderr, status } = started();
      expect(status).toBe(1);
      expect(stderr).toMatch(/bị hỏng hoặc bị cắt ngắn\. Đừng xóa hay ghi đè: .*npm run restore/);
      expect(readFileSync(databaseFile(folder.dataDir)).equals(before)).toBe(true);
    },
    60_000,
  );
});

test('(N9) a data folder that is a file is told as such', async () => {
  writeFileSync(join(folder.dataDir, 'tep'), '');
  expect(String(await failure(openForTests(join(folder.dataDir, 'tep'))))).toContain('không phải là thư mục');
});

test('(N9) another process is told as another process, and as nothing else', async () => {
  const system = await openForTests(folder.dataDir);
  expect(String(await failure(openForTests(folder.dataDir)))).toContain(
    'đang được một tiến trình Một Cửa khác sử dụng',
  );
  await system.close();
});

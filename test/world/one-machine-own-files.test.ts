import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { evidenceKeyFile } from '../../lib/world/one-machine/evidence-key.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import { markFile } from '../../lib/world/one-machine/mark.ts';
import type { OneMachineOptions } from '../../lib/world/one-machine/options.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntry } from './sample-entry.ts';

let once: ReturnType<typeof freshFolder>;
let folder: ReturnType<typeof freshFolder>;
beforeAll(async () => {
  folder = freshFolder();
  await live();
  once = folder;
});
afterAll(() => once.remove());
beforeEach(() => {
  folder = freshFolder();
});
afterEach(() => folder.remove());

const secretsFile = () => join(folder.dataDir, 'secrets.json');
const open = (options: Partial<OneMachineOptions> = {}) => openForTests(folder.dataDir, oneMachineHandlers(), options);

/** Opened, an entry written, closed: with a key, secrets and a mark. */
const live = async (): Promise<void> => {
  const system = await open();
  await system.boot();
  await system.world.journal.append(sampleEntry('d1'));
  await system.close();
};
/** A copy of a folder that has lived. */
const lived = (): void => cpSync(once.dataDir, folder.dataDir, { recursive: true });
const refused = async (): Promise<string> =>
  open().then(
    async (system) => {
      await system.close();
      return 'opened';
    },
    (error: Error) => error.message,
  );

const HARMS: readonly (readonly [what: string, harm: (path: string) => void])[] = [
  ['garbled', (path) => writeFileSync(path, Buffer.alloc(200, 0xa5))],
  ['cut short', (path) => truncateSync(path, 40)],
  ['empty', (path) => truncateSync(path, 0)],
];

describe('(N3, N4, N9) secrets.json', () => {
  test.each([
    ...HARMS,
    ['of another form', (path: string) => writeFileSync(path, '["x"]')] as const,
    ['with a short secret', (path: string) => writeFileSync(path, '{"session":"00","upload":"00"}')] as const,
    ['without a secret', (path: string) => writeFileSync(path, '{}')] as const,
  ])('%s is refused with what to do and what follows, and is not touched', async (_what, harm) => {
    lived();
    harm(secretsFile());
    const before = readFileSync(secretsFile());
    expect(await refused()).toMatch(
      /secrets\.json bị hỏng, bị cắt ngắn hoặc rỗng\. Hãy đặt lại tệp ấy từ bản sao .* đổi tên tệp ấy rồi khởi động lại.* mọi người phải đăng nhập lại.* nhà cung cấp tin nhắn/,
    );
    expect(readFileSync(secretsFile()).equals(before)).toBe(true);
  });

  test('done as told, the system starts again with new ones, and says what follows', async () => {
    lived();
    writeFileSync(secretsFile(), 'x');
    renameSync(secretsFile(), `${secretsFile()}.cũ`);
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      expect(await refused()).toBe('opened');
      expect(said.mock.calls.flat().join('\n')).toMatch(
        /secrets\.json: không có tệp này .* mọi người phải đăng nhập lại/,
      );
      said.mockClear();
      expect(await refused()).toBe('opened');
      expect(said).not.toHaveBeenCalled();
    } finally {
      said.mockRestore();
    }
  });

  test('of a new folder they are made without a word', async () => {
    const said = vi.spyOn(console, 'error');
    await live();
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});

/** What the journal of the evidence holds, after a start that went on knowingly. */
const wentOn = async () => {
  const system = await open({ knowing: 'ổ đĩa hỏng, không còn bản sao' });
  await system.boot();
  const entries = await system.world.journal.read<{ type: string; key: string; reason: string }>('evidence/tinh-mau');
  const key = Buffer.from(await system.world.checkpoints.publicKey()).toString('base64');
  const events = entries.flatMap((entry) => entry.events);
  const reason = await system.world.contents.find('evidence/tinh-mau', events.at(-1)?.reason ?? '');
  await system.close();
  return { events, key, reason: Buffer.from(reason ?? []).toString() };
};

describe('(N3, N9, O14) evidence.key', () => {
  test.each([
    ...HARMS,
    [
      'that is no key of Ed25519',
      (path: string) => writeFileSync(path, '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'),
    ] as const,
  ])('%s is refused with what to do, and is not touched', async (_what, harm) => {
    lived();
    harm(evidenceKeyFile(folder.dataDir));
    const before = readFileSync(evidenceKeyFile(folder.dataDir));
    expect(await refused()).toMatch(
      /evidence\.key bị hỏng, bị cắt ngắn hoặc rỗng\. Đừng xóa: hãy đổi tên tệp ấy\. Hãy đặt lại đúng tệp ấy từ bản sao .* npm start -- --knowing "lý do"/,
    );
    expect(readFileSync(evidenceKeyFile(folder.dataDir)).equals(before)).toBe(true);
  });

  test('that is gone is not made anew unasked', async () => {
    lived();
    rmSync(evidenceKeyFile(folder.dataDir));
    expect(await refused()).toMatch(/evidence\.key không còn\. .* --knowing "lý do" .* báo khóa mới .* cho nhân chứng/);
    expect(await refused()).toContain('không còn');
  });

  test('so in a folder of before, which knows its key by its mark alone', async () => {
    lived();
    const system = await open();
    await system.close();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(databaseFile(folder.dataDir));
    db.exec("DELETE FROM settings WHERE name = 'evidence-key'");
    db.close();
    const key = readFileSync(evidenceKeyFile(folder.dataDir));
    rmSync(evidenceKeyFile(folder.dataDir));
    expect(await refused()).toContain('không còn');
    writeFileSync(evidenceKeyFile(folder.dataDir), key);
    expect(await refused()).toBe('opened');
  });

  test('of another folder in its place is found', async () => {
    lived();
    const other = freshFolder();
    await (await openForTests(other.dataDir)).close();
    writeFileSync(evidenceKeyFile(folder.dataDir), readFileSync(evidenceKeyFile(other.dataDir)));
    other.remove();
    expect(await refused()).toContain('không phải khóa mà dữ liệu này vẫn dùng');
  });

  test('that is lost is replaced knowingly: recorded once with the reason and the new key, and from then on quiet', async () => {
    lived();
    rmSync(evidenceKeyFile(folder.dataDir));
    const { events, key, reason } = await wentOn();
    expect(events).toMatchObject([{ type: 'EvidenceKeyReplaced', key }]);
    expect(reason).toContain('ổ đĩa hỏng, không còn bản sao');
    expect(await refused()).toBe('opened');
    expect((await wentOn()).events).toHaveLength(1);
    expect((await verifyJournal(folder.dataDir)).faults).toEqual([]);
  });

  test('a start that ended before the new key was recorded is asked again', async () => {
    lived();
    rmSync(evidenceKeyFile(folder.dataDir));
    await (await open({ knowing: 'khóa mất' })).close();
    expect(await refused()).toContain('không phải khóa mà dữ liệu này vẫn dùng');
    expect((await wentOn()).events).toHaveLength(1);
    expect(await refused()).toBe('opened');
  });
});

describe('(N3, N9) evidence.mark', () => {
  test.each(HARMS)('%s is refused with what to do, and is not touched', async (_what, harm) => {
    lived();
    harm(markFile(folder.dataDir));
    const before = readFileSync(markFile(folder.dataDir));
    expect(await refused()).toMatch(
      /evidence\.mark bị hỏng, bị cắt ngắn hoặc rỗng, nên không rõ dữ liệu ở đây có đủ không\. Hãy tìm và đặt lại bản đầy đủ.*--knowing/,
    );
    expect(readFileSync(markFile(folder.dataDir)).equals(before)).toBe(true);
  });
});

describe('(N9) other files of the folder', () => {
  test('a lock that was written over is told as holding nothing', async () => {
    lived();
    writeFileSync(join(folder.dataDir, 'desk.lock'), Buffer.alloc(4096, 0x5a));
    expect(await refused()).toMatch(/desk\.lock bị ghi đè\. .* không chứa dữ liệu.* xóa tệp ấy rồi khởi động lại/);
    rmSync(join(folder.dataDir, 'desk.lock'));
    expect(await refused()).toBe('opened');
  });

  test('a file where the papers lie is told', async () => {
    lived();
    writeFileSync(join(folder.dataDir, 'files'), '');
    expect(await refused()).toMatch(/files không phải là thư mục; giấy tờ phải nằm ở đó\. Hãy đổi tên tệp ấy/);
  });

  test.each(['secrets.json', 'evidence.key', 'evidence.mark', 'desk.lock', 'mot-cua.db'])(
    'a folder where %s has to be is told',
    async (name) => {
      lived();
      const path = join(folder.dataDir, name);
      renameSync(path, `${path}.cũ`);
      mkdirSync(path);
      expect(await refused()).toMatch(new RegExp(`${name} là thư mục, ở đó phải là tệp\\. Hãy đổi tên thư mục ấy`));
    },
  );
});

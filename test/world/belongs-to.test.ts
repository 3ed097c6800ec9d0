import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { ownTables } from '../../lib/world/aws/owned-tables.ts';
import { folderPlace } from '../../lib/world/leaving/folder-place.ts';
import { copyKept } from '../../lib/world/leaving/kept.ts';
import { keptOnOneMachine } from '../../lib/world/leaving/one-machine-kept.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { haTinh } from '../../provinces/ha-tinh/province.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntry } from './sample-entry.ts';

let folder = freshFolder();
afterEach(() => {
  folder.remove();
  folder = freshFolder();
});
const open = (province: typeof thanhHoa) => openForTests(folder.dataDir, {}, { province });

/** As a folder of an earlier edition: with a dossier of an agency, and no word of whose it is. */
const ofBefore = async (agency: string | undefined): Promise<void> => {
  const system = await open(thanhHoa);
  const events = [{ type: 'DossierSubmitted', agency }];
  if (agency !== undefined)
    await system.world.journal.append(sampleEntry('d1', undefined, { events: events as never }));
  await system.close();
  const db = new DatabaseSync(databaseFile(folder.dataDir));
  db.exec("DELETE FROM settings WHERE name = 'province'");
  db.close();
};

test('(N5, O14) a folder is its province’s: another is refused in one sentence, and nothing is added', async () => {
  await (await open(thanhHoa)).close();
  await expect(open(haTinh)).rejects.toThrow(/là của "thanh-hoa", không phải của Hà Tĩnh .*Hãy đặt PROVINCE=thanh-hoa/);
  const again = await open(thanhHoa);
  expect(again.world.province.key).toBe('thanh-hoa');
  await again.close();
});

test('(N5, O14) a folder of before is taken over by the province whose agencies its dossiers name, and by no other', async () => {
  await ofBefore(thanhHoa.agencies[3]?.code);
  await expect(open(haTinh)).rejects.toThrow(`có hồ sơ của cơ quan ${thanhHoa.agencies[3]?.code}`);
  await (await open(thanhHoa)).close();
  await expect(open(haTinh)).rejects.toThrow('là của "thanh-hoa"');
});

test('(N5) one of before with no dossier is whose opens it', async () => {
  await ofBefore(undefined);
  await (await open(haTinh)).close();
  await expect(open(thanhHoa)).rejects.toThrow('là của "ha-tinh"');
});

test('(N5) a folder says the rule set it was last opened under', async () => {
  await (await open(thanhHoa)).close();
  const newer = { ...thanhHoa, profile: { ...thanhHoa.profile, ruleSet: 'mới hơn' } };
  await (await open(newer)).close();
  const db = new DatabaseSync(databaseFile(folder.dataDir));
  expect(db.prepare("SELECT value FROM settings WHERE name = 'rule-set'").get()).toEqual({ value: 'mới hơn' });
  db.close();
});

test('(N5, O14) tables on AWS are marked by the first command, and another province’s are refused in the same sentence', async () => {
  const system = await open(thanhHoa);
  const { claims } = system.world;
  const tables = { client: undefined as never, tables: 'thanh-hoa-' };
  await ownTables(tables, thanhHoa, claims);
  await ownTables(tables, thanhHoa, claims);
  await expect(ownTables(tables, haTinh, claims)).rejects.toThrow(
    /các bảng thanh-hoa-… là của "thanh-hoa", không phải của Hà Tĩnh .*Hãy đặt PROVINCE=thanh-hoa/,
  );
  const newer = { ...thanhHoa, profile: { ...thanhHoa.profile, ruleSet: 'mới hơn' } };
  await ownTables(tables, newer, claims);
  expect([await claims.find('province'), await claims.find('rule-set')]).toEqual(['thanh-hoa', 'mới hơn']);
  await system.close();
});

test('(N4) whatever lies in a data folder and in an export of it is its owner’s only, also while it is written, whoever made the folder', async () => {
  const before = process.umask(0o022);
  const system = await open(thanhHoa);
  await system.world.journal.append(sampleEntry('d1'));
  await system.world.files.put('giay-to-1', new Uint8Array(10));
  const running = mustBeOwnersOnly(folder.dataDir);
  expect(running).toEqual(
    expect.arrayContaining(['mot-cua.db', 'mot-cua.db-wal', 'mot-cua.db-shm', 'desk.lock', 'secrets.json', 'files']),
  );
  await system.close();
  const kept = keptOnOneMachine(folder.dataDir);
  const away = folderPlace(join(folder.dataDir, 'xuat'));
  const counts = await copyKept(kept, away, 'leaving');
  away.seal({ province: 'thanh-hoa', from: 'desk', madeAt: '2026-02-13T16:45:00+07:00' }, counts);
  kept.close();
  expect(mustBeOwnersOnly(folder.dataDir)).toContain('MANIFEST.json');
  process.umask(before);
});

/** The names of all files and folders inside, each of which nobody else may read or write. */
const mustBeOwnersOnly = (dataDir: string): readonly string[] =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) => {
    expect(statSync(join(parentPath, name)).mode & 0o077, name).toBe(0);
    return name;
  });

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goOn, putBack } from '../../bin/leaving/restore.ts';
import { intoOneMachine } from '../../bin/leaving/targets.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { canonicalJson, sealEntry, sha256Of } from '../../lib/world/chain.ts';
import { readManifest } from '../../lib/world/leaving/check-folder.ts';
import { folderPlace } from '../../lib/world/leaving/folder-place.ts';
import { type Counts, copyKept } from '../../lib/world/leaving/kept.ts';
import { keptOnOneMachine } from '../../lib/world/leaving/one-machine-kept.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import { provesConsistency } from '../../lib/world/tree/check-proofs.ts';
import type { World } from '../../lib/world/world.ts';
import { lives } from '../statemachines/lives/lives.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { bootedSystem, CLOCK, halfLived, listsOf, livedOn } from './half-lived.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

const { dataDir: root, remove } = freshFolder();
const [before, out, after] = ['before', 'out', 'after'].map((name) => join(root, name)) as [string, string, string];
let counts: Counts;

beforeAll(async () => {
  await halfLived(before);
  const kept = keptOnOneMachine(before);
  const folder = folderPlace(out);
  counts = await copyKept(kept, folder, 'leaving');
  folder.seal({ province: everyRoute.key, from: 'desk', madeAt: CLOCK }, counts);
  kept.close();
}, 120_000);
afterAll(remove);

const opened = (dataDir: string) => openForTests(dataDir, {}, { clock: CLOCK, province: everyRoute });
const intoNew = (name: string) => intoOneMachine(everyRoute, join(root, name), CLOCK);

/** There the tree begins with the one here, and the checkpoints published here are found there. */
const treesAgree = async (old: World, now: World): Promise<void> => {
  const [was, is] = [await old.tree.head(), await now.tree.head()];
  if (was === undefined || is === undefined) throw new Error('a tree that has not begun');
  expect(was.size).toBeGreaterThan(100);
  expect(provesConsistency(was, is, await now.tree.consistency(was.size, is.size))).toBe(true);
  const published = await old.checkpoints.latest();
  expect(published).toBeDefined();
  expect(await now.checkpoints.latest()).toEqual(published);
};

const papersOf = async ({ journal }: World) => {
  const journals = await Promise.all(lives.map(([name]) => journal.read<DossierEvent>(name)));
  return journals.flatMap((entries) =>
    entries.flatMap(({ dossier, events }) =>
      events.flatMap((event) => (event.type === 'SlipIssued' ? [{ ...event, dossier }] : [])),
    ),
  );
};

describe('a province leaves, and sets itself up elsewhere', () => {
  test('(O14) one folder in open formats holds everything, and any tool proves it whole', async () => {
    expect(counts).toMatchObject({
      // With the calendar’s, which begins with the act of the release (reading 26).
      journals: 23,
      papers: expect.any(Number),
      drafts: 21,
      accounts: everyRoute.staff.length + everyRoute.citizens.length,
    });
    expect(Math.min(counts.contents, counts.notices, counts.claims, counts.keys)).toBeGreaterThan(0);
    const checked = execFileSync('/usr/bin/env', ['sha256sum', '-c', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
    expect(checked.trim().split('\n')).toHaveLength(counts.contents + counts.papers);
    const lines = readFileSync(join(out, 'journal.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(counts.entries);
    for (const { path } of readManifest(out).files)
      expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain(path === 'README.md' ? 'Một Cửa' : path);
  });

  test('(O14, N3) restored into a new data folder every list is the same, row by row, and every chain verifies', async () => {
    expect(await putBack(out, intoNew('after'))).toEqual(counts);
    const went = await goOn(out, intoNew('after'));
    expect(went).toMatchObject({ machines: 'at-boot' });
    expect(went.looked).toBeGreaterThan(10);
    expect(await verifyJournal(after)).toMatchObject({
      dossiers: counts.journals,
      entries: counts.entries,
      faults: [],
    });

    const [old, now] = [await opened(before), await opened(after)];
    const [was, is] = [await listsOf(old.world), await listsOf(now.world)];
    expect(was.between).toHaveLength(1);
    expect(is).toEqual(was);
    expect(now.sent()).toEqual(old.sent());
    await treesAgree(old.world, now.world);
    expect(await now.world.applications.find('draft-1')).toEqual(await old.world.applications.find('draft-1'));
    expect(await now.world.numbering.next('codes 2026', 'd')).toBe(4);
    expect(await now.world.claims.find('code H56.01-260302-0001')).toBe(
      await old.world.claims.find('code H56.01-260302-0001'),
    );
    expect(await now.world.files.look('paper-1')).toEqual(await old.world.files.look('paper-1'));
    await Promise.all([old.close(), now.close()]);
  });

  test('(O14, N3) every paper that was issued is there with the same bytes, and the journal’s hash is still its own', async () => {
    const [old, now] = [await opened(before), await opened(after)];
    const issued = await papersOf(old.world);
    expect(issued.length).toBeGreaterThan(10);
    expect(await papersOf(now.world)).toEqual(issued);
    for (const { dossier, content } of issued) {
      const bytes = await now.world.contents.find(dossier, content);
      expect(
        Buffer.from(bytes ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(sha256Of(bytes ?? new Uint8Array())).toBe(content);
      expect(bytes).toEqual(await old.world.contents.find(dossier, content));
    }
    await Promise.all([old.close(), now.close()]);
  });

  test('(O14, E2) there nobody is told twice, every step is waited for again, and every dossier comes to its end', async () => {
    const told = await opened(after).then(async (system) => [system.sent().length, await system.close()][0]);
    const system = await bootedSystem(after);
    await system.settled();
    expect(system.sent()).toHaveLength(Number(told));
    expect(await system.world.views.betweenSteps()).toEqual([]);
    for (const [deed, stands, expected] of await livedOn(system)) expect([deed, stands]).toEqual([deed, expected]);
    await system.close();
  }, 120_000);

  test('(O14) nothing is written over: neither a folder with files nor a one-machine edition with data', async () => {
    expect(() => folderPlace(out)).toThrow('không trống');
    await expect(putBack(out, intoOneMachine(everyRoute, before, CLOCK))).rejects.toThrow('đã có dữ liệu');
  });
});

describe('(O14, N3) an export that is not as it was written is refused, and nothing is put anywhere', () => {
  const change = (name: string, by: (text: string) => string) => (folder: string) =>
    writeFileSync(join(folder, name), by(readFileSync(join(folder, name), 'utf8')));
  const lines = (by: (lines: string[]) => string[]) =>
    change('journal.jsonl', (text) => `${by(text.trimEnd().split('\n')).join('\n')}\n`);
  const third = 'by delegation (ND61-17.5)';
  const isThird = (line: string) => line.includes(`"dossier":"${third}"`);
  /** Its third entry with another hand, and its own hash made to fit. */
  const forged = (line: string): string => {
    const { hash: _, ...entry } = JSON.parse(line) as DossierEntry;
    return entry.dossier === third && entry.entry === 2 ? canonicalJson(sealEntry({ ...entry, by: 'somebody' })) : line;
  };

  test.each<[string, (folder: string) => void, string]>([
    [
      'an entry changed',
      lines((all) =>
        all.map((line) =>
          isThird(line) && line.includes('"entry":2,') ? line.replace('"command":"', '"command":"x') : line,
        ),
      ),
      `Hồ sơ ${third}, mục 2: nội dung không khớp mã băm.`,
    ],
    [
      'an entry changed and sealed anew',
      lines((all) => all.map(forged)),
      `Hồ sơ ${third}, mục 3: không nối với mục trước.`,
    ],
    [
      'an entry taken out',
      lines((all) => all.filter((line) => !(isThird(line) && line.includes('"entry":2,')))),
      `Hồ sơ ${third}, mục 2: thiếu mục`,
    ],
    ['the last entry cut off', lines((all) => all.slice(0, -1)), 'mục; bản xuất ghi'],
    ['a dossier taken out', lines((all) => all.filter((line) => !isThird(line))), 'hồ sơ, '],
    ['entries told apart', lines((all) => [...all.slice(1), all[0] ?? '']), 'không đứng liền nhau'],
    ['a paper changed', change('papers/paper-1', (text) => `${text} `), 'Tệp papers/paper-1 không còn như khi xuất'],
    ['a paper missing', (folder) => rmSync(join(folder, 'papers/paper-1')), 'Thiếu tệp papers/paper-1'],
    [
      'an account changed',
      change('accounts.jsonl', (text) => text.replace('receptionist', 'leader')),
      'Tệp accounts.jsonl không còn như khi xuất',
    ],
    ['a list missing', (folder) => rmSync(join(folder, 'claims.jsonl')), 'Thiếu tệp claims.jsonl'],
    [
      'a path that leads outside',
      change('SHA256SUMS', (text) => text.replace('papers/', '../papers/')),
      'Đường dẫn không hợp lệ',
    ],
    ['no manifest', (folder) => rmSync(join(folder, 'MANIFEST.json')), 'chưa hoàn tất'],
  ])('%s', async (name, tamper, said) => {
    const folder = join(root, `tampered-${name.replaceAll(' ', '-')}`);
    mkdirSync(folder);
    cpSync(out, folder, { recursive: true });
    tamper(folder);
    await expect(putBack(folder, intoNew('never'))).rejects.toThrow(said);
    expect(existsSync(join(root, 'never'))).toBe(false);
  });
});

describe('(O14, N3) of an export that is not whole what is there is put back, knowingly', () => {
  const copied = (name: string): string => {
    const folder = join(root, name);
    cpSync(out, folder, { recursive: true });
    return folder;
  };

  test('the faults are told, the rest stands, and they are found there again', async () => {
    const folder = copied('with-a-paper-missing');
    const [lost] = readdirSync(join(folder, 'papers')).filter((name) => name !== 'paper-1');
    rmSync(join(folder, 'papers', lost ?? ''));
    const told: string[] = [];
    const put = await putBack(folder, intoNew('knowingly'), (faults) => told.push(...faults));
    expect(told).toContain(`Thiếu tệp papers/${lost}.`);
    expect(put).toEqual({ ...counts, papers: counts.papers - 1 });
    const { faults, entries } = await verifyJournal(join(root, 'knowingly'));
    expect(entries).toBe(counts.entries);
    expect(faults).toEqual([expect.stringContaining(`giấy tờ ${lost} đã mất`)]);
  });

  test('without one of its lists nothing is, and nobody is told that it could be', async () => {
    const folder = copied('with-a-list-missing');
    rmSync(join(folder, 'claims.jsonl'));
    const refused = putBack(folder, intoNew('never'), () => undefined);
    await expect(refused).rejects.toThrow('Thiếu tệp claims.jsonl');
    await expect(refused).rejects.not.toThrow('--knowing');
    expect(existsSync(join(root, 'never'))).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import { keptJournals } from '../../lib/world/one-machine/journal/kept-journals.ts';
import { latestEntries } from '../../lib/world/one-machine/journal/latest-entries.ts';
import { verifyJournal } from '../../lib/world/one-machine/journal/verify-journal.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntries, sampleEntry } from './sample-entry.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

test('(N8) all appends of a tick share one sync to disk, and a conflict among them spoils no other', async () => {
  const system = await openForTests(dataDir);
  const before = system.commits();
  const entries = Array.from({ length: 500 }, (_, n) => sampleEntry(`dossier-${n}`));
  const answers = await Promise.all([...entries, sampleEntry('dossier-7')].map(system.world.journal.append));
  expect(system.commits() - before).toBe(1);
  expect(answers.filter((answer) => answer === 'appended')).toHaveLength(500);
  expect(answers.at(-1)).toBe('conflict');
  await system.close();
});

test('(N8) what was written is there after closing and opening again', async () => {
  const system = await openForTests(dataDir);
  const entries = sampleEntries('dossier-1', 5);
  for (const entry of entries) await system.world.journal.append(entry);
  await system.world.numbering.next('code', 'd');
  await system.world.claims.claim('code 1', 'dossier-1');
  const { signature } = await system.world.signing.sign('tm-hanh', 'ab'.repeat(32));
  await system.close();

  const again = await openForTests(dataDir);
  expect(await again.world.journal.read('dossier-1')).toEqual(entries);
  expect(await again.world.numbering.next('code', 'd')).toBe(2);
  expect(await again.world.claims.claim('code 1', 'dossier-2')).toBe('dossier-1');
  expect(await again.world.signing.verify('tm-hanh', 'ab'.repeat(32), signature)).toBe(true);
  await again.close();
});

test('(N6, N8) after kill -9 every acknowledged append is there and every chain is whole', async () => {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'test/world/append-until-killed.ts', dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const acknowledged = new Map<string, number>();
  let said = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [dossier = '', entry] = line.split(' ');
    acknowledged.set(dossier, Math.max(acknowledged.get(dossier) ?? 0, Number(entry)));
    said += 1;
    if (said === 400) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');

  expect((await verifyJournal(dataDir)).faults).toEqual([]);
  const system = await openForTests(dataDir);
  expect(acknowledged.size).toBe(8);
  for (const [dossier, entry] of acknowledged) {
    const entries = await system.world.journal.read(dossier);
    expect(entries.length).toBeGreaterThanOrEqual(entry);
    expect(verifyChain(entries)).toEqual({ intact: true });
  }
  await system.close();
}, 30_000);

test('(N8) a data folder is held by one process, and the second is told so in Vietnamese', async () => {
  const system = await openForTests(dataDir);
  await expect(openForTests(dataDir)).rejects.toThrow(/đang được một tiến trình Một Cửa khác sử dụng/);
  await system.close();
  const again = await openForTests(dataDir);
  await again.close();
});

test('(N3) what is handed out is as it was committed: nobody can change it, and a lost race is read anew', async () => {
  const system = await openForTests(dataDir);
  const { journal } = system.world;
  const [one, two] = sampleEntries('dossier-1', 2) as [DossierEntry, DossierEntry];
  await journal.append(one);
  expect(await journal.append(sampleEntry('dossier-1', undefined, { command: 'another' }))).toBe('conflict');
  await journal.append(two);
  const entries = await journal.read<{ type: string }>('dossier-1');
  expect(entries).toEqual([one, two]);
  expect(() => Object.assign(entries[0]?.events[0] ?? {}, { type: 'DossierRefused' })).toThrow(TypeError);
  expect(() => (entries as unknown[]).push(one)).toThrow(TypeError);
  await system.close();
});

test('(N3) many more journals than are kept in memory read the same', async () => {
  const kept = keptJournals(10);
  const read = (n: number) => kept.find(`dossier-${n}`) ?? kept.keep(`dossier-${n}`, sampleEntries(`dossier-${n}`, 3));
  for (let n = 0; n < 50; n++) expect(read(n % 7)).toEqual(sampleEntries(`dossier-${n % 7}`, 3));
  expect(Array.from({ length: 7 }, (_, n) => kept.find(`dossier-${n}`)).filter((it) => it !== undefined)).toHaveLength(
    3,
  );
});

test('(N3) an entry follows only the journal it continues', () => {
  const kept = keptJournals(10);
  const [one, two, three] = sampleEntries('dossier-1', 3) as [DossierEntry, DossierEntry, DossierEntry];
  kept.keep('dossier-1', [one]);
  kept.follow(two);
  expect(kept.find('dossier-1')).toEqual([one, two]);
  kept.keep('dossier-1', [one]);
  kept.follow(three);
  expect(kept.find('dossier-1')).toBeUndefined();
});

test('(E2) who waits for a journal to grow is told at once, and in vain no longer than asked', async () => {
  const system = await openForTests(dataDir);
  const { journal } = system.world;
  const [one, two] = sampleEntries('dossier-1', 2) as [DossierEntry, DossierEntry];
  await journal.append(one);
  await journal.next?.('dossier-1', 0, 60_000);
  const growth = journal.next?.('dossier-1', 1, 60_000);
  await journal.append(two);
  await growth;
  const began = performance.now();
  await journal.next?.('dossier-1', 2, 20);
  expect(performance.now() - began).toBeLessThan(5_000);
  await system.close();
});

test('(R1) readers hear what stands further back than the latest entries in memory', () => {
  const latest = latestEntries(5, 2);
  for (let seq = 6; seq <= 11; seq++) latest.add({ seq, entry: sampleEntry(`dossier-${seq}`) });
  expect(latest.head()).toBe(11);
  expect(latest.after(11, 10)).toEqual([]);
  expect(latest.after(9, 10)?.map(({ seq }) => seq)).toEqual([10, 11]);
  expect(latest.after(9, 1)?.map(({ seq }) => seq)).toEqual([10]);
  expect(latest.after(6, 10)).toBeUndefined();
});

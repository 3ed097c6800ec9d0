import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { databaseFile, openStore } from '../../lib/world/one-machine/database.ts';
import type { OneMachineHandlers } from '../../lib/world/one-machine/options.ts';
import { oneMachineOutbox } from '../../lib/world/one-machine/post/outbox.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntries, sampleEntry, sampleNotice } from './sample-entry.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

const listener = () => {
  const heard: string[] = [];
  const tell = async (entry: Entry<unknown>) => heard.push(`${entry.dossier} ${entry.entry}`);
  return { heard, tell };
};

const cursorsIn = (folder: string) => {
  const db = new DatabaseSync(databaseFile(folder), { readOnly: true });
  const rows = db.prepare('SELECT reader, seq FROM cursors').all();
  db.close();
  return Object.fromEntries(rows.map(({ reader, seq }) => [reader, seq]));
};

test('both readers hear every entry of a dossier in its order', async () => {
  const [project, react] = [listener(), listener()];
  const system = await openForTests(dataDir, { readers: { project: project.tell, react: react.tell } });
  await system.boot();
  for (const entry of sampleEntries('dossier-1', 30)) await system.world.journal.append(entry);
  await system.settled();
  const expected = Array.from({ length: 30 }, (_, n) => `dossier-1 ${n + 1}`);
  expect(project.heard).toEqual(expected);
  expect(react.heard).toEqual(expected);
  await system.close();
});

test('an entry that keeps failing is tried three times, listed, and the reader goes on', async () => {
  const tries: number[] = [];
  const tell = async (entry: Entry<unknown>) => {
    tries.push(entry.entry);
    if (entry.entry === 2) throw new Error('không gửi được thư');
  };
  const system = await openForTests(dataDir, { readers: { react: tell } });
  await system.boot();
  for (const entry of sampleEntries('dossier-1', 3)) await system.world.journal.append(entry);
  await system.settled();
  expect(tries).toEqual([1, 2, 2, 2, 3]);
  expect(await system.world.failed.list()).toMatchObject([
    { where: 'react', dossier: 'dossier-1', entry: 2, error: expect.stringMatching(/^Error at one-machine-readers/) },
  ]);
  await system.close();
});

test('(R1) an entry that keeps failing holds up its own dossier only', async () => {
  const told: string[] = [];
  const tell = async (entry: Entry<unknown>) => {
    told.push(entry.dossier);
    if (entry.dossier === 'dossier-1') throw new Error('không gửi được thư');
  };
  const system = await openForTests(dataDir, { readers: { react: tell } });
  await system.boot();
  await system.world.journal.append(sampleEntry('dossier-1'));
  for (const entry of sampleEntries('dossier-2', 20)) await system.world.journal.append(entry);
  await system.settled();
  expect(told.filter((dossier) => dossier === 'dossier-1')).toHaveLength(3);
  expect(told.at(-1)).toBe('dossier-1');
  await system.close();
});

test('after a restart a reader goes on where it stopped', async () => {
  const first = listener();
  const system = await openForTests(dataDir, { readers: { react: first.tell } });
  await system.boot();
  const [one, two] = sampleEntries('dossier-1', 2) as [DossierEntry, DossierEntry];
  await system.world.journal.append(one);
  await system.settled();
  await system.close();

  const unread = await openForTests(dataDir);
  await unread.world.journal.append(two);
  await unread.close();

  const second = listener();
  const again = await openForTests(dataDir, { readers: { react: second.tell } });
  await again.boot();
  expect(second.heard).toEqual(['dossier-1 2']);
  await again.close();
});

test('(R1) a crash before a reader’s first note in a fresh folder: it begins at the beginning, however far the others had noted', async () => {
  const crashed = join(dataDir, 'crashed');
  const project = listener();
  const busy = Promise.withResolvers<void>();
  const system = await openForTests(dataDir, { readers: { project: project.tell, react: () => busy.promise } });
  await system.boot();
  for (const entry of sampleEntries('dossier-1', 3)) await system.world.journal.append(entry);
  await expect.poll(() => cursorsIn(dataDir)).toEqual({ project: 3, react: 0 });
  mkdirSync(crashed);
  for (const file of readdirSync(dataDir).filter((name) => /^(mot-cua\.db|evidence\.key|secrets\.json)/.test(name)))
    cpSync(join(dataDir, file), join(crashed, file));
  busy.resolve();
  await system.close();

  const react = listener();
  const again = await openForTests(crashed, { readers: { project: project.tell, react: react.tell } });
  await again.boot();
  expect(react.heard).toEqual(['dossier-1 1', 'dossier-1 2', 'dossier-1 3']);
  expect(project.heard).toHaveLength(3);
  await again.close();
});

test('(R1) a reader that a later release brings begins where the last of the others stands', async () => {
  mkdirSync(dataDir);
  const store = openStore(dataDir);
  await store.write(() => {
    store.run("INSERT INTO cursors (reader, seq) VALUES ('project', 3), ('react', 2)");
  });
  store.close();
  const unread = await openForTests(dataDir);
  for (const entry of sampleEntries('dossier-1', 4)) await unread.world.journal.append(entry);
  await unread.close();

  const [project, react, issue] = [listener(), listener(), listener()];
  const readers = { issue: issue.tell, project: project.tell, react: react.tell };
  const system = await openForTests(dataDir, { readers });
  await system.boot();
  expect(project.heard).toEqual(['dossier-1 4']);
  for (const { heard } of [react, issue]) expect(heard).toEqual(['dossier-1 3', 'dossier-1 4']);
  await system.close();
});

test('settled waits for what a reader itself appends', async () => {
  const heard: number[] = [];
  const tell: OneMachineHandlers['readers'][string] = async (entry, world) => {
    heard.push(entry.entry);
    if (entry.entry < 20) await world.journal.append(sampleEntry('dossier-1', entry as DossierEntry));
  };
  const system = await openForTests(dataDir, { readers: { react: tell } });
  await system.boot();
  await system.world.journal.append(sampleEntry('dossier-1'));
  await system.settled();
  expect(heard).toHaveLength(20);
  await system.close();
});

test('(I1) a notice put to send before a crash goes out at the next start, marked as a repeat', async () => {
  mkdirSync(dataDir);
  const store = openStore(dataDir);
  const crashesWhileSending = oneMachineOutbox(store, () => {
    throw new Error('mất điện');
  });
  await expect(crashesWhileSending.send(sampleNotice())).rejects.toThrow('mất điện');
  store.close();

  const system = await openForTests(dataDir);
  expect(system.sent().map(({ state, repeat }) => [state, repeat])).toEqual([['to-send', false]]);
  await system.boot();
  expect(system.sent().map(({ state, repeat }) => [state, repeat])).toEqual([['sent', true]]);
  await system.close();
});

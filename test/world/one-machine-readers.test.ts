import { mkdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { openStore } from '../../lib/world/one-machine/database.ts';
import type { DeskHandlers } from '../../lib/world/one-machine/options.ts';
import { deskOutbox } from '../../lib/world/one-machine/outbox.ts';
import { freshFolder, openTestDesk } from './one-machine-for-tests.ts';
import { sampleEntries, sampleEntry, sampleNotice } from './sample-entry.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

const listener = () => {
  const heard: string[] = [];
  const tell = async (entry: Entry<unknown>) => heard.push(`${entry.dossier} ${entry.entry}`);
  return { heard, tell };
};

test('both readers hear every entry of a dossier in its order', async () => {
  const [project, react] = [listener(), listener()];
  const desk = await openTestDesk(dataDir, { readers: { project: project.tell, react: react.tell } });
  await desk.boot();
  for (const entry of sampleEntries('dossier-1', 30)) await desk.world.journal.append(entry);
  await desk.settled();
  const expected = Array.from({ length: 30 }, (_, n) => `dossier-1 ${n + 1}`);
  expect(project.heard).toEqual(expected);
  expect(react.heard).toEqual(expected);
  await desk.close();
});

test('an entry that keeps failing is tried three times, listed, and the reader goes on', async () => {
  const tries: number[] = [];
  const tell = async (entry: Entry<unknown>) => {
    tries.push(entry.entry);
    if (entry.entry === 2) throw new Error('không gửi được thư');
  };
  const desk = await openTestDesk(dataDir, { readers: { react: tell } });
  await desk.boot();
  for (const entry of sampleEntries('dossier-1', 3)) await desk.world.journal.append(entry);
  await desk.settled();
  expect(tries).toEqual([1, 2, 2, 2, 3]);
  expect(await desk.world.failed.list()).toMatchObject([
    { where: 'react', dossier: 'dossier-1', entry: 2, error: 'không gửi được thư' },
  ]);
  await desk.close();
});

test('(R1) an entry that keeps failing holds up its own dossier only', async () => {
  const told: string[] = [];
  const tell = async (entry: Entry<unknown>) => {
    told.push(entry.dossier);
    if (entry.dossier === 'dossier-1') throw new Error('không gửi được thư');
  };
  const desk = await openTestDesk(dataDir, { readers: { react: tell } });
  await desk.boot();
  await desk.world.journal.append(sampleEntry('dossier-1'));
  for (const entry of sampleEntries('dossier-2', 20)) await desk.world.journal.append(entry);
  await desk.settled();
  expect(told.filter((dossier) => dossier === 'dossier-1')).toHaveLength(3);
  expect(told.at(-1)).toBe('dossier-1');
  await desk.close();
});

test('after a restart a reader goes on where it stopped', async () => {
  const first = listener();
  const desk = await openTestDesk(dataDir, { readers: { react: first.tell } });
  await desk.boot();
  const [one, two] = sampleEntries('dossier-1', 2) as [DossierEntry, DossierEntry];
  await desk.world.journal.append(one);
  await desk.settled();
  await desk.close();

  const unread = await openTestDesk(dataDir);
  await unread.world.journal.append(two);
  await unread.close();

  const second = listener();
  const again = await openTestDesk(dataDir, { readers: { react: second.tell } });
  await again.boot();
  expect(second.heard).toEqual(['dossier-1 2']);
  await again.close();
});

test('settled waits for what a reader itself appends', async () => {
  const heard: number[] = [];
  const tell: DeskHandlers['readers'][string] = async (entry, world) => {
    heard.push(entry.entry);
    if (entry.entry < 20) await world.journal.append(sampleEntry('dossier-1', entry as DossierEntry));
  };
  const desk = await openTestDesk(dataDir, { readers: { react: tell } });
  await desk.boot();
  await desk.world.journal.append(sampleEntry('dossier-1'));
  await desk.settled();
  expect(heard).toHaveLength(20);
  await desk.close();
});

test('(I1) a notice put to send before a crash goes out at the next start, marked as a repeat', async () => {
  mkdirSync(dataDir);
  const store = openStore(dataDir);
  const crashesWhileSending = deskOutbox(store, () => {
    throw new Error('mất điện');
  });
  await expect(crashesWhileSending.send(sampleNotice())).rejects.toThrow('mất điện');
  store.close();

  const desk = await openTestDesk(dataDir);
  expect(desk.sent().map(({ state, repeat }) => [state, repeat])).toEqual([['to-send', false]]);
  await desk.boot();
  expect(desk.sent().map(({ state, repeat }) => [state, repeat])).toEqual([['sent', true]]);
  await desk.close();
});

import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { databaseFile } from '../../../lib/world/one-machine/database.ts';
import { evidenceKeyFile } from '../../../lib/world/one-machine/evidence-key.ts';
import type { OneMachine } from '../../../lib/world/one-machine.ts';
import { type Hash, hashOfSpan, leafHash, rootOfComplete } from '../../../lib/world/tree/merkle.ts';
import type { World } from '../../../lib/world/world.ts';
import { freshFolder, openForTests } from '../one-machine-for-tests.ts';
import { sampleEntries, sampleEntry } from '../sample-entry.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

const opened = async (dataDir: string): Promise<OneMachine> => {
  const system = await openForTests(dataDir);
  undo.push(system.close);
  return system;
};
const fresh = async () => {
  const { dataDir, remove } = freshFolder();
  undo.push(remove);
  return { dataDir, system: await opened(dataDir) };
};

/** Closed as a crash leaves it: nothing that was noted in memory counts. */
const closed = async (system: OneMachine) => {
  undo.splice(undo.indexOf(system.close), 1);
  await system.close();
};

const rootOver = (entries: readonly Entry<unknown>[]): Promise<Hash> =>
  hashOfSpan(
    async ({ height, nth }) =>
      rootOfComplete(entries.slice(nth * 2 ** height, (nth + 1) * 2 ** height).map(({ hash }) => leafHash(hash))),
    { from: 0, to: entries.length },
  );

const hex = (hash: Uint8Array | undefined): string => Buffer.from(hash ?? []).toString('hex');

const append = async (world: World, count: number): Promise<readonly Entry<unknown>[]> => {
  const entries = Array.from({ length: count }, () => sampleEntry(randomUUID(), undefined));
  await Promise.all(entries.map((entry) => world.journal.append(entry)));
  return entries;
};

const change = (dataDir: string, sql: string): void => {
  const db = new DatabaseSync(databaseFile(dataDir));
  db.exec(sql);
  db.close();
};

describe('the tree of the one-machine edition', () => {
  test('(O16, N3) it covers what was acknowledged before it was asked for, in the order written, by parts or at once', async () => {
    const { system } = await fresh();
    const { world } = system;
    const all: Entry<unknown>[] = [];
    for (const count of [1, 2, 300, 0, 700]) {
      all.push(...(await append(world, count)));
      if (count === 300) await world.tree.extend();
      expect(await world.tree.head()).toEqual({ size: all.length, root: await rootOver(all) });
    }
  });

  test('(O16) asked for while twenty write, it still has each entry once', async () => {
    const { system } = await fresh();
    const { world } = system;
    const written = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const entries = await append(world, 30);
        await Promise.all([world.tree.head(), world.tree.extend(), world.tree.head()]);
        return entries;
      }),
    );
    const places = await Promise.all(written.flat().map(({ hash }) => world.tree.find(hash)));
    expect(places.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 600 }, (_, n) => n));
    expect((await world.tree.head())?.size).toBe(600);
  });

  test('(O16, R2) who lets it take in what was written does not wait for those who go on writing', async () => {
    const { world } = (await fresh()).system;
    await append(world, 300);
    let written = 0;
    let answered = false;
    // Each begins a turn after the one before, so that some write after the tree in every group.
    const writing = Array.from({ length: 20 }, async (_, turns) => {
      for (let turn = 0; turn < turns; turn += 1) await undefined;
      for (; !answered && written < 5000; written += 1) await append(world, 1);
    });
    await world.tree.extend();
    answered = true;
    await Promise.all(writing);
    expect(written).toBeLessThan(500);
  });

  test('(O16, N3) taken in only half when it stopped, it comes to the same tree', async () => {
    const { dataDir, system } = await fresh();
    const entries = await append(system.world, 600);
    await system.world.tree.head();
    await closed(system);
    change(dataDir, 'DELETE FROM leaves WHERE leaf >= 300; DELETE FROM subtrees WHERE nth > 0');

    const again = await opened(dataDir);
    expect(hex((await again.world.tree.head())?.root)).toBe(hex(await rootOver(entries)));
  });

  test('(O16, N3) all of it lost, it is made again the same, also where instants and rows differ in order', async () => {
    const { dataDir, system } = await fresh();
    const ats = ['2026-02-13T16:46:00+07:00', '2026-02-13T16:45:30+07:00', '2026-02-13T16:47:00+07:00'];
    for (const at of ats) await system.world.journal.append(sampleEntry(randomUUID(), undefined, { at }));
    const head = await system.world.tree.head();
    await closed(system);
    change(dataDir, 'DELETE FROM leaves; DELETE FROM subtrees');
    expect(await (await opened(dataDir)).world.tree.head()).toEqual(head);
  });

  test('(O16) journals of before enter once, by instant, journal and entry; what comes later stands behind', async () => {
    const { dataDir, system } = await fresh();
    const late = sampleEntry('b', undefined, { at: '2026-02-13T17:00:00+07:00' });
    const early = sampleEntries('z', 2);
    for (const entry of [late, ...early]) await system.world.journal.append(entry);
    await closed(system);
    change(
      dataDir,
      "DROP TABLE leaves; DROP TABLE subtrees; DELETE FROM settings WHERE name = 'journal-rows-before-the-tree'",
    );

    const again = await opened(dataDir);
    const next = sampleEntry('a', undefined, { at: '2026-02-13T16:50:00+07:00' });
    await again.world.journal.append(next);
    const inOrder = [...early, late, next];
    expect(hex((await again.world.tree.head())?.root)).toBe(hex(await rootOver(inOrder)));
    await closed(again);
    expect((await (await opened(dataDir)).world.tree.head())?.size).toBe(4);
  });

  test('(O16) the key lies in a file of its own that its owner alone may read, and stays', async () => {
    const { dataDir, system } = await fresh();
    const key = await system.world.checkpoints.publicKey();
    expect(statSync(evidenceKeyFile(dataDir)).mode & 0o777).toBe(0o600);
    await closed(system);
    expect(await (await opened(dataDir)).world.checkpoints.publicKey()).toEqual(key);
  });
});

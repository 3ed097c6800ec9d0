import { setTimeout as pause } from 'node:timers/promises';
import type { Sha256 } from '../../../domain/journal/entry.ts';
import { type Instant, instantOf, millisecondsOf } from '../../../domain/time/instant.ts';
import { keepFullTiles } from '../../tree/tiles.ts';
import { treeOver } from '../../tree/tree-over.ts';
import type { Tree } from '../../world.ts';
import { type Dynamo, getItem, putItem, putTogether } from '../dynamo.ts';
import { HASH_BYTES, hashesIn, latestBatches, tilesOf } from './tree-tiles.ts';
import { everythingWritten, hashOf, writtenSince } from './written.ts';

type Parts = { readonly dynamo: Dynamo; readonly now: () => Instant };

/** A transaction takes 100 items: the batch and one to find each entry by. */
const MOST = 99;
/** Longer than any function runs, and a list of DynamoDB is late: nothing is put with an instant further back. */
const LOOK_BACK_MS = 20 * 60_000;
const NOT_OFTENER_MS = 60_000;
const TRIES = 30;
const PAUSE_MS = 20;

/**
 * The tree as items that are only ever put. One batch of leaves follows another by a conditional put, as entries do in a journal, and
 * together with each entry's own item: so an entry is a leaf once, whoever comes at the same time or again. What is not in it yet is
 * found by the journal's list of days, which is complete a moment after an entry is acknowledged.
 */
export const awsTree = ({ dynamo, now }: Parts): Tree => {
  const tiles = tilesOf(dynamo);
  const find = async (entry: Sha256): Promise<number | undefined> =>
    (await getItem<{ leaf: number }>(dynamo, 'tree', { part: partOf(entry), nth: 0 }))?.leaf;

  let beginning: { readonly asked: Instant } | undefined;
  const begun = async () => {
    beginning ??= await getItem<{ asked: Instant }>(dynamo, 'tree', { part: 'begun', nth: 0 });
    return beginning;
  };

  /** Puts leaves behind so many, those that are none yet; answers how many there are then. */
  const enterBatch = async (entries: readonly Sha256[], guessed: number, asked: Instant): Promise<number> => {
    let [left, size] = [entries, guessed];
    for (let tries = 1; left.length > 0; tries += 1) {
      const batch = { part: 'leaves', nth: size, hashes: Buffer.from(left.join(''), 'hex'), asked };
      const items = left.map((entry, n) => ({ part: partOf(entry), nth: 0, leaf: size + n }));
      if (await putTogether(dynamo, 'tree', [batch, ...items])) return size + left.length;
      if (tries === TRIES) throw new Error('the tree could not be extended');
      // Somebody came before: behind theirs then, and without what they have taken in.
      await pause(Math.random() * PAUSE_MS * tries);
      const known = await Promise.all(left.map(find));
      left = left.filter((_, n) => known[n] === undefined);
      size = await sizeNow(dynamo);
    }
    return size;
  };
  const enter = async (written: readonly string[], asked: Instant): Promise<number> => {
    let size = await sizeNow(dynamo);
    for (let first = 0; first < written.length; first += MOST)
      size = await enterBatch(written.slice(first, first + MOST).map(hashOf), size, asked);
    await keepFullTiles(tiles, size);
    return size;
  };

  const catchUp = async (): Promise<number | undefined> => {
    const start = await begun();
    if (start === undefined) return undefined;
    const asked = now();
    const [last] = await latestBatches(dynamo, 1);
    const since = instantOf(millisecondsOf(last?.asked ?? start.asked) - LOOK_BACK_MS);
    const written = await writtenSince(dynamo, since, asked);
    const known = written.length === 0 ? new Set() : await takenSince(dynamo, since);
    const fresh = written.filter((one) => !known.has(hashOf(one)));
    return fresh.length === 0 ? sizeNow(dynamo) : enter(fresh, asked);
  };

  let extendedAt = Number.NEGATIVE_INFINITY;
  return treeOver(
    {
      catchUp,
      find,
      begin: async () => {
        if ((await begun()) !== undefined) return;
        const asked = now();
        const taken = await takenSince(dynamo, '');
        const written = await everythingWritten(dynamo);
        await enter(
          written.filter((one) => !taken.has(hashOf(one))),
          asked,
        );
        const alone = { when: 'attribute_not_exists(part)' };
        await putItem(dynamo, 'tree', { part: 'begun', nth: 0, asked }, alone);
      },
      extend: async () => {
        if (Date.now() - extendedAt < NOT_OFTENER_MS) return;
        await catchUp();
        extendedAt = Date.now();
      },
    },
    tiles,
  );
};

const partOf = (entry: Sha256): string => `entry ${entry}`;

const sizeNow = async (dynamo: Dynamo): Promise<number> => {
  const [last] = await latestBatches(dynamo, 1);
  return last === undefined ? 0 : last.nth + last.hashes.byteLength / HASH_BYTES;
};

/** The entries of every batch that may hold one written since. */
const takenSince = async (dynamo: Dynamo, since: Instant): Promise<ReadonlySet<Sha256>> => {
  const taken = new Set<Sha256>();
  let before: number | undefined;
  for (;;) {
    const batches = await latestBatches(dynamo, PAGE, before);
    for (const batch of batches)
      if (batch.asked >= since) for (const entry of hashesIn(batch)) taken.add(entry.toString('hex'));
    before = batches.at(-1)?.nth;
    if (batches.length < PAGE || batches.every(({ asked }) => asked < since)) return taken;
  }
};
const PAGE = 25;

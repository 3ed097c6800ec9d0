import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sha256 } from '../../../domain/journal/entry.ts';
import { type Instant, instantOf } from '../../../domain/time/instant.ts';
import { type Dynamo, getItem, putItem, putTogether } from '../dynamo.ts';
import { HASH_BYTES, latestBatches } from './tree-tiles.ts';

/** A transaction takes 100 items: the batch and one to find each entry by. */
const MOST = 99;
const TRIES = 30;
const PAUSE_MS = 20;

/** Up to when everything is in the tree: before these entries, and with the last of them. */
export type ReadUpTo = { readonly before: Instant; readonly after: Instant };

/** Puts entries behind the last leaf, in their order, those that are none yet; answers how many leaves there are then. */
export const enterLeaves = async (dynamo: Dynamo, entries: readonly Sha256[], reached: ReadUpTo): Promise<number> => {
  let size = await sizeNow(dynamo);
  for (let first = 0; first < entries.length; first += MOST) {
    const isLast = first + MOST >= entries.length;
    const asked = isLast ? reached.after : reached.before;
    size = await enterBatch(dynamo, entries.slice(first, first + MOST), size, asked);
  }
  return size;
};

/** Which leaf an entry is. */
export const findLeaf = async (dynamo: Dynamo, entry: Sha256): Promise<number | undefined> =>
  (await getItem<{ leaf: number }>(dynamo, 'tree', { part: partOf(entry), nth: 0 }))?.leaf;

/** How many leaves there are. */
export const sizeNow = async (dynamo: Dynamo): Promise<number> => {
  const [last] = await latestBatches(dynamo, 1);
  return last === undefined ? 0 : last.nth + last.hashes.byteLength / HASH_BYTES;
};

/** From now on the tree goes on by itself: what was put before `asked` is in it. */
export const markBegun = async (dynamo: Dynamo, asked: Instant): Promise<void> => {
  await putItem(dynamo, 'tree', { part: 'begun', nth: 0, asked }, { when: 'attribute_not_exists(part)' });
};

/** Since when it does; undefined while it does not. */
export const findBegun = (dynamo: Dynamo): Promise<{ readonly asked: Instant } | undefined> =>
  getItem<{ asked: Instant }>(dynamo, 'tree', { part: 'begun', nth: 0 });

const enterBatch = async (
  dynamo: Dynamo,
  entries: readonly Sha256[],
  guessed: number,
  asked: Instant,
): Promise<number> => {
  let [left, size] = [entries, guessed];
  for (let tries = 1; left.length > 0; tries += 1) {
    const hashes = Buffer.from(left.join(''), 'hex');
    const batch = { part: 'leaves', nth: size, hashes, asked, put: instantOf(Date.now()) };
    const items = left.map((entry, n) => ({ part: partOf(entry), nth: 0, leaf: size + n }));
    if (await putTogether(dynamo, 'tree', [batch, ...items])) return size + left.length;
    if (tries === TRIES) throw new Error('the tree could not be extended');
    // Somebody came before: behind theirs then, and without what they have taken in.
    await pause(randomInt(PAUSE_MS * tries));
    const known = await Promise.all(left.map((entry) => findLeaf(dynamo, entry)));
    left = left.filter((_, n) => known[n] === undefined);
    size = await sizeNow(dynamo);
  }
  return size;
};

const partOf = (entry: Sha256): string => `entry ${entry}`;

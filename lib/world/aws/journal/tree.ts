import type { Sha256 } from '../../../domain/journal/entry.ts';
import { earlier, type Instant, instantOf, millisecondsOf } from '../../../domain/time/instant.ts';
import { keepFullTiles } from '../../tree/tiles.ts';
import type { Tree } from '../../tree/tree.ts';
import { treeOver } from '../../tree/tree-over.ts';
import type { Dynamo } from '../dynamo.ts';
import { enterLeaves, findBegun, findLeaf, markBegun, type ReadUpTo, sizeNow } from './enter-leaves.ts';
import { batchHashes, latestBatches, tilesOf } from './tree-tiles.ts';
import { entryHashOf, everythingWritten, writtenSince } from './written.ts';

/** Longer than any function runs and than any list of DynamoDB is late: by real time, nothing put before is still to be seen. */
const LOOK_BACK_MS = 20 * 60_000;
const NOT_OFTENER_MS = 60_000;

/**
 * The tree as items that are only ever put. One batch of leaves follows another by a conditional put, as entries do in a journal, and
 * together with each entry's own item: so an entry is a leaf once, whoever comes at the same time or again. What is not in it yet is
 * found by the journal's list of days, which is complete a moment after an entry is acknowledged.
 */
export const awsTree = (dynamo: Dynamo): Tree => {
  const tiles = tilesOf(dynamo);
  let beginning: { readonly asked: Instant } | undefined;
  const begun = async () => {
    beginning ??= await findBegun(dynamo);
    return beginning;
  };

  const enter = async (entries: readonly Sha256[], reached: ReadUpTo): Promise<number> => {
    const size = await enterLeaves(dynamo, entries, reached);
    await keepFullTiles(tiles, size);
    return size;
  };

  const catchUp = async (): Promise<number | undefined> => {
    const start = await begun();
    if (start === undefined) return undefined;
    const after = now();
    const [last] = await latestBatches(dynamo, 1);
    const before = earlier(last?.asked ?? start.asked, after);
    const since = instantOf(millisecondsOf(before) - LOOK_BACK_MS);
    const written = (await writtenSince(dynamo, since, after)).map(entryHashOf);
    if (written.length === 0) return sizeNow(dynamo);
    const taken = await takenSince(dynamo, since);
    const fresh = written.filter((entry) => !taken.has(entry));
    return fresh.length === 0 ? sizeNow(dynamo) : enter(fresh, { before, after });
  };

  let extendedAt = Number.NEGATIVE_INFINITY;
  return treeOver(
    {
      catchUp,
      find: (entry) => findLeaf(dynamo, entry),
      begin: async () => {
        if ((await begun()) !== undefined) return;
        const asked = now();
        const taken = await takenSince(dynamo, '');
        const written = (await everythingWritten(dynamo)).map(entryHashOf);
        const left = written.filter((entry) => !taken.has(entry));
        await enter(left, { before: asked, after: asked });
        await markBegun(dynamo, asked);
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

const now = (): Instant => instantOf(Date.now());

const PAGE = 25;

/** The entries of every batch put since. */
const takenSince = async (dynamo: Dynamo, since: Instant): Promise<ReadonlySet<Sha256>> => {
  const taken = new Set<Sha256>();
  let before: number | undefined;
  for (;;) {
    const batches = await latestBatches(dynamo, PAGE, before);
    for (const batch of batches) for (const entry of batchHashes(batch)) taken.add(entry.toString('hex'));
    before = batches.at(-1)?.nth;
    if (batches.length < PAGE || batches.every(({ put }) => put < since)) return taken;
  }
};

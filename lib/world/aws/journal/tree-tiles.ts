import type { Instant } from '../../../domain/time/instant.ts';
import { type Hash, leafHash } from '../../tree/merkle.ts';
import { TILE, type Tiles } from '../../tree/tiles.ts';
import { type Dynamo, putItem, queryItems } from '../dynamo.ts';

export const HASH_BYTES = 32;

/**
 * Leaves that were put together: the hashes of their entries one behind the other, from leaf `nth` on, when they were put, and up to
 * when (`asked`) everything that was to be seen of the journals is in the tree with them.
 */
export type Batch = {
  readonly nth: number;
  readonly hashes: Uint8Array;
  readonly put: Instant;
  readonly asked: Instant;
};

/** The last so many batches, latest first; or the last before a leaf. */
export const latestBatches = (dynamo: Dynamo, limit: number, before?: number): Promise<readonly Batch[]> =>
  queryItems<Batch>(dynamo, 'tree', {
    where: before === undefined ? 'part = :leaves' : 'part = :leaves AND nth < :before',
    values: { ':leaves': 'leaves', ':before': before },
    newestFirst: true,
    limit,
  });

/** So many batches that begin at a leaf or behind it, in the order of the tree. */
export const batchesFrom = (dynamo: Dynamo, first: number, limit: number): Promise<readonly Batch[]> =>
  queryItems<Batch>(dynamo, 'tree', {
    where: 'part = :leaves AND nth >= :first',
    values: { ':leaves': 'leaves', ':first': first },
    limit,
  });

/** The hashes of a batch's entries. */
export const batchHashes = ({ hashes }: Pick<Batch, 'hashes'>): readonly Buffer[] =>
  Array.from({ length: hashes.byteLength / HASH_BYTES }, (_, n) =>
    Buffer.from(hashes.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES)),
  );

/** The tiles of the tree: leaves out of their batches, and one item for the hash over each full tile. */
export const tilesOf = (dynamo: Dynamo): Tiles => ({
  tile: async (level, nth) => {
    const [first, end] = [nth * TILE, (nth + 1) * TILE];
    return level === 0 ? leavesBetween(dynamo, first, end) : subtreesBetween(dynamo, level, first, end - 1);
  },
  kept: async (level) => {
    const [last] = await queryItems<{ nth: number }>(dynamo, 'tree', {
      where: 'part = :level',
      values: { ':level': partOf(level) },
      newestFirst: true,
      limit: 1,
    });
    return (last?.nth ?? -1) + 1;
  },
  keep: async (level, nth, hash) => {
    const alone = { when: 'attribute_not_exists(part)' };
    await putItem(dynamo, 'tree', { part: partOf(level), nth, hash }, alone);
  },
});

const partOf = (level: number): string => `subtrees ${level}`;

const leavesBetween = async (dynamo: Dynamo, first: number, end: number): Promise<readonly Hash[]> => {
  const before = await latestBatches(dynamo, 1, first + 1);
  const behind = await queryItems<Batch>(dynamo, 'tree', {
    where: 'part = :leaves AND nth BETWEEN :first AND :last',
    values: { ':leaves': 'leaves', ':first': first + 1, ':last': end - 1 },
  });
  return [...before, ...behind].flatMap((batch) =>
    batchHashes(batch).flatMap((entry, n) => (batch.nth + n >= first && batch.nth + n < end ? [leafHash(entry)] : [])),
  );
};

const subtreesBetween = async (
  dynamo: Dynamo,
  level: number,
  first: number,
  last: number,
): Promise<readonly Hash[]> => {
  const rows = await queryItems<{ hash: Uint8Array }>(dynamo, 'tree', {
    where: 'part = :level AND nth BETWEEN :first AND :last',
    values: { ':level': partOf(level), ':first': first, ':last': last },
  });
  return rows.map(({ hash }) => hash);
};

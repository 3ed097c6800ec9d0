import { DatabaseSync } from 'node:sqlite';
import { storedTile } from '../../lib/world/one-machine/journal/stored-tiles.ts';
import { readCheckpoint } from '../../lib/world/tree/checkpoint.ts';
import { hashOfSpan, inclusionSpans } from '../../lib/world/tree/merkle.ts';
import { subtreesOver } from '../../lib/world/tree/tiles.ts';

/** What proves one entry of a bundle in the last checkpoint published: the highest that it covers, since those before hang on it. */
export type LogPart = {
  readonly checkpoint: string;
  readonly entry: number;
  readonly hashes: readonly string[];
  readonly leaf: number;
};

/** The log's part of a dossier's proof, read beside the one-machine edition; undefined where no checkpoint covers any of these entries yet. */
export const logPart = async (
  file: string,
  entries: readonly { readonly entry: number; readonly hash: string }[],
): Promise<LogPart | undefined> => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = db
      .prepare("SELECT name FROM sqlite_master WHERE name IN ('checkpoints', 'leaves', 'subtrees')")
      .all();
    // A folder of before that was not opened since.
    if (tables.length < 3) return undefined;
    const last = db.prepare('SELECT note FROM checkpoints ORDER BY hour DESC LIMIT 1').get();
    if (last === undefined) return undefined;

    const checkpoint = String(last.note);
    const { size } = readCheckpoint(checkpoint);
    const leafOf = db.prepare('SELECT leaf FROM leaves WHERE entry = ? AND leaf < ? ORDER BY leaf LIMIT 1');
    for (const { entry, hash } of entries.toReversed()) {
      const found = leafOf.get(Buffer.from(hash, 'hex'), size);
      if (found === undefined) continue;
      const leaf = Number(found.leaf);
      const read = subtreesOver({
        tile: async (level, nth) => storedTile((sql, ...bound) => db.prepare(sql).all(...bound), level, nth),
      });
      const hashes: string[] = [];
      for (const span of inclusionSpans(leaf, size))
        hashes.push(Buffer.from(await hashOfSpan(read, span)).toString('base64'));
      return { checkpoint, entry, hashes, leaf };
    }
    return undefined;
  } finally {
    db.close();
  }
};

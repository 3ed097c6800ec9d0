import { existsSync, readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { BELONGS_TO } from '../../belongs-to.ts';
import { compareTree, type KnownHead, type StoredLeaf } from '../../tree/compare-tree.ts';
import { knownHeads, publishedAt } from '../../tree/known-head.ts';
import { listAhead } from '../../tree/list-ahead.ts';
import { type Hash, leafHash, rootOfComplete } from '../../tree/merkle.ts';
import { TILE } from '../../tree/tiles.ts';
import { markFile } from '../mark.ts';
import { ROWS_BEFORE_THE_TREE } from '../schema.ts';

/**
 * Compares a data folder's journals with its tree, its published checkpoints, the mark beside the database and the checkpoints
 * given. One Vietnamese sentence a fault.
 */
export const storedTreeFaults = async (
  db: DatabaseSync,
  dataDir: string,
  against: readonly KnownHead[],
): Promise<readonly string[]> => {
  if (!hasTable(db, 'leaves')) return [];
  const { heads, faults } = headsKept(db, dataDir);
  const tiles = tileFaults(db);
  const compared = await compareTree(tiles.seen(leavesOf(db)), [...against, ...heads]);
  return [
    ...compared.faults,
    ...compared.missing.flatMap(({ hash }) => placeOf(db, hash)),
    ...rowsBeside(db),
    ...listsAhead(db),
    ...tiles.faults(),
    ...faults,
  ];
};

/** The key of the province whose data it is, as the database says. */
export const provinceOf = (db: DatabaseSync): string | undefined => settingOf(db, BELONGS_TO);

const settingOf = (db: DatabaseSync, name: string): string | undefined => {
  const value = db.prepare('SELECT value FROM settings WHERE name = ?').get(name)?.value;
  return value === undefined ? undefined : String(value);
};

/** False in a folder of before, until an edition that knows the table opens it. */
export const hasTable = (db: DatabaseSync, name: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined;

/** The checkpoints this place has published, and its mark. One that is forged is a fault of its own. */
const headsKept = (db: DatabaseSync, dataDir: string) => {
  const published = db
    .prepare('SELECT at, note FROM checkpoints ORDER BY hour')
    .all()
    .map(({ at, note }) => ({ note: String(note), called: publishedAt(String(at)) }));
  const mark = existsSync(markFile(dataDir))
    ? [{ note: readFileSync(markFile(dataDir), 'utf8'), called: 'dấu mốc cạnh cơ sở dữ liệu' }]
    : [];
  return knownHeads([...published, ...mark], provinceOf(db));
};

const HASH = "CASE WHEN json_valid(body) THEN json_extract(body, '$.hash') END AS hash";

type Row = { noted?: string; journal: string | null; entry: number; at: string; hash: string | null };

/** In the order of the tree, then what it has not taken in yet. */
function* leavesOf(db: DatabaseSync): Generator<StoredLeaf> {
  const taken = db
    .prepare(
      `SELECT lower(hex(leaves.entry)) AS noted, dossier AS journal, journal.entry AS entry, at, ${HASH}
       FROM leaves LEFT JOIN journal ON journal.seq = leaves.seq ORDER BY leaf`,
    )
    .iterate() as Iterable<Row>;
  for (const row of taken) yield leafOf(row);
  const last = lastTaken(db);
  const rest = db
    .prepare(
      `SELECT dossier AS journal, entry, at, ${HASH} FROM journal WHERE seq > ?1
       ORDER BY CASE WHEN seq <= ?2 THEN 0 ELSE seq END, at, dossier, entry`,
    )
    .iterate(last, Number(settingOf(db, ROWS_BEFORE_THE_TREE) ?? 0)) as Iterable<Row>;
  for (const row of rest) yield leafOf(row);
}

const leafOf = ({ noted, journal, entry, at, hash }: Row): StoredLeaf => ({
  noted,
  standing: journal === null ? undefined : { journal, entry, at, hash: hashOr(hash) },
});

/** A row that holds no hash is a leaf of zeros, as when it was taken in. */
const hashOr = (hash: string | null): string => (hash !== null && /^[0-9a-f]{64}$/.test(hash) ? hash : '0'.repeat(64));

const lastTaken = (db: DatabaseSync): number => {
  const last = db.prepare('SELECT max(seq) AS seq FROM leaves').get()?.seq ?? null;
  return last === null ? 0 : Math.max(Number(last), Number(settingOf(db, ROWS_BEFORE_THE_TREE) ?? 0));
};

/** Rows that stand between those of the tree without being in it: nobody but a forger puts them there. */
const rowsBeside = (db: DatabaseSync): readonly string[] => {
  const last = lastTaken(db);
  const rows = db.prepare('SELECT count(*) AS n FROM journal WHERE seq <= ?').get(last)?.n;
  const leaves = db.prepare('SELECT count(*) AS n FROM leaves JOIN journal USING (seq)').get()?.n;
  if (rows === leaves) return [];
  return db
    .prepare('SELECT dossier, entry FROM journal WHERE seq <= ? AND seq NOT IN (SELECT seq FROM leaves) ORDER BY seq')
    .all(last)
    .map(({ dossier, entry }) => `Hồ sơ ${dossier}, mục ${entry}: có trong nhật ký mà cây không ghi.`);
};

/** Which entry a missing hash was of, where the one after it still names it. */
const placeOf = (db: DatabaseSync, hash: string): readonly string[] =>
  db
    .prepare("SELECT dossier, entry FROM journal WHERE json_valid(body) AND json_extract(body, '$.previous') = ?")
    .all(hash)
    .map(({ dossier, entry }) => `Hồ sơ ${dossier}: mục ${Number(entry) - 1} đã mất (mục sau nó còn nêu mã băm).`);

/** The lists are made of the journals and never ahead of them: what they know and the journal does not is gone. */
const listsAhead = (db: DatabaseSync): readonly string[] =>
  db
    .prepare(
      `SELECT id, dossiers.entry AS known, coalesce(max(journal.entry), 0) AS stands
       FROM dossiers LEFT JOIN journal ON journal.dossier = dossiers.id GROUP BY id HAVING known > stands`,
    )
    .all()
    .map(({ id, known, stands }) => listAhead(String(id), Number(known), Number(stands)));

/** The hashes kept over full tiles, which proofs are made of, held against the leaves as they pass. */
const tileFaults = (db: DatabaseSync) => {
  const kept = db.prepare('SELECT hash FROM subtrees WHERE level = ? AND nth = ?');
  const rows: Hash[][] = [];
  const counts: number[] = [];
  const faults: string[] = [];
  const add = (level: number, hash: Hash): void => {
    const row = rows[level] ?? [];
    rows[level] = row;
    row.push(hash);
    if (row.length < TILE) return;
    rows[level] = [];
    const nth = counts[level] ?? 0;
    counts[level] = nth + 1;
    const above = rootOfComplete(row);
    const found = kept.get(level + 1, nth)?.hash as Uint8Array | undefined;
    if (found !== undefined && Buffer.compare(found, above) !== 0)
      faults.push(`Cây: mã băm ${nth} ở tầng ${level + 1} không khớp các lá của nó.`);
    add(level + 1, above);
  };
  return {
    faults: () => faults,
    seen: function* (leaves: Iterable<StoredLeaf>): Generator<StoredLeaf> {
      for (const leaf of leaves) {
        if (leaf.noted !== undefined) add(0, leafHash(leaf.noted));
        yield leaf;
      }
    },
  };
};

import { keepFullTiles, TILE, type Tiles } from '../../tree/tiles.ts';
import type { Tree } from '../../tree/tree.ts';
import { treeOver } from '../../tree/tree-over.ts';
import type { Store } from '../database.ts';
import { ROWS_BEFORE_THE_TREE } from '../schema.ts';
import type { OneMachineJournal } from './journal.ts';
import { storedTile } from './stored-tiles.ts';

type Leaf = { leaf: number; seq: number };

/** Rows taken in at a time: nobody waits longer than for these. */
const AT_ONCE = 1000;

/**
 * The tree in the store, in the order of the journal's rows. It is only ever made of the journal, so what a crash takes of it comes
 * back the same; taken in a tile at a time, or when somebody asks.
 */
export const oneMachineTree = (store: Store, journal: Pick<OneMachineJournal, 'head'>): Tree => {
  const rowsBefore = Number(
    store.one<{ value: string }>('SELECT value FROM settings WHERE name = ?', ROWS_BEFORE_THE_TREE)?.value ?? 0,
  );
  const last = (): Leaf => store.one<Leaf>('SELECT leaf, seq FROM leaves ORDER BY leaf DESC LIMIT 1') ?? NONE;
  // Rows of before stand in the order of their instants, all together or not at all.
  const takenIn = ({ leaf, seq }: Leaf): number => (leaf < 0 ? 0 : Math.max(seq, rowsBefore));
  const tiles = tilesIn(store);
  let taken = takenIn(last());

  /** What was acknowledged before the call, and no more: whoever waits for it does not wait for those who go on writing. */
  const takeIn = async (): Promise<number> => {
    const upTo = journal.head();
    for (let before = -1; taken < upTo && taken > before; ) {
      before = taken;
      taken = await store.note(() => takenIn(enter(store, last(), rowsBefore, takenIn(last()))));
    }
    const size = last().leaf + 1;
    await keepFullTiles(tiles, size);
    return size;
  };
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const catchUp = (): Promise<number> => {
    asked += 1;
    const mine = turn.then(takeIn).finally(() => {
      asked -= 1;
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  return treeOver(
    {
      catchUp,
      begin: async () => void (await catchUp()),
      extend: async () => {
        if (journal.head() - taken >= TILE && asked === 0) await catchUp();
      },
      find: async (entry) =>
        store.one<Leaf>('SELECT leaf FROM leaves WHERE entry = ? ORDER BY leaf LIMIT 1', Buffer.from(entry, 'hex'))
          ?.leaf,
    },
    tiles,
  );
};

const NONE: Leaf = { leaf: -1, seq: 0 };

/** Enters the next rows of the journal as leaves; answers the last leaf. */
const enter = (store: Store, { leaf }: Leaf, rowsBefore: number, taken: number): Leaf => {
  if (taken < rowsBefore) store.run(ENTER_BEFORE, leaf, rowsBefore);
  else store.run(ENTER, leaf, taken, AT_ONCE);
  return store.one<Leaf>('SELECT leaf, seq FROM leaves ORDER BY leaf DESC LIMIT 1') ?? NONE;
};

/** An entry's hash as bytes. A row that holds none is a leaf all the same: `verify` says what is wrong with it. */
const HASH = `coalesce((SELECT h FROM (SELECT CASE WHEN json_valid(body) THEN unhex(json_extract(body, '$.hash')) END AS h)
  WHERE length(h) = 32), zeroblob(32))`;
const ENTER_BEFORE = `INSERT INTO leaves (leaf, seq, entry)
  SELECT ?1 + row_number() OVER (ORDER BY at, dossier, entry), seq, ${HASH} FROM journal WHERE seq <= ?2 ORDER BY 1`;
const ENTER = `INSERT INTO leaves (leaf, seq, entry)
  SELECT ?1 + row_number() OVER (ORDER BY seq), seq, ${HASH} FROM journal WHERE seq > ?2 ORDER BY seq LIMIT ?3`;

const tilesIn = (store: Store): Tiles => ({
  tile: async (level, nth) => storedTile(store.all, level, nth),
  kept: async (level) =>
    (store.one<{ nth: number | null }>('SELECT max(nth) AS nth FROM subtrees WHERE level = ?', level)?.nth ?? -1) + 1,
  keep: async (level, nth, hash) => {
    const put = 'INSERT INTO subtrees (level, nth, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
    await store.note(() => store.run(put, level, nth, hash));
  },
});

import { type Hash, leafHash } from '../../tree/merkle.ts';
import { TILE } from '../../tree/tiles.ts';

/** Rows of a statement of the one-machine edition's database, however it is opened. */
type Rows = (sql: string, ...bound: readonly number[]) => readonly Readonly<Record<string, unknown>>[];

/** The hashes of a tile as the database keeps them: leaves' hashes below, one hash over each full tile above. */
export const storedTile = (rows: Rows, level: number, nth: number): readonly Hash[] => {
  const [first, end] = [nth * TILE, (nth + 1) * TILE];
  return level === 0
    ? rows('SELECT entry FROM leaves WHERE leaf >= ? AND leaf < ? ORDER BY leaf', first, end).map(({ entry }) =>
        leafHash(entry as Uint8Array),
      )
    : rows('SELECT hash FROM subtrees WHERE level = ? AND nth >= ? AND nth < ? ORDER BY nth', level, first, end).map(
        ({ hash }) => hash as Hash,
      );
};

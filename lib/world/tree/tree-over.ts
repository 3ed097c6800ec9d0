import { consistencySpans, type Hash, hashOfSpan, inclusionSpans, type LeafSpan } from './merkle.ts';
import { subtreesOver, type Tiles } from './tiles.ts';
import type { Tree } from './tree.ts';

/** What a builder knows of its tree besides the tiles. */
type Own = Pick<Tree, 'begin' | 'extend' | 'find'> & {
  /** Takes in every entry acknowledged before the call; answers how many leaves there are then. Undefined: not begun. */
  readonly catchUp: () => Promise<number | undefined>;
};

/** The tree over what a builder keeps of it: heads and proofs are made here, alike for both. */
export const treeOver = ({ catchUp, ...own }: Own, tiles: Pick<Tiles, 'tile'>): Tree => {
  const hashesOf = async (spans: readonly LeafSpan[]): Promise<readonly Hash[]> => {
    const read = subtreesOver(tiles);
    const hashes: Hash[] = [];
    for (const span of spans) hashes.push(await hashOfSpan(read, span));
    return hashes;
  };

  return {
    ...own,
    head: async () => {
      const size = await catchUp();
      if (size === undefined) return undefined;
      return { size, root: await hashOfSpan(subtreesOver(tiles), { from: 0, to: size }) };
    },
    inclusion: (leaf, size) => hashesOf(inclusionSpans(leaf, size)),
    consistency: (first, size) => hashesOf(consistencySpans(first, size)),
  };
};

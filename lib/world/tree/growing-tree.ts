import { EMPTY_ROOT, type Hash, nodeHash } from './merkle.ts';

/** A tree that takes leaf after leaf and knows its root at any time, however many they are: it keeps one hash a level. */
export type GrowingTree = { add(leaf: Hash): void; size(): number; root(): Hash };

export const growingTree = (): GrowingTree => {
  /** By height: the complete subtree that stands at the right end, where the size has that bit. */
  const complete: (Hash | undefined)[] = [];
  let size = 0;
  return {
    add: (leaf) => {
      let hash = leaf;
      let height = 0;
      for (let left = complete[height]; left !== undefined; left = complete[height]) {
        hash = nodeHash(left, hash);
        complete[height] = undefined;
        height += 1;
      }
      complete[height] = hash;
      size += 1;
    },
    size: () => size,
    root: () => {
      const hashes = complete.filter((hash) => hash !== undefined);
      return hashes.length === 0 ? EMPTY_ROOT : hashes.reduce((right, left) => nodeHash(left, right));
    },
  };
};

import { EMPTY_ROOT, type Hash, nodeHash } from './merkle.ts';

/** A tree as a checkpoint states it. */
export type TreeHead = { readonly size: number; readonly root: Hash };

/** Whether `hashes` prove that the leaf stands at that place in the tree of that head (RFC 9162, 2.1.3.2). */
export const provesInclusion = (leaf: Hash, at: number, { size, root }: TreeHead, hashes: readonly Hash[]): boolean => {
  if (!isPlace(at) || !isPlace(size) || at >= size) return false;
  let [place, last] = [at, size - 1];
  let hash = leaf;
  for (const sibling of hashes) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else hash = nodeHash(hash, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSame(hash, root);
};

/** Whether `hashes` prove that the later tree begins with the earlier one (RFC 9162, 2.1.4.2). Every tree begins with the empty one. */
export const provesConsistency = (earlier: TreeHead, later: TreeHead, hashes: readonly Hash[]): boolean => {
  if (!isPlace(earlier.size) || !isPlace(later.size) || earlier.size > later.size) return false;
  if (earlier.size === 0) return hashes.length === 0 && isSame(earlier.root, EMPTY_ROOT);
  if (earlier.size === later.size) return hashes.length === 0 && isSame(earlier.root, later.root);

  const path = Number.isInteger(Math.log2(earlier.size)) ? [earlier.root, ...hashes] : hashes;
  let [place, last] = [earlier.size - 1, later.size - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let [before, after] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      before = nodeHash(hash, before);
      after = nodeHash(hash, after);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else after = nodeHash(after, hash);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSame(before, earlier.root) && isSame(after, later.root);
};

const isPlace = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const isOdd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);
const isSame = (one: Hash, two: Hash): boolean => Buffer.compare(one, two) === 0;

import { bytesOfHex, joined, same, sha256 } from './bytes.ts';

const leafOf = (data: Uint8Array) => sha256(joined(Uint8Array.of(0), data));
const parentOf = (left: Uint8Array, right: Uint8Array) => sha256(joined(Uint8Array.of(1), left, right));

/** The root that a path leads to from the leaf of an entry's hash (RFC 9162, 2.1.3.2); undefined where the path does not fit index and size. */
export const rootFrom = async (
  entryHash: string,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Promise<Uint8Array | undefined> => {
  if (!(index >= 0 && index < size)) return undefined;
  let [node, last] = [index, size - 1];
  let root = await leafOf(bytesOfHex(entryHash));
  for (const hash of path) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      root = await parentOf(hash, root);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else root = await parentOf(root, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? root : undefined;
};

/** A tree by its size and root. */
export type Head = { readonly size: number; readonly root: Uint8Array };

/** Whether the older tree is the beginning of the newer one, by a consistency proof (RFC 9162, 2.1.4.2). */
export const beginsWith = async (newer: Head, older: Head, proof: readonly Uint8Array[]): Promise<boolean> => {
  if (older.size === newer.size) return same(older.root, newer.root);
  if (older.size > newer.size) return false;
  if (older.size === 0) return true;

  const wholeTree = Number.isInteger(Math.log2(older.size));
  const [first, ...rest] = wholeTree ? [older.root, ...proof] : proof;
  if (first === undefined) return false;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [before, after] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = await parentOf(hash, before);
      after = await parentOf(hash, after);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else after = await parentOf(after, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && same(before, older.root) && same(after, newer.root);
};

const half = (number: number): number => Math.floor(number / 2);

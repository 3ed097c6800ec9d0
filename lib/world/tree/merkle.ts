import { createHash } from 'node:crypto';
import type { Sha256 } from '../../domain/journal/entry.ts';

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array;

/** A complete subtree: the 2^height leaves from nth × 2^height on. */
export type Subtree = { readonly height: number; readonly nth: number };

/** Leaves from `from` up to but not `to`, as the tree splits them. */
export type LeafSpan = { readonly from: number; readonly to: number };

/** Where hashes of complete subtrees come from. */
export type Subtrees = (subtree: Subtree) => Promise<Hash>;

const sha256 = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Hash = sha256();

/** The hash of a leaf: SHA-256 of 0x00 and the 32 bytes of an entry's hash (RFC 6962, 2.1). */
export const leafHash = (entry: Sha256 | Uint8Array): Hash =>
  sha256(LEAF, typeof entry === 'string' ? Buffer.from(entry, 'hex') : entry);

/** The hash of two subtrees side by side: SHA-256 of 0x01, left, right (RFC 6962, 2.1). */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);

/** The root of a complete subtree over its own 2^n nodes, whatever their height. */
export const rootOfComplete = (nodes: readonly Hash[]): Hash => {
  let row = nodes;
  while (row.length > 1) row = row.flatMap((left, n) => (n % 2 === 0 ? [nodeHash(left, row[n + 1] as Hash)] : []));
  return row[0] ?? EMPTY_ROOT;
};

/** The complete subtrees a span of the tree is made of, largest first, as they stand from left to right. */
export const subtreesOf = ({ from, to }: LeafSpan): readonly Subtree[] => {
  const subtrees: Subtree[] = [];
  let at = from;
  while (at < to) {
    const height = Math.floor(Math.log2(to - at));
    subtrees.push({ height, nth: at / 2 ** height });
    at += 2 ** height;
  }
  return subtrees;
};

/** The hash over a span of leaves (RFC 6962, 2.1: MTH). */
export const hashOfSpan = async (read: Subtrees, span: LeafSpan): Promise<Hash> => {
  const hashes: Hash[] = [];
  for (const subtree of subtreesOf(span)) hashes.push(await read(subtree));
  return hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));
};

/** The spans whose hashes prove that a leaf is in a tree of so many, from the leaf to the root (RFC 6962, 2.1.1: PATH). */
export const inclusionSpans = (leaf: number, size: number): readonly LeafSpan[] => {
  const spans: LeafSpan[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (leaf < middle) {
      spans.push({ from: middle, to });
      to = middle;
    } else {
      spans.push({ from, to: middle });
      from = middle;
    }
  }
  return spans.reverse();
};

/** The spans whose hashes prove that a tree of `size` begins with the tree of `first` leaves (RFC 6962, 2.1.2: PROOF). */
export const consistencySpans = (first: number, size: number): readonly LeafSpan[] => {
  if (first === 0 || first === size) return [];
  const spans: LeafSpan[] = [];
  let [from, to] = [0, size];
  while (to > first) {
    const middle = from + splitOf(to - from);
    if (first <= middle) {
      spans.push({ from: middle, to });
      to = middle;
    } else {
      spans.push({ from, to: middle });
      from = middle;
    }
  }
  if (from > 0) spans.push({ from, to });
  return spans.reverse();
};

/** The largest power of two smaller than n. */
const splitOf = (n: number): number => 2 ** Math.floor(Math.log2(n - 1));

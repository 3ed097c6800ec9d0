import type { Hash } from '../../lib/world/tree/merkle.ts';

/** Hashes of the tree as a proof carries them. */
export const inBase64 = (hashes: readonly Hash[]): string[] =>
  hashes.map((hash) => Buffer.from(hash).toString('base64'));

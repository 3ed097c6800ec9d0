import type { Sha256 } from '../../domain/journal/entry.ts';
import type { DayDate, Instant } from '../../domain/time/instant.ts';
import type { TreeHead } from './check-proofs.ts';
import type { Hash } from './merkle.ts';

/** The tree over the entries of all journals, in the order they were written (RFC 6962, N3, O16). It vouches for the journals and is made again from them. */
export type Tree = {
  /** Takes in what was written before there was a tree, by (instant, journal, entry); once. */
  begin(): Promise<void>;
  /** New entries have come: takes them in when they are worth a batch. On nobody's way. */
  extend(): Promise<void>;
  /** The tree over everything acknowledged before it was asked for; undefined while it has not begun. */
  head(): Promise<TreeHead | undefined>;
  /** Which leaf an entry is, by its hash; undefined where it is none (yet). */
  find(entry: Sha256): Promise<number | undefined>;
  /** What proves that a leaf is in the tree of the first `size` leaves. */
  inclusion(leaf: number, size: number): Promise<readonly Hash[]>;
  /** What proves that the tree of the first `size` leaves begins with that of the first `first`. */
  consistency(first: number, size: number): Promise<readonly Hash[]>;
};

/** Signed heads of the tree. The key that signs lies outside the store it vouches for. */
export type Checkpoints = {
  /** The 32 bytes of the Ed25519 key. */
  publicKey(): Promise<Uint8Array>;
  sign(text: string): Promise<Uint8Array>;
  /** Publishes the checkpoint of an hour; false where that hour has one already. None is ever replaced. */
  publish(checkpoint: PublishedCheckpoint): Promise<boolean>;
  /** The last one published, or the last of a day. */
  latest(day?: DayDate): Promise<PublishedCheckpoint | undefined>;
};

/** A checkpoint as a signed note, and when it was made. */
export type PublishedCheckpoint = { readonly at: Instant; readonly note: string };

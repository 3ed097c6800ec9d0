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
  /** Those of a day, in their order. */
  ofDay(day: DayDate): Promise<readonly PublishedCheckpoint[]>;
  /** The one published for an hour. */
  of(hour: Hour): Promise<PublishedCheckpoint | undefined>;
  /** The first one published for a later hour. */
  after(hour: Hour): Promise<PublishedCheckpoint | undefined>;
};

/** What an authority outside said of when a published checkpoint was there (RFC 3161), kept beside it. */
export type TimeStamps = {
  /** Keeps that of an hour; the first one kept stands. */
  keep(hour: Hour, stamp: TimeStamp): Promise<void>;
  find(hour: Hour): Promise<TimeStamp | undefined>;
  /** The hours of a day that have one, each with the instant it vouches for. */
  ofDay(day: DayDate): Promise<ReadonlyMap<Hour, Instant>>;
};

/** An authority's whole reply (DER) and the instant it vouches for, by the authority's own clock. */
export type TimeStamp = { readonly at: Instant; readonly reply: Uint8Array };

/** Up to where the keepers outside who take in checkpoints by https have them. */
export type Deliveries = {
  /** The hour of the last one this keeper took in; undefined: none yet. */
  last(keeper: string): Promise<Hour | undefined>;
  mark(keeper: string, hour: Hour): Promise<void>;
};

/** The hour a checkpoint was published for: `2026-02-13T16`. */
export type Hour = string;

/** A checkpoint as a signed note, and when it was made. */
export type PublishedCheckpoint = { readonly at: Instant; readonly note: string };

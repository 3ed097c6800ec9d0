import type { Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/** What the journal of the evidence itself holds: the system went on from data older than a checkpoint, knowingly (N3, N9). */
export type EvidenceEvent = {
  readonly type: 'OlderDataAccepted';
  /** What the checkpoint said: when it was made, over how many entries, with which root (base64). */
  readonly at: Instant;
  readonly size: number;
  readonly root: string;
  /** How many entries stood when the system went on. */
  readonly stood: number;
  readonly reason: Sha256;
};

/** The journal of a province's evidence. */
export const evidenceJournal = (province: string): string => `evidence/${province}`;

import type { Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/** What the journal of the evidence itself holds: what the system went on with although it was not as it had been, knowingly (N3, N9). */
export type EvidenceEvent = OlderDataAccepted | EvidenceKeyReplaced;

/** The data were older than a checkpoint. */
type OlderDataAccepted = {
  readonly type: 'OlderDataAccepted';
  /** What the checkpoint said: when it was made, over how many entries, with which root (base64). */
  readonly at: Instant;
  readonly size: number;
  readonly root: string;
  /** How many entries stood when the system went on. */
  readonly stood: number;
  readonly reason: Sha256;
};

/** The key that signs checkpoints was lost; `key`: the new one's public half (base64). */
type EvidenceKeyReplaced = { readonly type: 'EvidenceKeyReplaced'; readonly key: string; readonly reason: Sha256 };

/** The journal of a province's evidence. */
export const evidenceJournal = (province: string): string => `evidence/${province}`;

import type { Entry } from '../../lib/domain/dossier/events.ts';

/** Which entry of the bundle is proved in which signed checkpoint; the entries before it hang on it. */
type Log = {
  readonly checkpoint: string;
  readonly entry: number;
  readonly hashes: readonly string[];
  readonly leaf: number;
};

type Verdict =
  | {
      readonly intact: true;
      readonly entries: readonly Entry[];
      readonly code: string | null;
      readonly head: string;
      /** Absent in bundles of before, and while no checkpoint covers the dossier. */
      readonly log?: Log;
    }
  | { readonly intact: false; readonly entries: readonly Entry[]; readonly entry: number; readonly reason: string };

/** Whether a bundle is whole; if not, the first bad entry (0: what stands around the entries) and why. */
export declare const checkProof: (bytes: Uint8Array) => Verdict;

import type { Entry } from '../../lib/domain/dossier/events.ts';

type Verdict =
  | { readonly intact: true; readonly entries: readonly Entry[]; readonly code: string | null; readonly head: string }
  | { readonly intact: false; readonly entries: readonly Entry[]; readonly entry: number; readonly reason: string };

/** Whether a bundle is whole; if not, the first bad entry (0: the lines around the entries) and why. */
export declare const checkProof: (bytes: Uint8Array) => Verdict;

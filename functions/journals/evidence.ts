import type { JournalKind } from './kind.ts';

/** What the evidence says of itself: no machine, no row, nothing to be told. */
export const evidenceJournals: JournalKind = {
  walk: () => null,
  opening: () => {
    throw new Error('the evidence has no steps');
  },
  project: async () => undefined,
  follow: async () => undefined,
  look: async () => 0,
};

import type { JournalKind } from './kind.ts';

/** Who looked at what (O15): no machine, no row, nothing to be told; folded when its person asks. */
export const lookJournals: JournalKind = {
  walk: () => null,
  opening: () => {
    throw new Error('looks have no steps');
  },
  project: async () => undefined,
  follow: async () => undefined,
  look: async () => 0,
};

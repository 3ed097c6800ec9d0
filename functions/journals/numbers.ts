import type { JournalKind } from './kind.ts';

/** What explains the gaps of a book (N3): no machine, no row, nothing to be told; it is folded when the book is read. */
export const numberJournals: JournalKind = {
  walk: () => null,
  opening: () => {
    throw new Error('voided numbers have no steps');
  },
  project: async () => undefined,
  follow: async () => undefined,
  look: async () => 0,
};

import type { JournalKind } from './kind.ts';

/** Queue tickets of a day (ND61-13.2b): no machine, no row, nothing to be told; the figures are folded when read. */
export const ticketJournals: JournalKind = {
  walk: () => null,
  opening: () => {
    throw new Error('queue tickets have no steps');
  },
  project: async () => undefined,
  follow: async () => undefined,
  look: async () => 0,
};

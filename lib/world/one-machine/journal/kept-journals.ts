import type { Entry } from '../../../domain/journal/entry.ts';

type Entries = readonly Entry<unknown>[];

/** Journals lately read or written, as long as they are of use; what is handed out is frozen through and through. */
export type KeptJournals = {
  find(journal: string): Entries | undefined;
  /** Keeps a journal as it was read. */
  keep(journal: string, entries: Entries): Entries;
  /** An entry was committed: it follows what is kept, or nothing is kept. */
  follow(entry: Entry<unknown>): void;
  drop(journal: string): void;
};

/** Keeps so many entries at most, an empty journal counted as one, and lets go the journals that were longest not asked for. */
export const keptJournals = (atMost: number): KeptJournals => {
  const kept = new Map<string, Entries>();
  let count = 0;

  const drop = (journal: string): void => {
    const entries = kept.get(journal);
    if (entries !== undefined) count -= weightOf(entries);
    kept.delete(journal);
  };
  const keep = (journal: string, entries: Entries): Entries => {
    drop(journal);
    kept.set(journal, entries);
    count += weightOf(entries);
    for (const oldest of kept.keys()) {
      if (count <= atMost || oldest === journal) break;
      drop(oldest);
    }
    return entries;
  };

  return {
    find: (journal) => {
      const entries = kept.get(journal);
      if (entries === undefined) return undefined;
      kept.delete(journal);
      kept.set(journal, entries);
      return entries;
    },
    keep: (journal, entries) => keep(journal, frozen(entries)),
    follow: (entry) => {
      const before = entry.entry === 1 ? [] : kept.get(entry.dossier);
      if (before?.length === entry.entry - 1) keep(entry.dossier, Object.freeze([...before, frozen(entry)]));
      else drop(entry.dossier);
    },
    drop,
  };
};

const weightOf = (entries: Entries): number => Math.max(1, entries.length);

/** Frozen with everything inside: whoever would change the past is stopped. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const name in value) frozen(value[name]);
  return Object.freeze(value);
};

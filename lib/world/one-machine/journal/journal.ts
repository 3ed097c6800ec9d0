import type { Entry } from '../../../domain/journal/entry.ts';
import { numbersNamed } from '../../../domain/numbers/named-numbers.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { later } from '../../../domain/time/instant.ts';
import { canonicalJson } from '../../chain.ts';
import type { Journal } from '../../world.ts';
import type { Store } from '../database.ts';
import { listeners } from '../listeners.ts';
import { keptJournals } from './kept-journals.ts';
import { type Followed, latestEntries } from './latest-entries.ts';
import { settleNumbers } from './numbering.ts';

export type { Followed } from './latest-entries.ts';

/** The journal with what the one-machine edition's readers and clock need of it. */
export type OneMachineJournal = Journal & {
  /** As `read`, without waiting. */
  readNow<Event>(journal: string): readonly Entry<Event>[];
  /** Entries committed after a position, in the order of commit. */
  after(seq: number, limit: number): readonly Followed[];
  head(): number;
  /** The latest instant any entry carries; empty while there is none. */
  latest(): Instant;
  onAppend(listener: () => void): void;
};

/** About 100 MB. */
const ENTRIES_KEPT = 50_000;
const ENTRIES_FOLLOWED = 1_000;

/**
 * The journal in the store: one conditional insert per decision, acknowledged after the group's commit. The folder is locked,
 * so nobody else writes: what was read or written last is kept in memory as it was committed.
 */
export const oneMachineJournal = (store: Store): OneMachineJournal => {
  const kept = keptJournals(ENTRIES_KEPT);
  const heard = listeners();
  const readNow = <Event>(journal: string): readonly Entry<Event>[] =>
    (kept.find(journal) ??
      kept.keep(
        journal,
        store.all<{ body: string }>('SELECT body FROM journal WHERE dossier = ? ORDER BY entry', journal).map(entryOf),
      )) as readonly Entry<Event>[];

  const start = store.one<{ seq: number | null }>('SELECT max(seq) AS seq FROM journal')?.seq ?? 0;
  const followed = latestEntries(start, ENTRIES_FOLLOWED);
  // The clock never goes back by more than what is appended side by side, so the latest instant is among the last rows.
  const last = store.one<{ at: string | null }>(
    'SELECT max(at) AS at FROM (SELECT at FROM journal ORDER BY seq DESC LIMIT 1000)',
  );
  let latest: Instant = last?.at ?? '';

  const committed = (entry: Entry<unknown>, seq: number | null): void => {
    if (seq === null) {
      kept.drop(entry.dossier);
      return;
    }
    kept.follow(entry);
    followed.add({ seq, entry });
    latest = later(latest, entry.at);
  };

  return {
    append: async (entry) => {
      const body = canonicalJson(entry);
      const seq = await store.write(
        () => {
          const row = store.one<{ seq: number }>(APPEND, entry.dossier, entry.entry, entry.at, body);
          if (row !== undefined) settleNumbers(store, numbersNamed([entry]));
          return row?.seq ?? null;
        },
        (inserted) => committed(entry, inserted),
      );
      if (seq === null) return 'conflict';
      heard.tell(entry.dossier);
      return 'appended';
    },
    read: async <Event>(journal: string) => readNow<Event>(journal),
    next: (journal, entry, milliseconds) =>
      readNow(journal).length > entry ? Promise.resolve() : heard.next(journal, milliseconds),
    readNow,
    after: (seq, limit) =>
      followed.after(seq, limit) ??
      store
        .all<{ seq: number; body: string }>(
          'SELECT seq, body FROM journal WHERE seq > ? ORDER BY seq LIMIT ?',
          seq,
          limit,
        )
        .map((row) => ({ seq: row.seq, entry: entryOf(row) })),
    head: followed.head,
    latest: () => latest,
    onAppend: heard.always,
  };
};

/** Nothing is tried where the entry stands: a refused insert would take a row number, and `verify` counts them. */
const APPEND = `INSERT INTO journal (dossier, entry, at, body) SELECT ?1, ?2, ?3, ?4
  WHERE NOT EXISTS (SELECT 1 FROM journal WHERE dossier = ?1 AND entry = ?2) RETURNING seq`;

const entryOf = (row: { body: string }): Entry<unknown> => JSON.parse(row.body) as Entry<unknown>;

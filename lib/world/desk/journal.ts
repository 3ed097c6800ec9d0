import type { Entry } from '../../domain/dossier/events.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { later } from '../../domain/time/instant.ts';
import { canonicalJson } from '../chain.ts';
import type { Journal } from '../world.ts';
import type { Store } from './store.ts';

export type Followed = { readonly seq: number; readonly entry: Entry<unknown> };

/** The journal with what the desk's readers and clock need of it. */
export type DeskJournal = Journal & {
  /** As `read`, without waiting. */
  readNow<Event>(journal: string): readonly Entry<Event>[];
  /** Entries committed after a position, in the order of commit. */
  after(seq: number, limit: number): readonly Followed[];
  head(): number;
  /** The latest instant any entry carries; empty while there is none. */
  latest(): Instant;
  onAppend(listener: () => void): void;
};

/** The journal in the store: one conditional insert per decision, acknowledged after the group's commit. */
export const deskJournal = (store: Store): DeskJournal => {
  const listeners: (() => void)[] = [];
  const readNow = <Event>(journal: string): readonly Entry<Event>[] =>
    store
      .all<{ body: string }>('SELECT body FROM journal WHERE dossier = ? ORDER BY entry', journal)
      .map((row) => entryOf(row) as Entry<Event>);
  // The clock never goes back by more than what is appended side by side, so the latest instant is among the last rows.
  const last = store.one<{ at: string | null }>(
    'SELECT max(at) AS at FROM (SELECT at FROM journal ORDER BY seq DESC LIMIT 1000)',
  );
  let latest: Instant = last?.at ?? '';

  return {
    append: async (entry) => {
      const body = canonicalJson(entry);
      const changed = await store.write(() =>
        store.run(
          'INSERT INTO journal (dossier, entry, at, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          entry.dossier,
          entry.entry,
          entry.at,
          body,
        ),
      );
      if (changed === 0) return 'conflict';
      latest = later(latest, entry.at);
      for (const listener of listeners) listener();
      return 'appended';
    },
    read: async <Event>(journal: string) => readNow<Event>(journal),
    readNow,
    after: (seq, limit) =>
      store
        .all<{ seq: number; body: string }>(
          'SELECT seq, body FROM journal WHERE seq > ? ORDER BY seq LIMIT ?',
          seq,
          limit,
        )
        .map((row) => ({ seq: row.seq, entry: entryOf(row) })),
    head: () => store.one<{ seq: number | null }>('SELECT max(seq) AS seq FROM journal')?.seq ?? 0,
    latest: () => latest,
    onAppend: (listener) => {
      listeners.push(listener);
    },
  };
};

const entryOf = (row: { body: string }): Entry<unknown> => JSON.parse(row.body) as Entry<unknown>;

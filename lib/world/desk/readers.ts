import type { Entry } from '../../domain/dossier/events.ts';
import type { FailedList } from '../world.ts';
import type { DeskJournal, Followed } from './journal.ts';
import type { Store } from './store.ts';
import { tryThrice } from './tries.ts';

export type Reader = {
  start(): void;
  /** Answers once everything committed so far has been read. */
  caughtUp(): Promise<void>;
  /** Lets what is being read finish and reads no more. */
  stop(): Promise<void>;
};

type Parts = { readonly store: Store; readonly journal: DeskJournal; readonly failed: FailedList };

const PAGE = 100;

/**
 * Follows the journal from a kept cursor: the entries of a dossier one after the other, different dossiers side by side.
 * At least once: an entry read but not yet noted is read again after a crash. What fails three times goes to the failed list.
 */
export const followJournal = (name: string, tell: (entry: Entry) => Promise<unknown>, parts: Parts): Reader => {
  const { store, journal, failed } = parts;
  let read = store.one<{ seq: number }>('SELECT seq FROM cursors WHERE reader = ?', name)?.seq ?? 0;
  let started = false;
  let reading: Promise<void> | undefined;

  const readOne = async ({ entry }: Followed): Promise<void> => {
    const error = await tryThrice(() => tell(entry));
    if (error === undefined) return;
    await failed.add({ where: name, dossier: entry.dossier, entry: entry.entry, error: error.message });
  };
  const readLane = async (lane: readonly Followed[]): Promise<void> => {
    for (const followed of lane) await readOne(followed);
  };
  const noteCursor = (): Promise<unknown> =>
    store.write(() =>
      store.run(
        'INSERT INTO cursors (reader, seq) VALUES (?, ?) ON CONFLICT (reader) DO UPDATE SET seq = excluded.seq',
        name,
        read,
      ),
    );
  const readOn = async (): Promise<void> => {
    while (started) {
      const page = journal.after(read, PAGE);
      const last = page.at(-1);
      if (last === undefined) return;
      await Promise.all([...Map.groupBy(page, (followed) => followed.entry.dossier).values()].map(readLane));
      read = last.seq;
      await noteCursor();
    }
  };
  const wake = (): void => {
    if (!started || reading !== undefined) return;
    reading = readOn().finally(() => {
      reading = undefined;
      if (journal.head() > read) wake();
    });
  };
  journal.onAppend(wake);

  return {
    start: () => {
      started = true;
      wake();
    },
    caughtUp: async () => {
      while (started && journal.head() > read) {
        wake();
        await reading;
      }
    },
    stop: async () => {
      started = false;
      await reading;
    },
  };
};

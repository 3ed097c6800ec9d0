import { setTimeout as pause } from 'node:timers/promises';
import type { Entry } from '../../../domain/journal/entry.ts';
import { CannotKeep } from '../../cannot-keep.ts';
import { faultWords } from '../../fault.ts';
import { tryThrice } from '../../tries.ts';
import type { FailedList } from '../../world.ts';
import type { Store } from '../database.ts';
import type { Followed, OneMachineJournal } from './journal.ts';

export type Reader = {
  start(): void;
  /** Answers once everything committed so far has been read. */
  caughtUp(): Promise<void>;
  /** Lets what is being read finish and reads no more. */
  stop(): Promise<void>;
};

type Parts = { readonly store: Store; readonly journal: OneMachineJournal; readonly failed: FailedList };

const SIDE_BY_SIDE = 200;

/** Between two tellings while the disk refuses. */
const SOON_MS = 250;
const LATER_MS = 2000;

/**
 * Follows the journal from a kept cursor: the entries of a dossier one after the other, different dossiers side by side, so
 * that one which keeps failing holds up only its own. At least once: what was read and not yet noted is read again after a
 * crash. What fails three times goes to the failed list. Begun by `beginReaders`.
 */
export const followJournal = (
  name: string,
  tell: (entry: Entry<unknown>) => Promise<unknown>,
  parts: Parts,
): Reader => {
  const { store, journal, failed } = parts;
  let fetched = store.one<{ seq: number }>(LEFT_OFF, name)?.seq ?? 0;
  let noted = fetched;
  let noting: Promise<void> | undefined;
  let started = false;
  const lanes = new Map<string, Promise<void>>();
  const underWay = new Set<number>();

  /** False where reading was stopped before it was read. What the disk refuses is no failure of the entry's: it is told again, until it is taken. */
  const readOne = async ({ entry }: Followed): Promise<boolean> => {
    for (let wait = SOON_MS; started; wait = Math.min(wait * 2, LATER_MS)) {
      const error = await tryThrice(() => tell(entry));
      if (error === undefined || (await listed(entry, error))) return true;
      await pause(wait);
    }
    return false;
  };
  const listed = async ({ dossier, entry }: Entry<unknown>, error: Error): Promise<boolean> => {
    if (error instanceof CannotKeep) return false;
    try {
      await failed.add({ where: name, dossier, entry, error: faultWords(error) });
      return true;
    } catch (unkept) {
      console.error(`reader ${name}: ${faultWords(unkept)}`);
      return false;
    }
  };
  const follow = (followed: Followed): void => {
    const { dossier } = followed.entry;
    underWay.add(followed.seq);
    const lane: Promise<void> = (lanes.get(dossier) ?? Promise.resolve())
      .then(() => readOne(followed))
      .then((read) => finished(followed.seq, dossier, lane, read));
    lanes.set(dossier, lane);
  };
  const finished = (seq: number, dossier: string, lane: Promise<void>, read: boolean): void => {
    if (read) underWay.delete(seq);
    if (lanes.get(dossier) === lane) lanes.delete(dossier);
    wake();
    noting ??= noteCursor()
      .catch((error: unknown) => console.error(`reader ${name}: ${faultWords(error)}`))
      .finally(() => {
        noting = undefined;
      });
  };
  // Everything below the first entry still under way has been read; `underWay` keeps the order of the journal.
  const noteCursor = async (): Promise<void> => {
    for (let read = readSoFar(); read > noted; read = readSoFar()) {
      await store.note(() => store.run(NOTE, name, read));
      noted = read;
    }
  };
  const readSoFar = (): number => {
    const [first] = underWay;
    return first === undefined ? fetched : first - 1;
  };
  const wake = (): void => {
    while (started && underWay.size < SIDE_BY_SIDE) {
      const page = journal.after(fetched, SIDE_BY_SIDE - underWay.size);
      if (page.length === 0) return;
      for (const followed of page) {
        fetched = followed.seq;
        follow(followed);
      }
    }
  };
  journal.onAppend(wake);
  const idle = async (): Promise<void> => {
    while (lanes.size > 0) await Promise.all(lanes.values());
  };

  return {
    start: () => {
      started = true;
      wake();
    },
    caughtUp: async () => {
      do {
        wake();
        await idle();
      } while (started && journal.head() > fetched);
    },
    stop: async () => {
      started = false;
      await idle();
      await noting;
      // What could not be noted is read again after the next start.
      await noteCursor().catch((error: unknown) => console.error(`reader ${name}: ${faultWords(error)}`));
    },
  };
};

/**
 * Where each begins that never read here: a reader that a later release brings, where the last of the others stands. All at once and
 * before any reads, so that after a crash none is taken for new because another had noted first.
 */
export const beginReaders = (store: Store, names: readonly string[]): Promise<void> =>
  store.write(() => {
    const { seq } = store.one<{ seq: number }>(OTHERS_STAND) ?? { seq: 0 };
    for (const name of names) store.run(BEGIN, name, seq);
  });

const OTHERS_STAND = 'SELECT coalesce(min(seq), 0) AS seq FROM cursors';
const BEGIN = 'INSERT INTO cursors (reader, seq) VALUES (?, ?) ON CONFLICT DO NOTHING';

const LEFT_OFF = 'SELECT seq FROM cursors WHERE reader = ?';

const NOTE = `INSERT INTO cursors (reader, seq) VALUES (?, ?)
  ON CONFLICT (reader) DO UPDATE SET seq = excluded.seq WHERE excluded.seq > cursors.seq`;

import { type Instant, millisecondsOf } from '../../../domain/time/instant.ts';
import { CannotKeep } from '../../cannot-keep.ts';
import { faultWords } from '../../fault.ts';
import { tryThrice } from '../../tries.ts';
import type { Alarms, FailedList } from '../../world.ts';
import type { OneMachineClock } from '../clock.ts';
import type { Store } from '../database.ts';

type Due = { readonly dossier: string; readonly at: Instant };

export type OneMachineAlarms = Alarms & {
  /** The alarms of the earliest instant there is an alarm for, up to `until`: as many as are rung at once. */
  next(until: Instant): readonly Due[];
  /** Looks at one journal; the alarm is cleared after the look unless it was set anew meanwhile. */
  ring(due: Due): Promise<void>;
  /** Starts the real timer to the next alarm; `pause` stops it. */
  arm(): void;
  pause(): Promise<void>;
};

type Parts = {
  readonly store: Store;
  readonly clock: OneMachineClock;
  readonly failed: FailedList;
  readonly look: (journal: string) => Promise<unknown>;
};

/** Alarms rung at the same time: their entries share a sync. */
const SIDE_BY_SIDE = 500;
const LONGEST_TIMER_MS = 3_600_000;

/** Alarms as rows and one timer to the earliest, under the clock that can be moved. */
export const oneMachineAlarms = ({ store, clock, failed, look }: Parts): OneMachineAlarms => {
  let armed = false;
  let timer: NodeJS.Timeout | undefined;
  /** What the timer waits for: one that is set later needs no other timer, and one that has gone is found gone. */
  let awaited: Instant | null = null;
  let looking: Promise<void> = Promise.resolve();
  const ringing = new Set<string>();

  const earliest = () => store.one<{ at: string }>('SELECT at FROM alarms ORDER BY at LIMIT 1');
  const next = (until: Instant): readonly Due[] => {
    const at = earliest()?.at;
    if (at === undefined || at > until) return [];
    return store.all<Due>('SELECT dossier, at FROM alarms WHERE at = ? ORDER BY at, dossier LIMIT ?', at, SIDE_BY_SIDE);
  };

  /** The row stays until the look is done: a crash in between rings again. */
  const ring = async ({ dossier }: Due): Promise<void> => {
    ringing.add(dossier);
    const error = await tryThrice(() => look(dossier));
    // The disk refuses: the row stays, and rings again.
    if (error instanceof CannotKeep) throw error;
    if (error !== undefined) await failed.add({ where: 'deadlines', dossier, entry: 0, error: faultWords(error) });
    if (ringing.has(dossier)) await store.note(() => store.run('DELETE FROM alarms WHERE dossier = ?', dossier));
    ringing.delete(dossier);
  };

  const ringDue = async (): Promise<void> => {
    for (let due = next(clock.now()); armed && due.length > 0; due = next(clock.now()))
      await Promise.all(due.map(ring));
  };

  const setTimer = (): void => {
    clearTimeout(timer);
    if (!armed) return;
    const first = earliest();
    awaited = first?.at ?? null;
    if (first === undefined) return;
    const wait = millisecondsOf(first.at) - millisecondsOf(clock.now());
    timer = setTimeout(
      () => {
        looking = looking.then(ringDue).catch((error: unknown) => console.error(`alarms: ${faultWords(error)}`));
        looking.then(setTimer);
      },
      Math.min(Math.max(wait, 0), LONGEST_TIMER_MS),
    );
    timer.unref();
  };

  return {
    set: async (journal, at) => {
      const kept = store.one<{ at: string }>('SELECT at FROM alarms WHERE dossier = ?', journal);
      if (!ringing.delete(journal) && (kept?.at ?? null) === at) return;
      await store.note(() =>
        at === null
          ? store.run('DELETE FROM alarms WHERE dossier = ?', journal)
          : store.run(
              `INSERT INTO alarms (dossier, at, ringing) VALUES (?, ?, 0)
               ON CONFLICT (dossier) DO UPDATE SET at = excluded.at`,
              journal,
              at,
            ),
      );
      if (at !== null && (awaited === null || at < awaited)) setTimer();
    },
    next,
    ring,
    arm: () => {
      armed = true;
      setTimer();
    },
    pause: async () => {
      armed = false;
      clearTimeout(timer);
      await looking;
    },
  };
};

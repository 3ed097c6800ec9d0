import { type Instant, millisecondsOf } from '../../domain/time/instant.ts';
import type { Alarms, FailedList } from '../world.ts';
import type { DeskClock } from './clock.ts';
import type { Store } from './store.ts';
import { tryThrice } from './tries.ts';

export type DeskAlarms = Alarms & {
  /** The next alarm up to an instant, by time then dossier. */
  next(until: Instant): { readonly dossier: string; readonly at: Instant } | undefined;
  /** Looks at one dossier; the alarm is cleared after the look unless it was set anew meanwhile. */
  ring(dossier: string): Promise<void>;
  /** Starts the real timer to the next alarm; `pause` stops it. */
  arm(): void;
  pause(): Promise<void>;
};

type Parts = {
  readonly store: Store;
  readonly clock: DeskClock;
  readonly failed: FailedList;
  readonly look: (dossier: string) => Promise<unknown>;
};

const LONGEST_TIMER_MS = 3_600_000;

/** Alarms as rows and one timer to the earliest, under the clock that can be moved. */
export const deskAlarms = ({ store, clock, failed, look }: Parts): DeskAlarms => {
  let armed = false;
  let timer: NodeJS.Timeout | undefined;
  /** What the timer waits for: one that is set later needs no other timer, and one that has gone is found gone. */
  let awaited: Instant | null = null;
  let ringing: Promise<void> = Promise.resolve();

  const next = (until: Instant) =>
    store.one<{ dossier: string; at: string }>(
      'SELECT dossier, at FROM alarms WHERE at <= ? ORDER BY at, dossier LIMIT 1',
      until,
    );

  /** `ringing` stays on the row until the look is done: a crash in between rings again. */
  const ring = async (dossier: string): Promise<void> => {
    await store.write(() => store.run('UPDATE alarms SET ringing = 1 WHERE dossier = ?', dossier));
    const error = await tryThrice(() => look(dossier));
    if (error !== undefined) await failed.add({ where: 'deadlines', dossier, entry: 0, error: error.message });
    await store.write(() => store.run('DELETE FROM alarms WHERE dossier = ? AND ringing = 1', dossier));
  };

  const ringDue = async (): Promise<void> => {
    for (let due = next(clock.now()); armed && due !== undefined; due = next(clock.now())) await ring(due.dossier);
  };

  const setTimer = (): void => {
    clearTimeout(timer);
    if (!armed) return;
    const first = next('9999');
    awaited = first?.at ?? null;
    if (first === undefined) return;
    const wait = millisecondsOf(first.at) - millisecondsOf(clock.now());
    timer = setTimeout(
      () => {
        ringing = ringing.then(ringDue).catch((error: unknown) => console.error(`alarms: ${String(error)}`));
        ringing.then(setTimer);
      },
      Math.min(Math.max(wait, 0), LONGEST_TIMER_MS),
    );
    timer.unref();
  };

  return {
    set: async (dossier, at) => {
      const kept = store.one<{ at: string; ringing: number }>(
        'SELECT at, ringing FROM alarms WHERE dossier = ?',
        dossier,
      );
      if (kept?.ringing !== 1 && (kept?.at ?? null) === at) return;
      await store.write(() =>
        at === null
          ? store.run('DELETE FROM alarms WHERE dossier = ?', dossier)
          : store.run(
              `INSERT INTO alarms (dossier, at, ringing) VALUES (?, ?, 0)
               ON CONFLICT (dossier) DO UPDATE SET at = excluded.at, ringing = 0`,
              dossier,
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
      await ringing;
    },
  };
};

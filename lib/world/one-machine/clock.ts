import { type Instant, instantOf, later, millisecondsOf } from '../../domain/time/instant.ts';
import type { Store } from './database.ts';

export type OneMachineClock = {
  now(): Instant;
  /** Holds the clock at an instant, never earlier than now. Until it runs again only the journal says after a crash how far it had come. */
  holdAt(at: Instant): void;
  /** Lets it run on from where it is held, and keeps its distance from real time. */
  run(): Promise<void>;
};

/** Real time plus a kept distance, cut to the second, never behind the journal. A given start only moves it forward. */
export const oneMachineClock = async (
  store: Store,
  latestEntry: () => Instant,
  start?: Instant,
): Promise<OneMachineClock> => {
  const kept = store.one<{ value: string }>("SELECT value FROM settings WHERE name = 'clock-ahead'");
  let ahead = Number(kept?.value ?? 0);
  let held: number | undefined;

  const milliseconds = () => held ?? Date.now() + ahead;
  const written = oncePerSecond();
  const now = () => later(written(milliseconds()), latestEntry());
  const keep = () =>
    store.write(() =>
      store.run(
        "INSERT INTO settings (name, value) VALUES ('clock-ahead', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        String(ahead),
      ),
    );

  if (start !== undefined && (kept === undefined || millisecondsOf(start) > milliseconds())) {
    ahead = millisecondsOf(start) - Date.now();
  }
  // Where the real clock was set back, entries must still not be older than the journal.
  if (latestEntry() !== '') ahead = Math.max(ahead, millisecondsOf(latestEntry()) - Date.now());
  await keep();

  return {
    now,
    holdAt: (at) => {
      held = millisecondsOf(later(at, now()));
    },
    run: async () => {
      ahead = milliseconds() - Date.now();
      held = undefined;
      await keep();
    },
  };
};

/** `instantOf`, written anew only when the second has changed: everybody asks for the time, many times a second. */
const oncePerSecond = (): ((milliseconds: number) => Instant) => {
  let second = Number.NaN;
  let at: Instant = '';
  return (milliseconds) => {
    const asked = Math.floor(milliseconds / 1000);
    if (asked !== second) {
      second = asked;
      at = instantOf(milliseconds);
    }
    return at;
  };
};

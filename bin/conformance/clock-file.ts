import { renameSync, writeFileSync } from 'node:fs';
import { type Instant, instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';

/** The clock of the deployed functions, told through a file (`test/conformance/moved-clock.ts` reads it). */
export type ClockFile = {
  now(): Instant;
  /** How far it is ahead of the real clock, in milliseconds. */
  ahead(): number;
  /** Holds it at an instant; it may also go back, for a province that starts afresh. */
  holdAt(at: Instant): void;
  /** Lets it run on from where it is held. */
  run(): void;
};

/** A clock file that starts at the real time. */
export const clockFile = (path: string): ClockFile => {
  let ahead = 0;
  let held: number | undefined;
  const milliseconds = (): number => held ?? Date.now() + ahead;
  // Renamed into place: a function never reads half a file.
  const write = (): void => {
    writeFileSync(`${path}.new`, JSON.stringify(held === undefined ? { ahead } : { held }));
    renameSync(`${path}.new`, path);
  };
  write();
  return {
    now: () => instantOf(milliseconds()),
    ahead: () => milliseconds() - Date.now(),
    holdAt: (at) => {
      held = millisecondsOf(at);
      write();
    },
    run: () => {
      ahead = milliseconds() - Date.now();
      held = undefined;
      write();
    },
  };
};

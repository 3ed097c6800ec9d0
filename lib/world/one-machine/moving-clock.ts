import { NotAllowed } from '../../domain/journal/moment.ts';
import { type Instant, instantOf, millisecondsOf } from '../../domain/time/instant.ts';
import type { OneMachineClock } from './clock.ts';
import type { OneMachineAlarms } from './machines/alarms.ts';

type Parts = {
  readonly clock: OneMachineClock;
  readonly alarms: OneMachineAlarms;
  readonly settled: () => Promise<void>;
};

/**
 * Moves the one-machine edition's clock forward to an instant; everything that falls due on the way happens in its order, each at its own
 * time: what falls due at the same instant side by side, and all that follows from it, before the next instant. `NotAllowed('clock-goes-forward')` for an instant that has passed. One move at a time.
 */
export const oneMachineClockMover = ({ clock, alarms, settled }: Parts): ((to: Instant) => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();

  const move = async (to: Instant): Promise<void> => {
    const target = instantOf(millisecondsOf(to));
    if (target < clock.now()) throw new NotAllowed('clock-goes-forward');

    await alarms.pause();
    try {
      clock.holdAt(clock.now());
      await settled();
      for (let due = alarms.next(target); due[0] !== undefined; due = alarms.next(target)) {
        clock.holdAt(due[0].at);
        await Promise.all(due.map(alarms.ring));
        await settled();
      }
      clock.holdAt(target);
    } finally {
      await clock.run();
      alarms.arm();
    }
  };

  return (to) => {
    const moving = last.then(() => move(to));
    last = moving.catch(() => undefined);
    return moving;
  };
};

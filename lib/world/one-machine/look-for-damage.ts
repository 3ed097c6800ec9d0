import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

type Looking = {
  /** What was found within so many milliseconds; nothing where that was not long enough. */
  within(milliseconds: number): Promise<readonly string[]>;
  /** What was found, however long it takes. */
  readonly found: Promise<readonly string[]>;
};

/** Goes through the database of a data folder in a thread of its own, which keeps nobody from ending. */
export const lookForDamage = (dataDir: string): Looking => {
  const thread = new Worker(new URL('damage-thread.ts', import.meta.url), { workerData: dataDir });
  const found = new Promise<readonly string[]>((done, failed) => {
    thread.once('message', done);
    thread.once('error', failed);
  });
  return {
    found,
    within: async (milliseconds) => {
      const first = await Promise.race([found, pause(milliseconds, [] as const)]);
      thread.unref();
      return first;
    },
  };
};

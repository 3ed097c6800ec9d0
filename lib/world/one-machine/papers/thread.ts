import { Worker } from 'node:worker_threads';

/** What a thread is asked, and what it answers to the same number. */
export type AskedOfThread<Asked> = { readonly nth: number; readonly asked: Asked };
export type AnsweredByThread<Said> =
  | { readonly nth: number; readonly said: Said }
  | { readonly nth: number; readonly error: string };

type Waiting<Said> = { readonly done: (said: Said) => void; readonly failed: (error: Error) => void };
type Bounds = { readonly seconds?: number; readonly megabytes?: number };

/** Nobody answered in time: the thread was ended, and the next one asked begins another. */
export class ThreadTooSlow extends Error {}

/**
 * Asks a thread that runs this file, begun with the first question and, where it was lost, with the next one. `does`: what it does, for errors.
 * `seconds`: how long one answer may take; whoever else waits for the same thread is told, too, that it was ended. `megabytes`: how much it may keep.
 */
export const threadOf = <Asked, Said>(
  file: URL,
  does: string,
  { seconds, megabytes }: Bounds = {},
): ((asked: Asked) => Promise<Said>) => {
  let thread: Worker | undefined;
  let nth = 0;
  const waiting = new Map<number, Waiting<Said>>();

  const running = (): Worker => {
    if (thread !== undefined) return thread;
    const bounds = megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } };
    const begun = new Worker(file, bounds);
    begun.on('message', (answer: AnsweredByThread<Said>) => {
      const asker = waiting.get(answer.nth);
      waiting.delete(answer.nth);
      // Nothing waits for it: the process may end.
      if (waiting.size === 0) begun.unref();
      if ('said' in answer) asker?.done(answer.said);
      else asker?.failed(new Error(answer.error));
    });
    begun.on('error', (error) => lost(begun, error));
    // One that is ended from outside, or ends itself, brings no error.
    begun.on('exit', (code) => lost(begun, new Error(`the thread that ${does} ended with ${code}`)));
    thread = begun;
    return begun;
  };
  /** Whoever still waits is told; the next question begins another thread. After an error the end of the same thread says nothing new. */
  const lost = (which: Worker, error: unknown): void => {
    if (thread !== which) return;
    thread = undefined;
    const why = error instanceof Error ? error : new Error(`the thread that ${does} failed`);
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
  };
  const give = (worker: Worker): void => {
    lost(worker, new ThreadTooSlow(`the thread that ${does} took more than ${seconds} seconds`));
    void worker.terminate();
  };

  return (asked) =>
    new Promise((done, failed) => {
      const worker = running();
      nth += 1;
      const timer = seconds === undefined ? undefined : setTimeout(() => give(worker), seconds * 1000);
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value): void => {
          clearTimeout(timer);
          settle(value);
        };
      waiting.set(nth, { done: settled(done), failed: settled(failed) });
      worker.ref();
      worker.postMessage({ nth, asked } satisfies AskedOfThread<Asked>);
    });
};

import { Worker } from 'node:worker_threads';
import type { SlipKind, Slips } from '../../../domain/slips/slip.ts';
import type { Drawing } from '../../world.ts';

/** What the thread is asked, and what it answers to the same number. */
export type AskedOfThread = { readonly nth: number; readonly kind: SlipKind; readonly slip: Slips[SlipKind] };
export type AnsweredByThread =
  | { readonly nth: number; readonly pdf: Uint8Array }
  | { readonly nth: number; readonly error: string };

type Waiting = { readonly done: (pdf: Uint8Array) => void; readonly failed: (error: Error) => void };

/** One thread for the process, begun with the first slip: the renderer is 50 MB, and 20 ms a slip would hold up everybody else. */
let thread: Worker | undefined;
const waiting = new Map<number, Waiting>();
let asked = 0;

/** Slips set in a thread of their own. */
export const oneMachineDrawing = (): Drawing => ({
  slip: (kind, slip) =>
    new Promise((done, failed) => {
      const worker = running();
      asked += 1;
      waiting.set(asked, { done, failed });
      worker.ref();
      worker.postMessage({ nth: asked, kind, slip } satisfies AskedOfThread);
    }),
});

const running = (): Worker => {
  if (thread !== undefined) return thread;
  const begun = new Worker(new URL('drawing-thread.ts', import.meta.url));
  begun.on('message', (answer: AnsweredByThread) => {
    const asker = waiting.get(answer.nth);
    waiting.delete(answer.nth);
    // Nothing waits for it: the process may end.
    if (waiting.size === 0) begun.unref();
    if ('pdf' in answer) asker?.done(answer.pdf);
    else asker?.failed(new Error(answer.error));
  });
  begun.on('error', (error) => lost(error));
  thread = begun;
  return begun;
};

/** Whoever still waits is told; the next slip begins another thread. */
const lost = (error: unknown): void => {
  thread = undefined;
  const why = error instanceof Error ? error : new Error('the thread that draws slips ended');
  for (const { failed } of waiting.values()) failed(why);
  waiting.clear();
};

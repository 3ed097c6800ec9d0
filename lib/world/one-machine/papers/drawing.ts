import { Worker } from 'node:worker_threads';
import type { SlipKind, Slips } from '../../../domain/slips/slip.ts';
import type { Drawing } from '../../world.ts';

/** What the thread is asked, and what it answers to the same number. */
export type AskedOfThread = { readonly nth: number; readonly kind: SlipKind; readonly slip: Slips[SlipKind] };
export type AnsweredByThread =
  | { readonly nth: number; readonly pdf: Uint8Array }
  | { readonly nth: number; readonly error: string };

type Waiting = { readonly done: (pdf: Uint8Array) => void; readonly failed: (error: Error) => void };

/** Slips set in a thread that runs this file, begun with the first slip and, where it was lost, with the next one. */
export const drawingBy = (file: URL): Drawing => {
  let thread: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const running = (): Worker => {
    if (thread !== undefined) return thread;
    const begun = new Worker(file);
    begun.on('message', (answer: AnsweredByThread) => {
      const asker = waiting.get(answer.nth);
      waiting.delete(answer.nth);
      // Nothing waits for it: the process may end.
      if (waiting.size === 0) begun.unref();
      if ('pdf' in answer) asker?.done(answer.pdf);
      else asker?.failed(new Error(answer.error));
    });
    begun.on('error', (error) => lost(begun, error));
    // One that is ended from outside, or ends itself, brings no error.
    begun.on('exit', (code) => lost(begun, new Error(`the thread that draws slips ended with ${code}`)));
    thread = begun;
    return begun;
  };
  /** Whoever still waits is told; the next slip begins another thread. After an error the end of the same thread says nothing new. */
  const lost = (which: Worker, error: unknown): void => {
    if (thread !== which) return;
    thread = undefined;
    const why = error instanceof Error ? error : new Error('the thread that draws slips failed');
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
  };

  return {
    slip: (kind, slip) =>
      new Promise((done, failed) => {
        const worker = running();
        asked += 1;
        waiting.set(asked, { done, failed });
        worker.ref();
        worker.postMessage({ nth: asked, kind, slip } satisfies AskedOfThread);
      }),
  };
};

/** One thread for the process: the renderer is 50 MB, and 20 ms a slip would hold up everybody else. */
const ofTheProcess = drawingBy(new URL('drawing-thread.ts', import.meta.url));

/** Slips set in a thread of their own. */
export const oneMachineDrawing = (): Drawing => ofTheProcess;

import { parentPort } from 'node:worker_threads';
import { faultWords } from '../../fault.ts';
import { renderSlip } from '../../render-slip.ts';
import type { AnsweredByThread, AskedOfThread } from './drawing.ts';

/** The thread that sets slips, one after the other: what stands on one is in no error. */
parentPort?.on('message', async ({ nth, kind, slip }: AskedOfThread) => {
  const answer = (said: AnsweredByThread): void => parentPort?.postMessage(said);
  try {
    answer({ nth, pdf: await renderSlip(kind, slip) });
  } catch (error) {
    answer({ nth, error: faultWords(error) });
  }
});

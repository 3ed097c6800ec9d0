import { parentPort } from 'node:worker_threads';
import { faultWords } from '../../fault.ts';
import type { AnsweredByThread, AskedOfThread } from './thread.ts';

/** The other side of a thread: answers one question after the other. What stands in a paper is in no error. */
export const answerInThread = <Asked, Said>(answer: (asked: Asked) => Promise<Said>): void => {
  parentPort?.on('message', async ({ nth, asked }: AskedOfThread<Asked>) => {
    const post = (said: AnsweredByThread<Said>): void => parentPort?.postMessage(said);
    try {
      post({ nth, said: await answer(asked) });
    } catch (error) {
      post({ nth, error: faultWords(error) });
    }
  });
};

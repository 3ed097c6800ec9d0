import { openPaper } from '../../open-paper.ts';
import { answerInThread } from './answer-in-thread.ts';
import { readIfThere } from './durable-file.ts';
import type { FileToOpen } from './opening.ts';

answerInThread(async ({ path, type }: FileToOpen) => {
  const bytes = await readIfThere(path);
  return bytes === undefined ? 'cut-off' : openPaper(bytes, type);
});

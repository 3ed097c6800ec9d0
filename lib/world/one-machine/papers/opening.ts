import type { HowItOpens } from '../../papers.ts';
import { ThreadTooSlow, threadOf } from './thread.ts';

/** Which file the thread that opens papers reads, and as what. */
export type FileToOpen = { readonly path: string; readonly type: string };

/** A picture of 79 million dots takes two thirds of one; what takes longer is no paper that an office opens. */
const SECONDS = 8;
/** What JavaScript keeps of one PDF; dots of pictures stand beside it, and are counted by their reader. */
const MEGABYTES = 512;

/** Opens papers in a thread that runs this file, one after the other: what is made to hang or to fill the memory ends the thread for itself alone, and does not open. */
export const openingBy = (file: URL, seconds = SECONDS): ((asked: FileToOpen) => Promise<HowItOpens>) => {
  const ask = threadOf<FileToOpen, HowItOpens>(file, 'opens papers', { seconds, megabytes: MEGABYTES });
  const open = async (asked: FileToOpen): Promise<HowItOpens> => {
    try {
      return await ask(asked);
    } catch (error) {
      if (error instanceof ThreadTooSlow || isOutOfMemory(error)) return 'cut-off';
      throw error;
    }
  };
  let before: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const mine = before.then(() => open(asked));
    before = mine.catch(() => undefined);
    return mine;
  };
};

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One thread for the process: a picture takes a tenth of a second and more, which would hold up everybody else. */
export const openInThread = openingBy(new URL('opening-thread.ts', import.meta.url));

import { setTimeout as pause } from 'node:timers/promises';

const PAUSES_MS = [100, 400];

/** Tries `work` three times with short pauses; answers the last error where it kept failing. */
export const tryThrice = async (work: () => Promise<unknown>): Promise<Error | undefined> => {
  for (const wait of [...PAUSES_MS, undefined]) {
    try {
      await work();
      return undefined;
    } catch (error) {
      if (wait === undefined) return error instanceof Error ? error : new Error(String(error));
      await pause(wait);
    }
  }
  return undefined;
};

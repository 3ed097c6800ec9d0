import { readFileSync } from 'node:fs';

/** The text of a file beside the database; undefined where there is none. Throws with the path where it cannot be read. */
export const readOwnFile = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    // The error of reading a folder does not say which.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
};

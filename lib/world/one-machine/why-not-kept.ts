import { accessSync, constants } from 'node:fs';
import { CannotKeep, type WhyNotKept } from '../cannot-keep.ts';

/** Result codes of SQLite (the low byte), and the one that says where among its input and output errors a file could not grow. */
const OF_SQLITE: Readonly<Record<number, WhyNotKept>> = {
  3: 'no-rights',
  8: 'read-only',
  10: 'failing',
  11: 'damaged',
  13: 'full',
  14: 'failing',
  23: 'no-rights',
  26: 'damaged',
};
const COULD_NOT_GROW = 4874;

const OF_SYSTEM: Readonly<Record<string, WhyNotKept>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'no-rights',
  EPERM: 'no-rights',
  EIO: 'failing',
};

/** Why the disk would not, by the error of SQLite or of the system; undefined where the disk is not to blame. `path`: asked once more where SQLite does not know. */
export const whyNotKept = (error: unknown, path?: string): WhyNotKept | undefined => {
  if (error instanceof CannotKeep) return error.why;
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') {
    if (error.errcode === COULD_NOT_GROW) return 'full';
    const why = OF_SQLITE[error.errcode % 256];
    const unclear = why === 'read-only' || why === 'failing';
    return unclear && path !== undefined ? (refusedAt(path) ?? why) : why;
  }
  return 'code' in error && typeof error.code === 'string' ? OF_SYSTEM[error.code] : undefined;
};

/** What the system says where it is asked whether a place may be written to. */
const refusedAt = (path: string): WhyNotKept | undefined => {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    return whyNotKept(error);
  }
};

/** The same error as `CannotKeep` where the disk is to blame. */
export const asCannotKeep = (error: unknown): unknown => {
  const why = whyNotKept(error);
  return why === undefined || error instanceof CannotKeep ? error : new CannotKeep(why, error);
};

import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that it is either whole or absent, and outlives a power cut: beside it, sync, rename, sync the folder. */
export const writeDurably = async (path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> => {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
};

/** Makes a folder inside a data folder (both absolute), so that it too outlives a power cut. */
export const makeFolder = async (path: string, dataDir: string): Promise<void> => {
  const made = await mkdir(path, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let above = dirname(path); above.length >= dataDir.length; above = dirname(above)) await syncFolder(above);
};

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Whether an id can name a file. */
export const isPathPart = (id: string): boolean => /^[A-Za-z0-9_-]{1,128}$/.test(id);

/** An id that becomes part of a path: letters, digits, `-` and `_` only; throws otherwise. */
export const pathPart = (id: string): string => {
  if (!isPathPart(id)) throw new Error('an id that cannot name a file');
  return id;
};

/** The bytes of a file, or undefined where there is none. */
export const readIfThere = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

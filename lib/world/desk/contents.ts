import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../chain.ts';
import type { Contents } from '../world.ts';
import { makeFolder, pathPart, writeDurably } from './durable-file.ts';

/** Contents as files `contents/<dossier>/<sha256>`. Bytes that do not fit their name are refused. */
export const deskContents = (dataDir: string): Contents => {
  const pathOf = (dossier: string, sha256: string) => join(dataDir, 'contents', pathPart(dossier), pathPart(sha256));

  return {
    put: async (dossier, sha256, bytes) => {
      if (sha256Of(bytes) !== sha256) throw new Error('a content that does not fit its SHA-256');
      await makeFolder(join(dataDir, 'contents', pathPart(dossier)), dataDir);
      await writeDurably(pathOf(dossier, sha256), bytes);
    },
    find: (dossier, sha256) => readIfThere(pathOf(dossier, sha256)),
  };
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

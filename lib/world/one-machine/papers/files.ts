import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asRecorded } from '../../as-recorded.ts';
import { paperTypeIn } from '../../paper-type.ts';
import type { Files, StoredFile } from '../../papers.ts';
import { asCannotKeep } from '../why-not-kept.ts';
import { makeFolder, pathPart, readIfThere, writeDurably } from './durable-file.ts';
import { scan } from './scanned-file.ts';
import type { Uploads } from './uploads.ts';

/** Papers as files `files/<fileId>`, looked at where they lie. The one-machine edition's scanner knows the test pattern only. */
export const oneMachineFiles = (dataDir: string, uploads: Uploads): Files => {
  const pathOf = (fileId: string) => join(dataDir, 'files', pathPart(fileId));
  const remove = (fileId: string) => rm(pathOf(fileId), { force: true });

  return {
    uploadAddress: uploads.address,
    look: (fileId) => lookAt(pathOf(fileId)),
    read: async (fileId, sha256) => {
      const bytes = await readIfThere(pathOf(fileId));
      return bytes && asRecorded(bytes, 'paper', fileId, sha256);
    },
    put: async (fileId, bytes) => {
      try {
        await makeFolder(join(dataDir, 'files'), dataDir);
        await writeDurably(pathOf(fileId), bytes);
      } catch (error) {
        throw asCannotKeep(error);
      }
    },
    discard: remove,
    destroy: remove,
  };
};

const lookAt = async (path: string): Promise<StoredFile | undefined> => {
  const scanned = await scan(path);
  if (scanned === undefined) return undefined;
  return { ...scanned, type: await paperTypeIn(path) };
};

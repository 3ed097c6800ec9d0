import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asRecorded } from '../../as-recorded.ts';
import { paperTypeIn } from '../../paper-type.ts';
import type { Files, StoredFile } from '../../papers.ts';
import { asCannotKeep } from '../why-not-kept.ts';
import { makeFolder, pathPart, readIfThere, writeDurably } from './durable-file.ts';
import { openInThread } from './opening.ts';
import { scan } from './scanned-file.ts';
import type { Uploads } from './uploads.ts';

/** Papers as files `files/<fileId>`, looked at where they lie. The one-machine edition's scanner knows the test pattern only. */
export const oneMachineFiles = (dataDir: string, uploads: Uploads): Files => {
  const folder = join(dataDir, 'files');
  mustBeFolder(folder);
  const pathOf = (fileId: string) => join(folder, pathPart(fileId));
  const remove = (fileId: string) => rm(pathOf(fileId), { force: true });

  return {
    uploadAddress: uploads.address,
    look: (fileId) => lookAt(pathOf(fileId)),
    tryToOpen: (fileId, type) => openInThread({ path: pathOf(fileId), type }),
    read: async (fileId, sha256) => {
      const bytes = await readIfThere(pathOf(fileId));
      return bytes && asRecorded(bytes, 'paper', fileId, sha256);
    },
    put: async (fileId, bytes) => {
      try {
        await makeFolder(folder, dataDir);
        await writeDurably(pathOf(fileId), bytes);
      } catch (error) {
        throw asCannotKeep(error);
      }
    },
    discard: remove,
    destroy: remove,
  };
};

/** It is made with the first paper. */
const mustBeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Error(
      `${folder} không phải là thư mục; giấy tờ phải nằm ở đó. Hãy đổi tên tệp ấy, đặt lại thư mục từ bản sao của thư mục dữ liệu rồi khởi động lại.`,
    );
};

const lookAt = async (path: string): Promise<StoredFile | undefined> => {
  const scanned = await scan(path);
  if (scanned === undefined) return undefined;
  return { ...scanned, type: await paperTypeIn(path) };
};

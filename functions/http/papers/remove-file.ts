import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { changeApplication, openApplication } from '../../filing/own-application.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Bỏ một tệp khỏi bản nháp (C6). A paper that was already filed stays where the journal names it. */
export const removeFile = operation({
  id: 'remove-file',
  method: 'DELETE',
  path: '/api/dossiers/{id}/files/{fileId}',
  summary: 'Bỏ một tệp khỏi hồ sơ đang soạn',
  who: 'signed-in',
  params: z.object({ id: text(100), fileId: text(100) }),
  answers: { 204: null },
  run: async ({ params: { id, fileId }, who }, world) => {
    const { draft } = await openApplication(world, id, who);
    if (!draft.files.some((file) => file.fileId === fileId)) throw new Refused(404, 'file-unknown');

    await changeApplication(world, id, (before) => ({
      ...before,
      files: before.files.filter((file) => file.fileId !== fileId),
    }));
    if (draft.purpose === 'filing') await world.files.discard(fileId);
    return { status: 204, body: undefined };
  },
});

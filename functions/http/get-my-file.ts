import * as z from 'zod';
import { fileBytes } from '../file-bytes.ts';
import { operation, Refused } from '../operation.ts';

/** A file of one's own draft or dossier. */
export const getMyFile = operation({
  id: 'get-my-file',
  method: 'GET',
  path: '/api/dossiers/{id}/files/{fileId}',
  summary: 'Xem giấy tờ của tôi',
  who: 'signed-in',
  params: z.object({ id: z.string(), fileId: z.string() }),
  answers: { 200: null },
  run: async ({ params: { id, fileId }, who }, world) => {
    const draft = await world.drafts.find(id);
    const file = draft?.files.find((one) => one.fileId === fileId && one.state === 'stored');
    if (draft?.owner !== who.id || file === undefined) throw new Refused(404, 'file-unknown');
    return fileBytes(world, fileId, file.type);
  },
});

import * as z from 'zod';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { fileAnswer } from '../../filing/file-answer.ts';
import { opens, seenOf } from '../../looks/opens.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** A paper of a dossier of my agency, to be looked at in place. */
export const getDeskFile = operation({
  id: 'get-desk-file',
  method: 'GET',
  path: '/api/desk/dossiers/{id}/files/{fileId}',
  summary: 'Xem giấy tờ trong hồ sơ',
  who: 'staff',
  opens: opens('paper'),
  params: z.object({ id: z.string(), fileId: z.string() }),
  answers: { 200: null, 303: null },
  run: async ({ params: { id, fileId }, who }, world) => {
    const read = await readForStaff(world, id, who);
    const paper = read.dossier.papers.find((one) => one.fileId === fileId);
    if (paper === undefined) throw new Refused(404, 'file-unknown');
    return { ...(await fileAnswer(world, paper)), seen: seenOf(read, who, fileId) };
  },
});

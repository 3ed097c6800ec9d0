import * as z from 'zod';
import type { Paper } from '../../../lib/domain/dossier/events.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { fileAnswer } from '../../filing/file-answer.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** A file of one's own draft or dossier. */
export const getMyFile = operation({
  id: 'get-my-file',
  method: 'GET',
  path: '/api/dossiers/{id}/files/{fileId}',
  summary: 'Xem giấy tờ của tôi',
  who: 'signed-in',
  params: z.object({ id: z.string(), fileId: z.string() }),
  answers: { 200: null, 303: null },
  run: async ({ params: { id, fileId }, who }, world) => {
    const draft = await world.applications.find(id);
    const typed = draft?.owner === who.id ? draft.files : [];
    const file = typed.find((one) => one.fileId === fileId && one.state === 'stored');
    // What was scanned at the counter lies in the officer's draft: one's own all the same (TTH-12.1b).
    return fileAnswer(world, file ?? (await filedPaper(world, id, fileId, who)));
  },
});

const filedPaper = async (world: World, id: string, fileId: string, who: Account): Promise<Paper> => {
  const dossier = fold(await world.journal.read(id));
  const own = dossier.stage !== 'nothing' && dossier.owner === who.id ? dossier.papers : [];
  const paper = own.find((one) => one.fileId === fileId);
  if (paper === undefined) throw new Refused(404, 'file-unknown');
  return paper;
};

import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { ownApplication } from '../../filing/own-application.ts';
import { operation } from '../../wire/operation.ts';

/** Xóa hồ sơ đang khai (C6): the draft and its papers, which nobody has been given yet. What was filed stays (409). */
export const discardDraft = operation({
  id: 'discard-draft',
  method: 'DELETE',
  path: '/api/dossiers/{id}',
  summary: 'Xóa hồ sơ đang khai, chưa nộp',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  answers: { 204: null },
  run: async ({ params: { id }, who }, world) => {
    const { purpose, files } = await ownApplication(world, id, who);
    const filed = purpose !== 'filing' || (await world.journal.read<unknown>(id)).length > 0;
    if (filed) throw new NotAllowed('already-submitted');

    await world.applications.remove(id);
    for (const { fileId } of files) await world.files.discard(fileId);
    return { status: 204, body: undefined };
  },
});

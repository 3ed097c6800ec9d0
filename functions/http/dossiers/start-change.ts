import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { StageAnswer } from '../../../lib/contract/dossiers.ts';
import { mayChange } from '../../../lib/domain/dossier/filing/change.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import type { Application } from '../../../lib/world/world.ts';
import { readForOwner } from '../../dossier/read-dossier.ts';
import { applicationOfFiled } from '../../filing/application-of-filed.ts';
import { operation } from '../../wire/operation.ts';

/** Mở lại hồ sơ đã nộp để thay đổi (C10, TH-8.2a): a draft that begins with what was filed; one already begun goes on. */
export const startChange = operation({
  id: 'start-change',
  method: 'POST',
  path: '/api/dossiers/{id}/changing',
  summary: 'Mở hồ sơ đã nộp để thay đổi',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  answers: { 200: StageAnswer },
  run: async ({ params: { id }, who }, world) => {
    const { dossier } = await readForOwner(world, id, who);
    if (!mayChange(dossier)) throw new NotAllowed('too-late-to-change');

    const asFiled: Application = { ...(await applicationOfFiled(world, dossier)), purpose: 'change' };
    const opened = await world.applications.change(id, (draft) => (draft.purpose === 'filed' ? asFiled : draft));
    if (opened === undefined) await world.applications.put(asFiled);
    // A supplement was asked for, or taken in, this very moment.
    if (opened !== undefined && opened.purpose !== 'change') throw new NotAllowed('step-changed');
    return { status: 200, body: { id, stage: dossier.stage, entry: dossier.last.entry } };
  },
});

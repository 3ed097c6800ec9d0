import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { IntakeTyped } from '../../../lib/contract/dossiers.ts';
import { changeApplication, ownApplication } from '../../filing/own-application.ts';
import { operation } from '../../wire/operation.ts';

/** Lưu nội dung đang nhập tại quầy (C6, D11): into the officer's own draft, as the page has it; it goes with the intake, or dies unused. */
export const keepIntake = operation({
  id: 'keep-intake',
  method: 'PUT',
  path: '/api/dossiers/{id}/intake',
  summary: 'Lưu nội dung đang nhập tại quầy',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  body: IntakeTyped,
  answers: { 204: null },
  run: async ({ params: { id }, body: { typed }, who }, world) => {
    await ownApplication(world, id, who);
    await changeApplication(world, id, (draft) => ({ ...draft, typed }));
    return { status: 204, body: undefined };
  },
});

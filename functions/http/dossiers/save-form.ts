import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { AnswersBody, FormState } from '../../../lib/contract/dossiers.ts';
import { checkForm, keptAnswers } from '../../../lib/domain/catalogue/check-form.ts';
import { today } from '../../deciding/today.ts';
import { changeApplication, openApplication } from '../../filing/own-application.ts';
import { operation } from '../../wire/operation.ts';

/** Lưu tờ khai (C2, C6): answers given are merged into those kept; a draft may be incomplete. */
export const saveForm = operation({
  id: 'save-form',
  method: 'PUT',
  path: '/api/dossiers/{id}/form',
  summary: 'Lưu tờ khai điện tử',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  body: AnswersBody,
  answers: { 200: FormState },
  run: async ({ params: { id }, body: { answers }, who }, world) => {
    const { procedure } = await openApplication(world, id, who);
    const saved = await changeApplication(world, id, (draft) => ({
      ...draft,
      answers: keptAnswers(procedure, { ...draft.answers, ...answers }),
    }));

    return { status: 200, body: checkForm(procedure, { ...saved.answers, ...answers }, today(world)) };
  },
});

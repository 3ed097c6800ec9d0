import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { AnswersBody, FormState } from '../../../lib/contract/dossiers.ts';
import { checkForm, keptAnswers } from '../../../lib/domain/catalogue/check-form.ts';
import { today } from '../../deciding/today.ts';
import { changeApplication, openApplication } from '../../filing/own-application.ts';
import { operation, Refused } from '../../wire/operation.ts';

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
  run: async ({ params: { id }, body: { answers, seen = {} }, who }, world) => {
    const { procedure } = await openApplication(world, id, who);
    const saved = await changeApplication(world, id, (draft) => {
      const kept = keptAnswers(procedure, { ...draft.answers, ...answers });
      mustBeAsSeen(draft.answers, kept, seen);
      return { ...draft, answers: kept };
    });

    return { status: 200, body: checkForm(procedure, { ...saved.answers, ...answers }, today(world)) };
  },
});

type Answers = Readonly<Record<string, string>>;

/** Refuses (409) what would write over an answer that was saved in another window after this one was drawn (C6). */
const mustBeAsSeen = (saved: Answers, kept: Answers, seen: Answers): void => {
  const errors = Object.entries(seen).flatMap(([field, shown]) => {
    const now = saved[field] ?? '';
    return now === shown || now === (kept[field] ?? '') ? [] : [{ field, message: `Đang lưu: “${now}”.` }];
  });
  if (errors.length > 0) throw new Refused(409, 'form-changed', errors);
};

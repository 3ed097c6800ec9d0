import * as z from 'zod';
import { FormAnswers, text } from '../../../lib/contract/common.ts';
import { rulesOf } from '../../deciding/rules-of.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { drawPaper } from '../../results/draw-paper.ts';
import { resultFormAt, writtenOn } from '../../results/result-form.ts';
import { pdfAnswer } from '../../results/result-pdf.ts';
import { operation } from '../../wire/operation.ts';

/** The paper as it would be drawn from what the officer has written so far; nothing is kept. */
export const previewDraft = operation({
  id: 'preview-draft',
  method: 'POST',
  path: '/api/desk/dossiers/{id}/draft',
  summary: 'Xem trước dự thảo kết quả (PDF)',
  who: 'staff',
  opens: { nothing: 'shows what was just written on a dossier that was opened before; nothing is kept' },
  params: z.object({ id: z.string() }),
  body: z.object({
    step: text(200).optional(),
    draft: text(20000, 0).optional(),
    fields: FormAnswers.optional(),
  }),
  answers: { 200: null },
  run: async ({ params: { id }, body: { step = null, draft, fields }, who }, world) => {
    const { dossier } = await readForStaff(world, id, who);
    const form = resultFormAt(dossier, rulesOf(world, dossier), step);
    const written = writtenOn(form, { fields, text: draft ?? '' });
    const agency = who.agency ?? dossier.agency;
    return pdfAnswer(
      await drawPaper(world, dossier, { ...written, check: null, agency, enteredBy: who.id }),
      'du-thao',
    );
  },
});

import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { ActName } from '../../../lib/contract/step-up.ts';
import { openAct } from '../../filing/acts.ts';
import { drawForm } from '../../filing/form-to-sign.ts';
import { pdfAnswer } from '../../results/result-pdf.ts';
import { operation } from '../../wire/operation.ts';

/** Tờ khai để ký số (B8, BH-17): everything an act sends, to be signed with the organisation's own tool and sent with it. */
export const getFormToSign = operation({
  id: 'get-form-to-sign',
  method: 'GET',
  path: '/api/dossiers/{id}/form-to-sign',
  summary: 'Tờ khai để ký số (PDF)',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  query: z.object({ for: ActName.default('filing') }),
  answers: { 200: null },
  run: async ({ params: { id }, query, who }, world) =>
    pdfAnswer(await drawForm(world, who, await openAct(world, query.for, id, who)), 'to-khai'),
});

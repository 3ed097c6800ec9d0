import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import type { FiledDossier } from '../../../lib/domain/dossier/dossier.ts';
import { readForOwner } from '../../dossier/read-dossier.ts';
import { resultPdf } from '../../results/result-pdf.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Returned; or ready, for who does not fetch it at the counter: the signed file goes ahead of what comes by post (TTH-13.2). */
const mayBeHad = ({ stage, delivery }: FiledDossier): boolean =>
  stage === 'returned' || (stage === 'result-ready' && delivery !== 'counter');

/** The result of one's own dossier, once it may be had (TH-9.6b, ND61-20.5). */
export const getMyResult = operation({
  id: 'get-my-result',
  method: 'GET',
  path: '/api/dossiers/{id}/result',
  summary: 'Kết quả của tôi (PDF có chữ ký số)',
  who: 'signed-in',
  params: z.object({ id: z.string() }),
  query: z.object({ part: text(100).optional() }),
  answers: { 200: null },
  run: async ({ params: { id }, query: { part = null }, who }, world) => {
    const read = await readForOwner(world, id, who);
    if (!mayBeHad(read.dossier)) throw new Refused(409, 'result-unknown');
    return resultPdf(world, read, part);
  },
});

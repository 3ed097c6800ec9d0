import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { readerFor } from '../../dossier/for-reader.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { opens, seenOf } from '../../looks/opens.ts';
import { resultPdf } from '../../results/result-pdf.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** The result of a dossier my agency has to do with, from its seal on: to print and to hand over. */
export const getDeskResult = operation({
  id: 'get-desk-result',
  method: 'GET',
  path: '/api/desk/dossiers/{id}/result',
  summary: 'Kết quả của hồ sơ (PDF có chữ ký số)',
  who: 'staff',
  opens: opens('result'),
  params: z.object({ id: z.string() }),
  query: z.object({ part: text(100).optional() }),
  answers: { 200: null },
  run: async ({ params: { id }, query: { part = null }, who }, world) => {
    const read = await readForStaff(world, id, who);
    if (readerFor(read, who.agency) === 'asked') throw new Refused(409, 'result-unknown');
    return { ...(await resultPdf(world, read, part)), seen: seenOf(read, who, 'result') };
  },
});

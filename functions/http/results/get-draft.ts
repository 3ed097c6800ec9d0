import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { agencyOf } from '../../../lib/domain/dossier/steps/whose.ts';
import { readerFor } from '../../dossier/for-reader.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { opens, seenOf } from '../../looks/opens.ts';
import { draftPdf } from '../../results/result-pdf.ts';
import { draftAt } from '../../results/sign-draft.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** The draft's paper at a step, as whoever signs or seals it sees it. */
export const getDraft = operation({
  id: 'get-draft',
  method: 'GET',
  path: '/api/desk/dossiers/{id}/draft',
  summary: 'Dự thảo kết quả (PDF)',
  who: 'staff',
  opens: opens('result'),
  params: z.object({ id: z.string() }),
  query: z.object({ step: text(200).optional() }),
  answers: { 200: null },
  run: async ({ params: { id }, query: { step = '' }, who }, world) => {
    const read = await readForStaff(world, id, who);
    // Who does a share sees its draft alone (N4).
    const known = read.dossier.steps[step];
    const isOwn = known !== undefined && agencyOf(read.dossier, known) === who.agency;
    if (!isOwn && readerFor(read, who.agency) !== 'whole') throw new Refused(409, 'result-unknown');
    return { ...(await draftPdf(world, read.dossier, draftAt(read.dossier, step))), seen: seenOf(read, who, 'draft') };
  },
});

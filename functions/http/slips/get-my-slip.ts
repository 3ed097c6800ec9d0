import * as z from 'zod';
import { readForOwner } from '../../dossier/read-dossier.ts';
import { APPLICANT } from '../../slips/may-have.ts';
import { SlipName, slipPdf } from '../../slips/slip-pdf.ts';
import { operation } from '../../wire/operation.ts';

/** A slip of one's own dossier (C12). */
export const getMySlip = operation({
  id: 'get-my-slip',
  method: 'GET',
  path: '/api/dossiers/{id}/slips/{kind}',
  summary: 'Phiếu của tôi (PDF)',
  who: 'signed-in',
  params: z.object({ id: z.string(), kind: SlipName }),
  answers: { 200: null },
  run: async ({ params: { id, kind }, who }, world) =>
    slipPdf(world, await readForOwner(world, id, who), kind, APPLICANT),
});

import * as z from 'zod';
import { readerOf } from '../../dossier/for-reader.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { SlipName, slipPdf } from '../../slips/slip-pdf.ts';
import { operation } from '../../wire/operation.ts';

/** A slip of a dossier my agency has to do with, for its part in it (BH-10: only from the system; N4). */
export const getDeskSlip = operation({
  id: 'get-desk-slip',
  method: 'GET',
  path: '/api/desk/dossiers/{id}/slips/{kind}',
  summary: 'Phiếu của hồ sơ (PDF)',
  who: 'staff',
  params: z.object({ id: z.string(), kind: SlipName }),
  answers: { 200: null },
  run: async ({ params: { id, kind }, who }, world) => {
    const read = await readForStaff(world, id, who);
    return slipPdf(world, read, kind, { as: readerOf(read.dossier, who.agency), agency: who.agency });
  },
});

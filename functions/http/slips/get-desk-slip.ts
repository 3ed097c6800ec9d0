import * as z from 'zod';
import { readerFor } from '../../dossier/for-reader.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { opens, seenOf } from '../../looks/opens.ts';
import { SlipName, slipPdf } from '../../slips/slip-pdf.ts';
import { operation } from '../../wire/operation.ts';

/** A slip of a dossier my agency has to do with, for its part in it (BH-10: only from the system; N4). */
export const getDeskSlip = operation({
  id: 'get-desk-slip',
  method: 'GET',
  path: '/api/desk/dossiers/{id}/slips/{kind}',
  summary: 'Phiếu của hồ sơ (PDF)',
  who: 'staff',
  opens: opens('slip'),
  params: z.object({ id: z.string(), kind: SlipName }),
  answers: { 200: null },
  run: async ({ params: { id, kind }, who }, world) => {
    const read = await readForStaff(world, id, who);
    const reader = { as: readerFor(read, who.agency), agency: who.agency };
    return { ...(await slipPdf(world, read, kind, reader)), seen: seenOf(read, who, kind) };
  },
});

import * as z from 'zod';
import { operation } from '../operation.ts';
import { readForStaff } from '../read-dossier.ts';
import { StaffSlip, slipPdf } from '../slips/slip-pdf.ts';

/** A slip of a dossier of my agency (BH-10: only from the system). */
export const getDeskSlip = operation({
  id: 'get-desk-slip',
  method: 'GET',
  path: '/api/desk/dossiers/{id}/slips/{kind}',
  summary: 'Phiếu của hồ sơ (PDF)',
  who: 'staff',
  params: z.object({ id: z.string(), kind: StaffSlip }),
  answers: { 200: null },
  run: async ({ params: { id, kind }, who }, world) => slipPdf(world, await readForStaff(world, id, who), kind),
});

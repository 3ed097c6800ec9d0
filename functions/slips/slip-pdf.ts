import * as z from 'zod';
import type { World } from '../../lib/world/world.ts';
import type { Answer } from '../operation.ts';
import type { ReadDossier } from '../read-dossier.ts';
import { apologySlip } from './apology.ts';
import { controlSheet } from './control-sheet.ts';
import { receiptSlip } from './receipt.ts';
import { refusalSlip } from './refusal.ts';
import { supplementSlip } from './supplement.ts';

/** Slips an applicant may have; the control sheet is the staff's. */
export const ApplicantSlip = z.enum(['receipt', 'supplement', 'refusal', 'apology']);
export const StaffSlip = z.enum([...ApplicantSlip.options, 'control-sheet']);

/** A slip of a dossier as PDF, made from the journal each time: nothing is typed in. */
export const slipPdf = async (world: World, read: ReadDossier, kind: z.infer<typeof StaffSlip>): Promise<Answer> => ({
  status: 200,
  body: await drawn(world, read, kind),
  headers: {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${kind}.pdf"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  },
});

const drawn = async (world: World, read: ReadDossier, kind: z.infer<typeof StaffSlip>): Promise<Uint8Array> => {
  // The renderer is 50 MB: loaded with the first slip, not with the desk.
  const { renderSlip } = await import('../../lib/world/render-slip.ts');
  switch (kind) {
    case 'receipt':
      return renderSlip(kind, await receiptSlip(world, read));
    case 'supplement':
      return renderSlip(kind, await supplementSlip(world, read));
    case 'refusal':
      return renderSlip(kind, await refusalSlip(world, read));
    case 'apology':
      return renderSlip(kind, await apologySlip(world, read));
    case 'control-sheet':
      return renderSlip(kind, await controlSheet(world, read));
  }
};

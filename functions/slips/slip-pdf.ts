import * as z from 'zod';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { type Answer, Refused } from '../wire/operation.ts';
import { drawSlip } from './draw-slip.ts';
import { mayHave, SLIP_KINDS, type SlipReader } from './may-have.ts';

/** A slip by its kind; `.7` names the entry it is made of, where the dossier has several of the kind. */
export const SlipName = z
  .string()
  .regex(new RegExp(`^(?:${SLIP_KINDS.join('|')})(?:\\.\\d{1,5})?$`), 'Không có loại phiếu này.');

/** A slip of a dossier as PDF, made from the journal each time: nothing is typed in. 404 where it is not for this reader. */
export const slipPdf = async (
  world: World,
  read: ReadDossier,
  name: z.infer<typeof SlipName>,
  reader: SlipReader,
): Promise<Answer> => {
  const [said = '', entry] = name.split('.');
  const kind = SLIP_KINDS.find((one) => one === said);
  if (kind === undefined || !mayHave(reader, kind)) throw new Refused(404, 'slip-unknown');

  return {
    status: 200,
    body: await drawSlip(world, read, kind, entry === undefined ? null : Number(entry)),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  };
};

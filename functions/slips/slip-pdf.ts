import * as z from 'zod';
import { isAccepted, isOver } from '../../lib/domain/dossier/dossier.ts';
import { findIssued } from '../../lib/domain/dossier/papers/issued-slip.ts';
import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import { momentWords } from '../../lib/domain/time/wording.ts';
import type { World } from '../../lib/world/world.ts';
import { findBytes } from '../deciding/contents.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { type Answer, Refused } from '../wire/operation.ts';
import { drawSlip } from './draw-slip.ts';
import { issueSlips } from './issue-slips.ts';
import { mayHave, SLIP_KINDS, type SlipReader } from './may-have.ts';
import { type CausedSlip, slipsCaused } from './slip-entries.ts';

/** A slip by its kind; `.7` names the entry it is made of, where the dossier has several of the kind. */
export const SlipName = z
  .string()
  .regex(new RegExp(`^(?:${SLIP_KINDS.join('|')})(?:\\.\\d{1,5})?$`), 'Không có loại phiếu này.');

/**
 * A slip of a dossier as it went out (N3): the latest of its kind, or that of the entry named. One that is not drawn yet is drawn
 * and kept now; the control sheet of a dossier under way is a view that is not kept. 404 where it is not for this reader.
 */
export const slipPdf = async (
  world: World,
  read: ReadDossier,
  name: z.infer<typeof SlipName>,
  reader: SlipReader,
): Promise<Answer> => {
  const [said = '', entry] = name.split('.');
  const kind = SLIP_KINDS.find((one) => one === said);
  if (kind === undefined || !mayHave(reader, kind)) throw new Refused(404, 'slip-unknown');

  const named = entry === undefined ? null : Number(entry);
  return {
    status: 200,
    body: isUnderWay(read, kind, named) ? await drawnNow(world, read, kind) : await kept(world, read, kind, named),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  };
};

const isUnderWay = ({ dossier }: ReadDossier, kind: SlipKind, named: number | null): boolean =>
  kind === 'control-sheet' && named === null && isAccepted(dossier) && !isOver(dossier);

const drawnNow = async (world: World, read: ReadDossier, kind: SlipKind): Promise<Uint8Array> => {
  const mark = `Đang lập, tính đến ${momentWords(world.clock.now())}`;
  return (await drawSlip(world, read, kind, { goesOut: false, mark })).bytes;
};

const kept = async (
  world: World,
  { dossier, entries }: ReadDossier,
  kind: SlipKind,
  named: number | null,
): Promise<Uint8Array> => {
  const isAsked = (slip: CausedSlip): boolean => slip.kind === kind && (named === null || slip.entry.entry === named);
  const entry = slipsCaused(entries).findLast(isAsked)?.entry;
  if (entry === undefined) throw new Refused(404, 'slip-unknown');

  const issued =
    findIssued(dossier, kind, entry.entry) ?? findIssued(await issueSlips(world, entries, entry), kind, entry.entry);
  const bytes = issued === undefined ? undefined : await findBytes(world, dossier.id, issued.content);
  if (bytes === undefined) throw new Refused(404, 'slip-destroyed');
  return bytes;
};

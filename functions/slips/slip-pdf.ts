import * as z from 'zod';
import { findIssued } from '../../lib/domain/dossier/papers/issued-slip.ts';
import { momentWords } from '../../lib/domain/time/wording.ts';
import type { World } from '../../lib/world/world.ts';
import { findBytes } from '../deciding/contents.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { type Answer, Refused } from '../wire/operation.ts';
import { drawSlip } from './draw-slip.ts';
import { issueSlips } from './issue-slips.ts';
import { mayHave, SLIP_KINDS, type SlipReader } from './may-have.ts';
import type { CausedSlip } from './slip-entries.ts';
import { slipsFor } from './slips-for.ts';
import { isUnderWay } from './slips-so-far.ts';

/** A slip by its kind; `.7` names the entry it is made of, where the dossier has several of the kind, `.7.2` the second of that entry. */
export const SlipName = z
  .string()
  .regex(new RegExp(`^(?:${SLIP_KINDS.join('|')})(?:\\.\\d{1,5}(?:\\.\\d{1,3})?)?$`), 'Không có loại phiếu này.');

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
  const isView = name === VIEWED.kind && isUnderWay(read.dossier) && mayHave(reader, VIEWED);
  return {
    status: 200,
    body: isView ? await drawnNow(world, read) : await kept(world, read, slipNamed(read, name, reader)),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  };
};

/** What is looked at before it goes out. */
const VIEWED = { kind: 'control-sheet', to: null } as const;

const drawnNow = async (world: World, read: ReadDossier): Promise<Uint8Array> => {
  const mark = `Đang lập, tính đến ${momentWords(world.clock.now())}`;
  return (await drawSlip(world, read, VIEWED, { goesOut: false, mark })).bytes;
};

/** The latest that the name fits and this reader may have. */
const slipNamed = ({ entries }: ReadDossier, name: string, reader: SlipReader): CausedSlip => {
  const [kind, entry, nth] = name.split('.');
  const slip = slipsFor(entries, reader).findLast(
    (one) =>
      one.kind === kind &&
      (entry === undefined || one.entry.entry === Number(entry)) &&
      (nth === undefined || one.nth === Number(nth)),
  );
  if (slip === undefined) throw new Refused(404, 'slip-unknown');
  return slip;
};

const kept = async (
  world: World,
  { dossier, entries }: ReadDossier,
  { kind, entry, to }: CausedSlip,
): Promise<Uint8Array> => {
  const issued =
    findIssued(dossier, kind, entry.entry, to) ??
    findIssued(await issueSlips(world, entries, entry), kind, entry.entry, to);
  const bytes = issued === undefined ? undefined : await findBytes(world, dossier.id, issued.content);
  if (bytes === undefined) throw new Refused(404, 'slip-destroyed');
  return bytes;
};

import { formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { SlipKind, Slips } from '../../lib/domain/slips/slip.ts';
import type { World } from '../../lib/world/world.ts';
import { takeSlipNumber } from '../deciding/from-outside.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { apologySlip } from './apology.ts';
import { consultationSlip } from './consultation.ts';
import { controlSheet } from './control-sheet.ts';
import { extensionProposal } from './extension-proposal.ts';
import { feeReceipt } from './fee-receipt.ts';
import { originalsSlip } from './originals.ts';
import { paymentProof } from './payment-proof.ts';
import { postalHandOver } from './postal-hand-over.ts';
import { receiptSlip } from './receipt.ts';
import { refusalSlip } from './refusal.ts';
import type { CausedSlip } from './slip-entries.ts';
import { slipMark } from './slip-mark.ts';
import { supplementSlip } from './supplement.ts';
import { transferSlip } from './transfer.ts';
import { unitApology } from './unit-apology.ts';
import { visitInvitation, visitMinutes } from './visit.ts';

/** A slip as drawn; `number` null where it is only looked at, `series` absent where its act had given it a number. */
export type Drawn = {
  readonly number: string | null;
  readonly series?: string;
  readonly bytes: Uint8Array;
  /** Whose seal belongs on it, where it goes out. */
  readonly agency: string;
};

/**
 * Draws the slip that the last entry of `read` makes; 404 where it makes none. One that goes out is numbered within unit, kind and
 * year (N3), unless its act has given it a number of its own.
 */
export const drawSlip = async (
  world: World,
  read: ReadDossier,
  which: Pick<CausedSlip, 'kind' | 'to'>,
  { mark, goesOut }: { readonly mark: string | null; readonly goesOut: boolean },
): Promise<Drawn> => {
  const { kind } = which;
  const { id, last } = read.dossier;
  const slip = await slipOf(world, read, which);
  const takes = slip.number === null && goesOut;
  const taken = takes ? await takeSlipNumber(world, id, { unit: slip.issuer, kind, at: last.at }) : undefined;
  const number = taken?.number ?? slip.number;
  const agency = agencyOfSeries(slip.issuer);
  return {
    number,
    agency,
    ...(taken && { series: taken.series }),
    bytes: await world.drawing.slip(kind, {
      ...slip,
      number,
      mark,
      ...(goesOut ? { ...checkable(slip, read), signature: sealWords(world, agency) } : {}),
    }),
  };
};

/** Who numbers it: an agency, or its one-stop unit. */
const agencyOfSeries = (issuer: string): string => issuer.split(' ')[0] ?? issuer;

/** What it says of its seal (NĐ 30/2020, phụ lục I). */
const sealWords = (world: World, agency: string): string =>
  `${agencyNamed(world, agency).name}, ${formalMomentWords(world.clock.now())}`;

/** What a paper says of the entry it is made of (O4): printed, and in its QR behind `#`, which a browser keeps to itself. */
const checkable = (
  { lookUpUrl }: Slips[SlipKind],
  { entries }: ReadDossier,
): Pick<Slips[SlipKind], 'entryHash' | 'lookUpUrl'> => {
  const entry = entries.at(-1);
  if (entry === undefined) throw new Error('a slip is made of an entry');
  return { entryHash: entry.hash, lookUpUrl: lookUpUrl === null ? null : `${lookUpUrl}#${slipMark(entry)}` };
};

const slipOf = async (
  world: World,
  read: ReadDossier,
  { kind, to }: Pick<CausedSlip, 'kind' | 'to'>,
): Promise<Slips[SlipKind]> => {
  switch (kind) {
    case 'receipt':
      return receiptSlip(world, read);
    case 'supplement':
      return supplementSlip(world, read);
    case 'refusal':
      return refusalSlip(world, read);
    case 'apology':
      return apologySlip(world, read);
    case 'control-sheet':
      return controlSheet(world, read);
    case 'transfer':
      return transferSlip(world, read);
    case 'consultation':
      return consultationSlip(world, read, to);
    case 'visit-invitation':
      return visitInvitation(world, read);
    case 'visit-minutes':
      return visitMinutes(world, read);
    case 'postal-hand-over':
      return postalHandOver(world, read);
    case 'originals-taken':
    case 'originals-returned':
      return originalsSlip(world, read, kind);
    case 'unit-apology':
      return unitApology(world, read);
    case 'extension-proposal':
      return extensionProposal(world, read);
    case 'fee-receipt':
      return feeReceipt(world, read);
    case 'payment-proof':
      return paymentProof(world, read);
  }
};

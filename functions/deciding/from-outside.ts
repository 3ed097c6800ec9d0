import { codeOf, type FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import {
  codeSeries,
  type Numbered,
  outgoingSeries,
  receiptSeries,
  slipSeries,
} from '../../lib/domain/numbers/series.ts';
import { writtenNumber } from '../../lib/domain/numbers/written-number.ts';
import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { prepareContent } from './contents.ts';

/** What a decision may take from outside after it has said yes: a code (D8), a number in the outgoing book, a signature, a receipt's number, whose it is. */
export type FromOutside = {
  readonly code: string;
  readonly number: Numbered;
  readonly signature: Sha256;
  readonly receipt: Numbered;
  /** A draft's paper as drawn; empty where it was not drawn yet. */
  readonly paper: Sha256;
  /** Number, signature and seal of a result that is resolved at once. */
  readonly resolved: (Numbered & { readonly signature: Sha256 }) | null;
  /** The account a dossier belongs to from now on: a person's own, or their record. */
  readonly owner: string;
  /** What money that went back through the gateway is called there. */
  readonly givenBack: string;
};

const UNNUMBERED: Numbered = { series: '', number: '' };

export const NOTHING_TAKEN: FromOutside = {
  code: '',
  number: UNNUMBERED,
  signature: '',
  receipt: UNNUMBERED,
  paper: '',
  resolved: null,
  owner: '',
  givenBack: '',
};

/** A code for a dossier about to be accepted by an agency: numbered within agency and day, then claimed, so that none is ever shared (D8). */
export const takeCode = async (world: World, dossier: string, agency: string): Promise<string> => {
  for (;;) {
    const { number: code } = await take(world, dossier, codeSeries(agency, world.clock.now()));
    if ((await world.claims.claim(`code ${code}`, dossier)) === dossier) return code;
  }
};

/** The code a dossier has, when it is received again (ND61-19.4); else a new one of its one-stop unit. */
export const codeFor = async (world: World, before: FiledDossier): Promise<string> =>
  codeOf(before) ?? takeCode(world, before.id, before.oneStop);

/** A number for a receipt of fees, running within agency and year. */
export const takeReceipt = (world: World, dossier: string, agency: string): Promise<Numbered> =>
  take(world, dossier, receiptSeries(agency, world.clock.now()));

/** A number in an agency's book of outgoing documents, running within the year. */
export const takeNumber = (world: World, dossier: string, agency: string): Promise<Numbered> =>
  take(world, dossier, outgoingSeries(agency, world.clock.now()));

/** A number for a slip, running within unit, kind and the year of the act it is about (N3). */
export const takeSlipNumber = (
  world: World,
  dossier: string,
  { unit, kind, at }: { readonly unit: string; readonly kind: SlipKind; readonly at: Instant },
): Promise<Numbered> => take(world, dossier, slipSeries(unit, kind, at));

const take = async (world: World, dossier: string, series: string): Promise<Numbered> => {
  const running = await world.numbering.next(series, dossier);
  return { series, number: writtenNumber(world.province.profile.numberFormats.is, series, running) };
};

/** The signature of a person or an agency under a document; it is put away as a content, and named by it. */
export const takeSignature = async (
  world: World,
  dossier: string,
  document: Sha256,
  signer: string,
): Promise<Sha256> => {
  const signed = await world.signing.sign(signer, document);
  const content = prepareContent(world, dossier, { document, signer, ...signed });
  await content.put();
  return content.sha256;
};

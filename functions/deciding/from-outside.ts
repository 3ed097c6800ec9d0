import { codeDay, dossierCode, outgoingNumber, slipNumber } from '../../lib/domain/dossier/code.ts';
import { codeOf, type FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import { slipSign } from '../../lib/domain/slips/slip-title.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { prepareContent } from './contents.ts';

/** What a decision may take from outside after it has said yes: a code (D8), a number in the outgoing book, a signature, a receipt's number. */
export type FromOutside = {
  readonly code: string;
  readonly number: string;
  readonly signature: Sha256;
  readonly receipt: string;
};

export const NOTHING_TAKEN: FromOutside = { code: '', number: '', signature: '', receipt: '' };

/** A code for a dossier about to be accepted by an agency: numbered within agency and day, then claimed, so that none is ever shared (D8). */
export const takeCode = async (world: World, dossier: string, agency: string): Promise<string> => {
  for (;;) {
    const now = world.clock.now();
    const running = await world.numbering.next(`code ${agency} ${codeDay(now)}`);
    const code = dossierCode(world.province.profile.numberFormats.is.dossierCode, agency, now, running);
    if ((await world.claims.claim(`code ${code}`, dossier)) === dossier) return code;
  }
};

/** The code a dossier has, when it is received again (ND61-19.4); else a new one of its one-stop unit. */
export const codeFor = async (world: World, before: FiledDossier): Promise<string> =>
  codeOf(before) ?? takeCode(world, before.id, before.oneStop);

/** A number for a receipt of fees, running within agency and year. */
export const takeReceipt = async (world: World, agency: string): Promise<string> => {
  const year = world.clock.now().slice(0, 4);
  return `BL-${await world.numbering.next(`receipt ${agency} ${year}`)}/${year}`;
};

/** A number in an agency's book of outgoing documents, running within the year. */
export const takeNumber = async (world: World, agency: string): Promise<string> => {
  const year = world.clock.now().slice(0, 4);
  const running = await world.numbering.next(`outgoing ${agency} ${year}`);
  return outgoingNumber(world.province.profile.numberFormats.is.outgoing, world.clock.now(), running);
};

/** A number for a slip, running within unit, kind and the year of the act it is about (N3). */
export const takeSlipNumber = async (world: World, unit: string, kind: SlipKind, at: Instant): Promise<string> => {
  const running = await world.numbering.next(`slip ${unit} ${kind} ${at.slice(0, 4)}`);
  return slipNumber(world.province.profile.numberFormats.is.slip, at, running, slipSign(kind));
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

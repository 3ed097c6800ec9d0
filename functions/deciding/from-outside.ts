import { codeDay, dossierCode, outgoingNumber } from '../../lib/domain/dossier/code.ts';
import { codeOf, type FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { type Given, NOTHING_GIVEN } from '../decisions/translate.ts';
import { prepareContent } from './contents.ts';

/** A code for a dossier about to be accepted by an agency: numbered within agency and day, then claimed, so that none is ever shared (D8). */
export const takeCode = async (world: World, dossier: string, agency: string): Promise<string> => {
  for (;;) {
    const now = world.clock.now();
    const running = await world.numbering.next(`code ${agency} ${codeDay(now)}`);
    const code = dossierCode(world.province.profile.numberFormats.is.dossierCode, agency, now, running);
    if ((await world.claims.claim(`code ${code}`, dossier)) === dossier) return code;
  }
};

/** A number for a receipt of fees, running within agency and year. */
export const takeReceipt = async (world: World, agency: string): Promise<string> => {
  const year = world.clock.now().slice(0, 4);
  return `BL-${await world.numbering.next(`receipt ${agency} ${year}`)}/${year}`;
};

/** A decision about to be taken: which, and the document it names. */
type Taking = { readonly decision: string; readonly about: Sha256 | null };

/** What one decision takes from outside, after it has said yes. */
export const takeGiven = async (world: World, taking: Taking, dossier: FiledDossier, who: Account): Promise<Given> => {
  const { decision, about } = taking;
  if ((decision === 'receive' || decision === 'receive-and-draft') && codeOf(dossier) === null)
    return { ...NOTHING_GIVEN, code: await takeCode(world, dossier.id, dossier.oneStop) };
  if (decision === 'record-payment') return { ...NOTHING_GIVEN, receipt: await takeReceipt(world, dossier.oneStop) };
  if ((decision === 'sign' || decision === 'digitise') && about !== null)
    return { ...NOTHING_GIVEN, signature: await signature(world, dossier.id, about, who.id) };
  if (decision !== 'seal' || about === null) return NOTHING_GIVEN;

  const agency = who.agency ?? dossier.agency;
  const year = world.clock.now().slice(0, 4);
  const running = await world.numbering.next(`outgoing ${agency} ${year}`);
  return {
    ...NOTHING_GIVEN,
    number: outgoingNumber(world.province.profile.numberFormats.is.outgoing, world.clock.now(), running),
    signature: await signature(world, dossier.id, about, agency),
  };
};

const signature = async (world: World, dossier: string, document: Sha256, signer: string): Promise<string> => {
  const signed = await world.signing.sign(signer, document);
  const content = prepareContent(world, dossier, { document, signer, ...signed });
  await content.put();
  return content.sha256;
};

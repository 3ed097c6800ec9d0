import { codeDay, dossierCode } from '../lib/domain/dossier/code.ts';
import { codeOf, type Dossier } from '../lib/domain/dossier/dossier.ts';
import type { World } from '../lib/world/world.ts';
import { prepareContent } from './contents.ts';
import { type Given, NOTHING_GIVEN } from './staff-command.ts';

/** A code for a dossier about to be accepted by an agency: numbered within agency and day, then claimed, so that none is ever shared (D8). */
export const takeCode = async (world: World, dossier: string, agency: string): Promise<string> => {
  for (;;) {
    const now = world.clock.now();
    const running = await world.numbering.next(`code ${agency} ${codeDay(now)}`);
    const code = dossierCode(agency, now, running);
    if ((await world.claims.claim(`code ${code}`, dossier)) === dossier) return code;
  }
};

/** What one decision takes from outside, after it has said yes. */
export const takeGiven = async (world: World, decision: string, dossier: Dossier, by: string): Promise<Given> => {
  if (dossier.stage === 'nothing') return NOTHING_GIVEN;
  if (decision === 'receive' && codeOf(dossier) === null)
    return { ...NOTHING_GIVEN, code: await takeCode(world, dossier.id, dossier.agency) };
  if (decision === 'sign') return { ...NOTHING_GIVEN, signature: await signature(world, dossier, by) };
  if (decision !== 'seal') return NOTHING_GIVEN;

  const year = world.clock.now().slice(0, 4);
  const running = await world.numbering.next(`outgoing ${dossier.agency} ${year}`);
  return { code: '', number: `${running}/${year}`, signature: await signature(world, dossier, dossier.agency) };
};

const signature = async (world: World, dossier: Dossier, signer: string): Promise<string> => {
  if (dossier.stage === 'nothing' || !('draft' in dossier) || dossier.draft === null) return '';
  const signed = await world.signing.sign(signer, dossier.draft.sha256);
  const content = prepareContent(world, dossier.id, { document: dossier.draft.sha256, signer, ...signed });
  await content.put();
  return content.sha256;
};

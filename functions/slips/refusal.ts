import { componentName } from '../../lib/domain/dossier/papers/component-name.ts';
import type { RefusalSlip } from '../../lib/domain/slips/slip.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent, type RefusalText } from '../deciding/contents.ts';
import { agencyNamed, DESTROYED, nameOf, textOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';

/** Phiếu từ chối: not accepted (ND61-17.1b, the accepting officer signs) or not resolved (19.8, the competent agency signs). */
export const refusalSlip = async (world: World, read: ReadDossier): Promise<RefusalSlip> => {
  const { dossier } = read;
  const applicant = await applicantOf(world, read);
  if (dossier.stage === 'refused') {
    const { at, by, text, rightAgency } = dossier.refused;
    const said = await findContent<RefusalText>(world, dossier.id, text);
    return {
      ...frameOf(world, read, 'refusal', at, 'intake'),
      ...applicant,
      act: 'intake',
      reasons: lines(said?.text ?? DESTROYED),
      rightAgency: rightAgency && agencyNamed(world, rightAgency).name,
      handedBack: (said?.handedBack ?? []).map((code) => componentName(read.rules.procedure, code)),
      filedBy: dossier.channel === 'online' ? null : { role: 'Người nộp hồ sơ', name: applicant.applicant },
      signedBy: { role: 'Người tiếp nhận hồ sơ', name: await nameOf(world, by) },
    };
  }
  if (!('ready' in dossier) || dossier.draft.kind !== 'refusal') throw new Refused(404, 'slip-unknown');

  const signer = dossier.draft.signed?.by ?? dossier.ready.by;
  return {
    ...frameOf(world, read, 'refusal', dossier.ready.at, 'processing'),
    ...applicant,
    number: dossier.number,
    act: 'processing',
    reasons: lines(await textOf(world, dossier.id, dossier.draft.sha256)),
    rightAgency: null,
    handedBack: [],
    filedBy: null,
    signedBy: { role: 'Thủ trưởng cơ quan giải quyết', name: await nameOf(world, signer) },
  };
};

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

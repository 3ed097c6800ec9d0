import { componentName } from '../../lib/domain/dossier/papers/component-name.ts';
import type { OriginalsSlip } from '../../lib/domain/slips/between-offices.ts';
import { formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { World } from '../../lib/world/world.ts';
import { nameOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';
import { saidIn } from './slip-entries.ts';

/** Giấy biên nhận, giấy giao trả bản chính (ND61-20.2): which originals, when, between whom. */
export const originalsSlip = async (
  world: World,
  read: ReadDossier,
  kind: 'originals-taken' | 'originals-returned',
): Promise<OriginalsSlip> => {
  const { entry, event } = saidIn(read, 'OriginalsRecorded');
  const applicant = await applicantOf(world, read);
  return {
    ...frameOf(world, read, kind, entry.at, 'intake'),
    ...applicant,
    at: formalMomentWords(entry.at),
    components: event.components.map((code) => componentName(read.rules.procedure, code)),
    filedBy: applicant.applicant,
    officer: await nameOf(world, entry.by),
  };
};

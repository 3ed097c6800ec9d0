import type { ConsultationSlip } from '../../lib/domain/slips/between-offices.ts';
import { formalDayWords } from '../../lib/domain/slips/date-words.ts';
import type { World } from '../../lib/world/world.ts';
import { agencyNamed, nameOf, textOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { askerOf } from '../dossier/work-on-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { aboutOf } from './about.ts';
import { frameOf } from './frame.ts';
import { saidIn } from './slip-entries.ts';

/** Phiếu lấy ý kiến (ND61-19.5a): each agency asked has one of its own, with its own day only. */
export const consultationSlip = async (
  world: World,
  read: ReadDossier,
  to: string | null,
): Promise<ConsultationSlip> => {
  const { entry, event } = saidIn(read, 'OpinionsAsked');
  const asked = event.of.find(({ agency }) => agency === to);
  if (asked === undefined) throw new Refused(404, 'slip-unknown');

  const asker = askerOf(read.dossier, entry.entry);
  return {
    ...frameOf(world, read, 'consultation', entry.at, 'processing', asker),
    ...(await aboutOf(world, read)),
    agency: agencyNamed(world, asker).name,
    to: agencyNamed(world, asked.agency).name,
    answerBy: `hết ${formalDayWords(asked.answerBy)}`,
    question: await textOf(world, read.dossier.id, event.question),
    signedBy: { role: 'Cán bộ thụ lý', name: await nameOf(world, entry.by) },
  };
};

import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { formalDayWords } from '../../lib/domain/slips/date-words.ts';
import type { Printed } from '../../lib/domain/slips/frame.ts';
import type { World } from '../../lib/world/world.ts';
import { applicantAsFiled } from '../dossier/applicant-as-filed.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';

/** Whose dossier it is, what it asks for, since when: for slips between offices, without how to reach the person (N4). */
export const aboutOf = async (
  world: World,
  { dossier, rules }: ReadDossier,
): Promise<{ readonly applicant: Printed; readonly content: string; readonly acceptedOn: Printed }> => ({
  applicant: (await applicantAsFiled(world, dossier))?.name ?? null,
  content: `${rules.procedure.name} (${rules.procedure.code})`,
  acceptedOn: isAccepted(dossier) ? formalDayWords(dossier.accepted.at) : null,
});

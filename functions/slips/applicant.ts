import type { SlipApplicant } from '../../lib/domain/slips/frame.ts';
import type { World } from '../../lib/world/world.ts';
import { applicantAsFiled } from '../dossier/applicant-as-filed.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';

/** Who filed and what they ask for, as the forms print it. */
export const applicantOf = async (world: World, { dossier, rules }: ReadDossier): Promise<SlipApplicant> => {
  const person = await applicantAsFiled(world, dossier);
  return {
    applicant: person?.name ?? null,
    address: person?.address ?? null,
    phone: person?.phone ?? null,
    email: person?.email ?? null,
    content: `${rules.procedure.name} (${rules.procedure.code})`,
  };
};

import type { SlipApplicant } from '../../lib/domain/slips/frame.ts';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';

/** Who filed and what they ask for, as the forms print it. */
export const applicantOf = async (world: World, { dossier, rules }: ReadDossier): Promise<SlipApplicant> => {
  const person = await world.accounts.find(dossier.owner);
  return {
    applicant: person?.name ?? null,
    address: person?.address ?? null,
    phone: person?.phone ?? null,
    email: person?.email ?? null,
    content: `${rules.procedure.name} (${rules.procedure.code})`,
  };
};

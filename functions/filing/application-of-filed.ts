import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Application, World } from '../../lib/world/world.ts';
import { filesOf, formOf } from '../dossier/dossier-parts.ts';

/** What was filed, as a draft its owner can work on again. */
export const applicationOfFiled = async (
  world: World,
  dossier: FiledDossier,
): Promise<Omit<Application, 'purpose'>> => {
  const form = await formOf(world, dossier);
  const { id, owner, procedure, agency } = dossier;
  const files = filesOf(dossier, form).map(({ reason: _, ...file }) => ({ ...file, filed: true as const }));
  return { id, owner, procedure, agency, answers: form.answers, files, changedAt: dossier.last.at };
};

import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DraftRecord, World } from '../../lib/world/world.ts';
import { filesOf, formOf } from '../dossier-parts.ts';

/** While a supplement is asked for, the person works on a draft that begins with what was filed (TH-8.2, C6): nothing has to be entered twice. */
export const prepareSupplement = async (world: World, dossier: FiledDossier): Promise<void> => {
  if (dossier.stage !== 'supplement-requested' && dossier.stage !== 'returned-for-supplement') return;
  const opened = (draft: DraftRecord): DraftRecord =>
    draft.purpose === 'filed' ? { ...draft, purpose: 'supplement' } : draft;
  if ((await world.drafts.change(dossier.id, opened)) !== undefined) return;

  const form = await formOf(world, dossier);
  const { id, owner, procedure, agency } = dossier;
  const files = filesOf(dossier, form).map(({ reason: _, ...file }) => file);
  await world.drafts.put({
    id,
    owner,
    procedure,
    agency,
    answers: form.answers,
    files,
    changedAt: dossier.last.at,
    purpose: 'supplement',
  });
};

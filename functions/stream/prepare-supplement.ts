import { type FiledDossier, isAsked } from '../../lib/domain/dossier/dossier.ts';
import type { DraftRecord, World } from '../../lib/world/world.ts';
import { filesOf, formOf } from '../dossier-parts.ts';

/** While a supplement is asked for, the person works on a draft that begins with what was filed (TH-8.2, C6): nothing has to be entered twice. */
export const prepareSupplement = async (world: World, dossier: FiledDossier): Promise<void> => {
  if (!isAsked(dossier)) {
    await world.drafts.change(dossier.id, (draft) =>
      draft.purpose === 'supplement' ? { ...draft, purpose: 'filed' } : draft,
    );
    return;
  }
  const asFiled = await filedAs(world, dossier);
  const opened = await world.drafts.change(dossier.id, (draft) => (draft.purpose === 'filed' ? asFiled : draft));
  if (opened === undefined) await world.drafts.put(asFiled);
};

const filedAs = async (world: World, dossier: FiledDossier): Promise<DraftRecord> => {
  const form = await formOf(world, dossier);
  const { id, owner, procedure, agency } = dossier;
  const files = filesOf(dossier, form).map(({ reason: _, ...file }) => file);
  return {
    id,
    owner,
    procedure,
    agency,
    answers: form.answers,
    files,
    changedAt: dossier.last.at,
    purpose: 'supplement',
  };
};

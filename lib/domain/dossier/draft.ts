import { NotAllowed } from '../journal/moment.ts';
import type { Draft, FiledDossier, Step } from './dossier.ts';
import { mustSee } from './steps/take-step.ts';
import { partOf } from './steps/whose.ts';

/** True where the applicant changed the dossier after this draft was made: it must be looked at again first. */
export const isOutgrown = ({ changed }: FiledDossier, draft: Draft): boolean =>
  changed !== null && changed.entry > draft.made;

/** The draft a step concerns: the dossier's own, or that of one agency's share. */
export const draftOfStep = (dossier: FiledDossier, step: Pick<Step, 'step' | 'unit'>): Draft | null => {
  const part = partOf(dossier, step);
  if (part !== null) return part.draft;
  return 'draft' in dossier ? dossier.draft : null;
};

export const draftSeen = (dossier: FiledDossier, step: Step, about: string | null) => {
  const draft = draftOfStep(dossier, step);
  if (draft === null) throw new NotAllowed('step-changed');
  mustSee(about, draft.sha256);
  const part = partOf(dossier, step);
  return { draft, part: part === null ? {} : { part: part.key } };
};

import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import type { FiledDossier, ResultDraft, Step } from '../dossier.ts';
import { mustSee } from '../steps/take-step.ts';
import { shareOf } from '../steps/whose.ts';

/** True where the applicant changed or supplemented the dossier after this draft was made: it must be looked at again first. */
export const isOutgrown = ({ changed, filed }: FiledDossier, draft: ResultDraft): boolean =>
  filed.entry > draft.made || (changed !== null && changed.entry > draft.made);

/** The draft a step concerns: the dossier's own, or that of one agency's share. */
export const draftOfStep = (dossier: FiledDossier, step: Pick<Step, 'step' | 'unit'>): ResultDraft | null => {
  const share = shareOf(dossier, step);
  if (share !== null) return share.draft;
  return 'draft' in dossier ? dossier.draft : null;
};

/** What is signed, sealed and returned: the paper as it was drawn; the text where there is none. */
export const documentOfDraft = ({ sha256, paper }: ResultDraft): Sha256 => paper?.drawn ?? sha256;

export const draftSeen = (dossier: FiledDossier, step: Step, about: string | null) => {
  const draft = draftOfStep(dossier, step);
  if (draft === null) throw new NotAllowed('step-changed');
  mustSee(about, documentOfDraft(draft));
  const share = shareOf(dossier, step);
  return { draft, part: share === null ? {} : { part: share.key } };
};

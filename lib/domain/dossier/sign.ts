import { type Moment, NotAllowed } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { Seal, SendBack, Sign } from './command.ts';
import { type Dossier, type Draft, type FiledDossier, isAccepted, type Step } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { filed, mustSee, takeStep } from './take-step.ts';
import { resultsOfParts, stepsMadeMoot } from './transfer.ts';
import { partOf } from './whose.ts';

/** Lãnh đạo ký duyệt (TTH-PL bước 3): signs the draft it names, never one it has not seen, nor one the dossier has outgrown (TH-8.2a). */
export const sign = (dossier: Dossier, command: Sign, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'sign', command, moment.by);
  const { draft, part } = draftSeen(filed(dossier), step, command.about);
  if (isOutgrown(filed(dossier), draft)) throw new NotAllowed('dossier-changed');
  return [{ type: 'DraftSigned', draft: draft.sha256, signature: command.signature, ...part }, closing(step, 'signed')];
};

/** Chuyển lại bộ phận chuyên môn (TTH-PL bước 3): repeated until the leader agrees. */
export const sendBack = (dossier: Dossier, command: SendBack, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'send-back', command, moment.by);
  const { draft, part } = draftSeen(filed(dossier), step, command.about);
  return [{ type: 'DraftSentBack', draft: draft.sha256, note: command.note, ...part }, closing(step, 'sent-back')];
};

/** Văn thư ký số của cơ quan và vào sổ văn bản (TTH-PL bước 4): only what the leader has signed. The last share's seal makes the whole ready. */
export const seal = (dossier: Dossier, command: Seal, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'seal', command, moment.by);
  const { draft, part } = draftSeen(filed(dossier), step, command.about);
  if (draft.signed === null) throw new NotAllowed('not-signed');

  const { number, signature } = command;
  const sealed: DossierEvent = { type: 'ResultSealed', draft: draft.sha256, number, signature, ...part };
  const share = partOf(filed(dossier), step);
  if (share === null || !isAccepted(dossier)) return [sealed, closing(step, 'sealed')];

  const refused = draft.kind === 'refusal';
  return [
    sealed,
    ...resultsOfParts(dossier, share, number),
    closing(step, refused ? 'sealed-refusal' : 'sealed'),
    ...(refused ? stepsMadeMoot(dossier, share).map((moot) => closing(moot, 'over')) : []),
  ];
};

/** True where the applicant changed the dossier after this draft was made: it must be looked at again first. */
export const isOutgrown = ({ changed }: FiledDossier, draft: Draft): boolean =>
  changed !== null && changed.entry > draft.made;

/** The draft a step concerns: the dossier's own, or that of one agency's share. */
export const draftOfStep = (dossier: FiledDossier, step: Pick<Step, 'step' | 'unit'>): Draft | null => {
  const part = partOf(dossier, step);
  if (part !== null) return part.draft;
  return 'draft' in dossier ? dossier.draft : null;
};

const draftSeen = (dossier: FiledDossier, step: Step, about: string | null) => {
  const draft = draftOfStep(dossier, step);
  if (draft === null) throw new NotAllowed('step-changed');
  mustSee(about, draft.sha256);
  const part = partOf(dossier, step);
  return { draft, part: part === null ? {} : { part: part.key } };
};

import type { Seal, SendBack, Sign } from './command.ts';
import type { Dossier, Draft } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type Moment, NotAllowed } from './moment.ts';
import { closing, mustSee, takeStep } from './take-step.ts';

/** Lãnh đạo ký duyệt (TTH-PL bước 3): signs the draft it names, never one it has not seen. */
export const sign = (dossier: Dossier, command: Sign, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'sign', command, moment.by);
  const { sha256: draft } = draftSeen(dossier, command.about);
  return [{ type: 'DraftSigned', draft, signature: command.signature }, closing(step, 'signed')];
};

/** Chuyển lại bộ phận chuyên môn (TTH-PL bước 3): repeated until the leader agrees. */
export const sendBack = (dossier: Dossier, command: SendBack, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'send-back', command, moment.by);
  const { sha256: draft } = draftSeen(dossier, command.about);
  return [{ type: 'DraftSentBack', draft, note: command.note }, closing(step, 'sent-back')];
};

/** Văn thư ký số của cơ quan và vào sổ văn bản (TTH-PL bước 4): only what the leader has signed. */
export const seal = (dossier: Dossier, command: Seal, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'seal', command, moment.by);
  const draft = draftSeen(dossier, command.about);
  if (draft.signed === null) throw new NotAllowed('not-signed');

  const { number, signature } = command;
  return [{ type: 'ResultSealed', draft: draft.sha256, number, signature }, closing(step, 'sealed')];
};

const draftSeen = (dossier: Dossier, about: string | null): Draft => {
  if (!('draft' in dossier) || dossier.draft === null) throw new NotAllowed('step-changed');
  mustSee(about, dossier.draft.sha256);
  return dossier.draft;
};

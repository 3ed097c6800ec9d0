import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import { draftOfStep, draftSeen, isOutgrown } from '../drafts/draft.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import type { Decision, Hindrance } from './decision.ts';

export type Sign = Seen & { readonly decision: 'sign'; readonly signature: Sha256 };

/** Lãnh đạo ký duyệt (TTH-PL bước 3): signs the draft it names, never one it has not seen, nor one the dossier has outgrown (TH-8.2a). */
export const sign: Decision<Sign> = {
  needs: () => [],
  concernsDraft: true,
  offeredAt: (dossier, step) => draftOfStep(dossier, step) !== null,
  hinderedBy: (dossier, step) => {
    const draft = draftOfStep(dossier, step);
    return draft !== null && isOutgrown(dossier, draft) ? OUTGROWN : null;
  },
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'sign', command, moment.by);
    const { draft, part } = draftSeen(filed(dossier), step, command.about);
    if (isOutgrown(filed(dossier), draft)) throw new NotAllowed(OUTGROWN.reason);
    return [
      { type: 'DraftSigned', draft: draft.sha256, signature: command.signature, ...part },
      closing(step, 'signed'),
    ];
  },
};

/** What the person changed after the draft is looked at again by who drafted it (TH-8.2a). */
const OUTGROWN: Hindrance = { reason: 'dossier-changed', first: 'send-back' };

import type { Sha256 } from '../../journal/entry.ts';
import { closing } from '../../journal/step.ts';
import { draftOfStep, draftSeen } from '../drafts/draft.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type SendBack = Seen & { readonly decision: 'send-back'; readonly note: Sha256 };

/** Chuyển lại bộ phận chuyên môn (TTH-PL bước 3): repeated until the leader agrees. */
export const sendBack: Decision<SendBack> = {
  needs: () => ['note'],
  concernsDraft: true,
  offeredAt: (dossier, step) => draftOfStep(dossier, step) !== null,
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'send-back', command, moment.by);
    const { draft, part } = draftSeen(filed(dossier), step, command.about);
    return [{ type: 'DraftSentBack', draft: draft.sha256, note: command.note, ...part }, closing(step, 'sent-back')];
  },
};

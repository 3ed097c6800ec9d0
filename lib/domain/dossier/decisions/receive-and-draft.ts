import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import type { OnPaper } from '../drafts/work-events.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import { onPaper } from './complete-step.ts';
import type { Decision } from './decision.ts';
import { received, whyNotAccept } from './receive.ts';

export type ReceiveAndDraft = Seen &
  OnPaper & {
    readonly decision: 'receive-and-draft';
    readonly code: string;
    readonly draft: Sha256;
  };

/** Tiếp nhận và xử lý trong một bước (TTH-PL bước 1, communes): who takes it in drafts the result at once. */
export const receiveAndDraft: Decision<ReceiveAndDraft> = {
  needs: () => ['draft'],
  accepts: true,
  hinderedBy: (dossier, _, rules) => whyNotAccept(dossier, rules),
  decide: (dossier, command, moment, rules) => {
    const step = takeStep(dossier, 'receive-and-draft', command, moment.by);
    const [accepted] = received(filed(dossier), step, command.code, rules);
    if (accepted === undefined) throw new NotAllowed('step-changed');
    return [
      accepted,
      { type: 'OfficerAssigned', officer: moment.by.id },
      { type: 'ResultDrafted', draft: command.draft, ...onPaper(command) },
      closing(step, 'drafted'),
    ];
  },
};

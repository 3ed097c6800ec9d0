import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import type { OnPaper } from '../drafts/work-events.ts';
import { OUTCOMES } from '../steps/step-kinds.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import { shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

/** A draft that is a paper; one that is resolved at once is numbered, signed and sealed with it. */
export type DraftOnPaper = OnPaper & {
  readonly resolved?: { readonly number: string; readonly series: string; readonly signature: Sha256 };
};

export type CompleteStep = Seen &
  DraftOnPaper & {
    readonly decision: 'complete-step';
    readonly outcome: string;
    readonly draft: Sha256 | null;
    /** What was found in a step of the procedure's own. */
    readonly note: Sha256 | null;
  };

/** Thẩm định và dự thảo (ND61-19.2, TTH-PL bước 2), the result given at the counter (17.4, 17.5), or a step of the procedure's own (TTH-5.2). */
export const completeStep: Decision<CompleteStep> = {
  needs: (_, step) => (step?.step === 'own-step' ? ['outcome', 'note'] : ['outcome', 'draft']),
  outcomes: ({ step }) => OUTCOMES[step] ?? [],
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'complete-step', command, moment.by);
    const outcomes: readonly string[] = OUTCOMES[step.step] ?? [];
    if (!outcomes.includes(command.outcome)) throw new NotAllowed('outcome-unknown');
    if (step.step === 'own-step')
      return [{ type: 'OwnStepDone', step: step.unit ?? '', note: command.note }, closing(step, command.outcome)];
    if (command.draft === null) throw new NotAllowed('draft-needed');

    const { draft, resolved } = command;
    const paper = onPaper(command);
    const share = shareOf(filed(dossier), step);
    return [
      step.step === 'resolve'
        ? { type: 'ResultResolved', draft, kind: 'result', ...paper, ...resolved }
        : { type: 'ResultDrafted', draft, ...paper, ...(share && { part: share.key }) },
      closing(step, command.outcome),
    ];
  },
};

/** The paper as an event names it. */
export const onPaper = ({ paper }: OnPaper): OnPaper => (paper === undefined ? {} : { paper });

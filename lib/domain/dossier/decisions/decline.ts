import type { Sha256 } from '../../journal/entry.ts';
import { closing } from '../../journal/step.ts';
import type { StepKind } from '../events.ts';
import { goesBackFromEverywhere } from '../steps/routes.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import { shareOf } from '../steps/whose.ts';
import { type DraftOnPaper, onPaper } from './complete-step.ts';
import type { Decision } from './decision.ts';

export type Decline = Seen & DraftOnPaper & { readonly decision: 'decline'; readonly draft: Sha256 };

/**
 * Từ chối giải quyết (ND61-19.8): the officer proposes it as a draft refusal; the competent agency signs and seals it
 * like any result, and it goes back through the one-stop unit with the slip entered as the result. At once at the counter
 * the delegated officer decides it (17.5).
 */
export const decline: Decision<Decline> = {
  needs: () => ['reasons'],
  offeredAt: ({ route }, { step }) => !ONLY_WHERE_IT_GOES_BACK.includes(step) || goesBackFromEverywhere(route),
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'decline', command, moment.by);
    const { draft, resolved } = command;
    const paper = onPaper(command);
    const share = shareOf(filed(dossier), step);
    return [
      step.step === 'resolve'
        ? { type: 'ResultResolved', draft, kind: 'refusal', ...paper, ...resolved }
        : { type: 'DossierDeclined', draft, ...paper, ...(share && { part: share.key }) },
      closing(step, 'declined'),
    ];
  },
};

/** Before the draft: the first files of these routes did not go on from here with a refusal. */
const ONLY_WHERE_IT_GOES_BACK: readonly StepKind[] = ['verify', 'own-step'];

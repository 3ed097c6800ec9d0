import type { CompleteStep } from './command.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type Moment, NotAllowed } from './moment.ts';
import { OUTCOMES } from './step-kinds.ts';
import { closing, takeStep } from './take-step.ts';

/** Thẩm định và dự thảo (ND61-19.2, TTH-PL bước 2), or the result given at once at the counter (ND61-17.4). */
export const completeStep = (dossier: Dossier, command: CompleteStep, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'complete-step', command, moment.by);
  const outcomes: readonly string[] = step.step === 'appraise' || step.step === 'resolve' ? OUTCOMES[step.step] : [];
  if (!outcomes.includes(command.outcome)) throw new NotAllowed('outcome-unknown');
  if (command.draft === null) throw new NotAllowed('draft-needed');

  const { draft } = command;
  return [
    step.step === 'resolve' ? { type: 'ResultResolved', draft, kind: 'result' } : { type: 'ResultDrafted', draft },
    closing(step, command.outcome),
  ];
};

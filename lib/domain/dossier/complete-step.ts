import { type Moment, NotAllowed } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { CompleteStep } from './command.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { OUTCOMES } from './step-kinds.ts';
import { filed, takeStep } from './take-step.ts';
import { partOf } from './whose.ts';

/** Thẩm định và dự thảo (ND61-19.2, TTH-PL bước 2), the result given at the counter (17.4, 17.5), or a step of the procedure's own (TTH-5.2). */
export const completeStep = (dossier: Dossier, command: CompleteStep, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'complete-step', command, moment.by);
  const outcomes: readonly string[] = step.step in OUTCOMES ? OUTCOMES[step.step as keyof typeof OUTCOMES] : [];
  if (!outcomes.includes(command.outcome)) throw new NotAllowed('outcome-unknown');
  if (step.step === 'own-step')
    return [{ type: 'OwnStepDone', step: step.unit ?? '', note: command.note }, closing(step, command.outcome)];
  if (command.draft === null) throw new NotAllowed('draft-needed');

  const { draft } = command;
  const part = partOf(filed(dossier), step);
  return [
    step.step === 'resolve'
      ? { type: 'ResultResolved', draft, kind: 'result' }
      : { type: 'ResultDrafted', draft, ...(part && { part: part.key }) },
    closing(step, command.outcome),
  ];
};

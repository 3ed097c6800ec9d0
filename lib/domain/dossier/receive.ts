import type { Receive } from './command.ts';
import { codeOf, type Dossier, isAccepted } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type Moment, NotAllowed } from './moment.ts';
import type { Rules } from './rules.ts';
import { closing, takeStep } from './take-step.ts';

/** Tiếp nhận hồ sơ (ND61-17.1c, 17.2b; TH-9.2b): the code is given here (17.3); after a supplement on appraisal it stays the same. */
export const receive = (dossier: Dossier, command: Receive, moment: Moment, rules: Rules): DossierEvent[] => {
  const step = takeStep(dossier, 'receive', command, moment.by);
  if (dossier.stage !== 'submitted' && dossier.stage !== 'resubmitted') throw new NotAllowed('step-changed');
  if (!rules.procedure.published) throw new NotAllowed('not-published');

  const again = isAccepted(dossier);
  return [
    { type: 'DossierReceived', code: codeOf(dossier) ?? command.code, again, ruleSet: rules.ruleSet },
    closing(step, again ? 'received-again' : 'received'),
  ];
};

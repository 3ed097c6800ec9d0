import { type Moment, NotAllowed } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { Refuse } from './command.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { closingAll, takeStep } from './take-step.ts';

/** Từ chối tiếp nhận (ND61-17.1b, 17.2a): reasons and, where it is another's, the right agency. Once accepted it can only be declined (19.8). */
export const refuse = (dossier: Dossier, command: Refuse, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'refuse', command, moment.by);
  if (dossier.stage !== 'submitted') throw new NotAllowed('not-at-this-stage');

  return [
    { type: 'DossierRefused', text: command.text, rightAgency: command.rightAgency },
    closing(step, 'refused'),
    ...closingAll(dossier, step),
  ];
};

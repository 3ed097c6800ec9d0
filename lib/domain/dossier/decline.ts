import type { Moment } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { Decline } from './command.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { filed, takeStep } from './take-step.ts';
import { partOf } from './whose.ts';

/**
 * Từ chối giải quyết (ND61-19.8): the officer proposes it as a draft refusal; the competent agency signs and seals it
 * like any result, and it goes back through the one-stop unit with the slip entered as the result. At once at the counter
 * the delegated officer decides it (17.5).
 */
export const decline = (dossier: Dossier, command: Decline, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'decline', command, moment.by);
  const { draft } = command;
  const part = partOf(filed(dossier), step);
  return [
    step.step === 'resolve'
      ? { type: 'ResultResolved', draft, kind: 'refusal' }
      : { type: 'DossierDeclined', draft, ...(part && { part: part.key }) },
    closing(step, 'declined'),
  ];
};

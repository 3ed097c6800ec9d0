import type { Sha256 } from '../../journal/entry.ts';
import { NotYours } from '../../journal/moment.ts';
import { closing, openSteps } from '../../journal/step.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isTheirs, takeStep } from '../steps/take-step.ts';
import { mayVisit } from './announce-visit.ts';
import type { Decision } from './decision.ts';

export type RecordVisit = Seen & {
  readonly decision: 'record-visit';
  readonly minutes: Sha256;
  readonly outcome: 'verified' | 'not-verified';
};

/** Lập hồ sơ thẩm tra, xác minh (ND61-19.3b): the minutes, kept with the dossier. They close the step of verification; at any other appraising step they are noted. */
export const recordVisit: Decision<RecordVisit> = {
  needs: () => ['outcome', 'minutes'],
  offered: (dossier, { by }) =>
    mayVisit(dossier, by) &&
    !openSteps(dossier).some((step) => step.step === 'verify' && isTheirs(filed(dossier), step, by)),
  decide: (dossier, command, moment) => {
    const { minutes, outcome } = command;
    if (command.seen === null) {
      if (!mayVisit(dossier, moment.by)) throw new NotYours('not-your-step');
      return [{ type: 'VisitRecorded', minutes, outcome, lengthens: false }];
    }
    const step = takeStep(dossier, 'record-visit', command, moment.by);
    return [{ type: 'VisitRecorded', minutes, outcome, lengthens: false }, closing(step, outcome)];
  },
};

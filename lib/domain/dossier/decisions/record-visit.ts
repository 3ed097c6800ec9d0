import type { Sha256 } from '../../journal/entry.ts';
import { closing } from '../../journal/step.ts';
import type { Seen } from '../steps/take-step.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type RecordVisit = Seen & {
  readonly decision: 'record-visit';
  readonly minutes: Sha256;
  readonly outcome: 'verified' | 'not-verified';
};

/** Lập hồ sơ thẩm tra, xác minh (ND61-19.3b): the minutes, kept with the dossier. */
export const recordVisit: Decision<RecordVisit> = {
  needs: () => ['outcome', 'minutes'],
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'record-visit', command, moment.by);
    const { minutes, outcome } = command;
    return [{ type: 'VisitRecorded', minutes, outcome, lengthens: false }, closing(step, outcome)];
  },
};

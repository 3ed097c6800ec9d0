import type { Sha256 } from '../../journal/entry.ts';
import { closing } from '../../journal/step.ts';
import type { Seen } from '../steps/take-step.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type TurnDownSupplement = Seen & { readonly decision: 'turn-down-supplement'; readonly note: Sha256 };

/** Không yêu cầu bổ sung (ND61-19.4, 19.6): the lead agency says why, and the share goes on. */
export const turnDownSupplement: Decision<TurnDownSupplement> = {
  needs: () => ['note'],
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'turn-down-supplement', command, moment.by);
    return [{ type: 'SupplementTurnedDown', part: step.unit ?? '', note: command.note }, closing(step, 'turned-down')];
  },
};

import { NotAllowed } from '../../journal/moment.ts';
import { type FiledDossier, isAccepted } from '../dossier.ts';
import type { Carrier } from '../events.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isAtTheCounter, mustBeAtTheCounter } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type Forward = Seen & { readonly decision: 'forward'; readonly by: Carrier };

/**
 * Chuyển hồ sơ giấy (ND61-18.2, 18.3): the hand-over of what came on paper, and how it travels. Data need none: the officer
 * has them with the acceptance (18.1).
 */
export const forward: Decision<Forward> = {
  needs: () => ['by'],
  offered: (dossier, { by }) => isAtTheCounter(dossier, by) && isToBeForwarded(dossier),
  decide: (dossier, command, moment) => {
    mustBeAtTheCounter(filed(dossier).oneStop, moment.by);
    if (!isToBeForwarded(filed(dossier))) throw new NotAllowed('nothing-to-forward');
    return [{ type: 'DossierForwarded', by: command.by }];
  },
};

/** True where paper lies at the one-stop unit that another department or agency has to have. */
export const isToBeForwarded = (dossier: FiledDossier): boolean =>
  isAccepted(dossier) &&
  dossier.stage === 'in-process' &&
  dossier.channel !== 'online' &&
  dossier.forwarded === null &&
  !STAYS_AT_THE_COUNTER.includes(dossier.route.name);

const STAYS_AT_THE_COUNTER: readonly string[] = ['at-once', 'delegated', 'one-step'];

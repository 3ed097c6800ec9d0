import { type Moment, NotAllowed } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { Forward, TakeOver } from './command.ts';
import { type Dossier, type FiledDossier, isAccepted } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { filed, mustHaveRole, takeStep } from './take-step.ts';

/**
 * Chuyển hồ sơ giấy (ND61-18.2, 18.3): the hand-over of what came on paper, and how it travels. Data need none: the officer
 * has them with the acceptance (18.1).
 */
export const forward = (dossier: Dossier, command: Forward, moment: Moment): DossierEvent[] => {
  mustHaveRole(filed(dossier).oneStop, moment.by, STEP_KINDS.check.roles);
  if (!isToBeForwarded(filed(dossier))) throw new NotAllowed('nothing-to-forward');
  return [{ type: 'DossierForwarded', by: command.by }];
};

/** True where paper lies at the one-stop unit that another department or agency has to have. */
export const isToBeForwarded = (dossier: FiledDossier): boolean =>
  isAccepted(dossier) &&
  dossier.stage === 'in-process' &&
  dossier.channel !== 'online' &&
  dossier.forwarded === null &&
  !STAYS_AT_THE_COUNTER.includes(dossier.route.name);

/** Bộ phận Một cửa của cơ quan cấp trên nhận thông tin hồ sơ để giám sát (ND61-19.7a). */
export const takeOver = (dossier: Dossier, command: TakeOver, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'take-over', command, moment.by);
  return [{ type: 'DossierTakenOver' }, closing(step, 'taken-over')];
};

const STAYS_AT_THE_COUNTER: readonly string[] = ['at-once', 'delegated', 'one-step'];

import { NotAllowed } from '../../journal/moment.ts';
import { closing, openSteps } from '../../journal/step.ts';
import type { Dossier } from '../dossier.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, mustHaveRole, takeStep } from '../steps/take-step.ts';
import { isPersonal, shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

export type Assign = Seen & { readonly decision: 'assign'; readonly officer: string };

/** Phân công xử lý (ND61-19.1). With no step named it re-assigns a dossier already under appraisal: an officer may fall ill. */
export const assign: Decision<Assign> = {
  needs: () => ['officer'],
  offered: (dossier, { by }) =>
    by.agency === dossier.agency && by.roles.includes('department-head') && mayReassign(dossier),
  decide: (dossier, command, moment) => {
    const { officer } = command;
    if (command.seen !== null) {
      const step = takeStep(dossier, 'assign', command, moment.by);
      const share = shareOf(filed(dossier), step);
      return [{ type: 'OfficerAssigned', officer, ...(share && { part: share.key }) }, closing(step, 'assigned')];
    }

    mustHaveRole(filed(dossier).agency, moment.by, ['department-head']);
    if (!mayReassign(dossier)) throw new NotAllowed('step-changed');
    return [{ type: 'OfficerAssigned', officer }];
  },
};

/** True while the officer who has the dossier may be changed without moving the route. */
const mayReassign = (dossier: Dossier): boolean =>
  openSteps(dossier).some((step) => isPersonal(step) && shareOf(filed(dossier), step) === null);

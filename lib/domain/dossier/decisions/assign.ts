import { type Actor, NotAllowed } from '../../journal/moment.ts';
import { closing, openSteps } from '../../journal/step.ts';
import type { Dossier, ShareOfWork } from '../dossier.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, mustHaveRole, takeStep } from '../steps/take-step.ts';
import { agenciesOf, agencyOf, isPersonal, shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

export type Assign = Seen & {
  readonly decision: 'assign';
  readonly officer: string;
  /** Of several shares of one agency the one that changes hands. */
  readonly part?: string;
};

/**
 * Phân công xử lý (ND61-19.1). With no step named it re-assigns what is already under appraisal, the dossier or an agency's own
 * share of it (19.6): an officer may fall ill.
 */
export const assign: Decision<Assign> = {
  needs: () => ['officer'],
  offered: (dossier, { by }) => by.roles.includes('department-head') && inHandAt(dossier, by).length > 0,
  decide: (dossier, command, moment) => {
    const { officer, part } = command;
    if (command.seen !== null) {
      const step = takeStep(dossier, 'assign', command, moment.by);
      const share = shareOf(filed(dossier), step);
      return [{ type: 'OfficerAssigned', officer, ...(share && { part: share.key }) }, closing(step, 'assigned')];
    }

    const { agency } = moment.by;
    mustHaveRole(agenciesOf(filed(dossier)).find((one) => one === agency) ?? '', moment.by, ['department-head']);
    const inHand = inHandAt(dossier, moment.by);
    if (inHand.length === 0) throw new NotAllowed('step-changed');
    const [share, ...others] = inHand.filter((one) => part === undefined || one?.key === part);
    if (share === undefined || others.length > 0) throw new NotAllowed('part-needed');
    return [{ type: 'OfficerAssigned', officer, ...(share && { part: share.key }) }];
  },
};

/** What an officer of this person's agency has in hand and may change hands without moving the route: shares, or the whole (null). */
const inHandAt = (dossier: Dossier, by: Actor): readonly (ShareOfWork | null)[] =>
  openSteps(dossier)
    .filter((step) => isPersonal(step) && agencyOf(filed(dossier), step) === by.agency)
    .map((step) => shareOf(filed(dossier), step));

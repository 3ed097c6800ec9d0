import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import { mustBeKnown } from '../papers/asked-for.ts';
import { mayGoBack } from '../steps/appraising.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import { shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

export type ProposeSupplement = Seen & {
  readonly decision: 'propose-supplement';
  readonly components: readonly string[];
  readonly text: Sha256;
};

/** Đề nghị cơ quan chủ trì yêu cầu bổ sung (ND61-19.4, 19.6): a co-operating agency does not return the dossier itself. */
export const proposeSupplement: Decision<ProposeSupplement> = {
  needs: () => ['items'],
  offeredAt: (dossier, step) => mayGoBack(dossier, step) && shareOf(dossier, step)?.leads === false,
  decide: (dossier, command, moment, rules) => {
    const step = takeStep(dossier, 'propose-supplement', command, moment.by);
    const share = shareOf(filed(dossier), step);
    if (share === null) throw new NotAllowed('not-at-this-stage');
    const { components, text } = command;
    mustBeKnown(components, filed(dossier), rules);
    return [{ type: 'SupplementProposed', part: share.key, components, text }, closing(step, 'proposed')];
  },
};

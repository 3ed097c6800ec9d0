import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import { type Dossier, type FiledDossier, isAccepted } from '../dossier.ts';
import type { DossierEvent, SupplementFault } from '../events.ts';
import { mustBeKnown } from '../papers/asked-for.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type RequestSupplement = Seen & {
  readonly decision: 'request-supplement';
  readonly components: readonly string[];
  readonly text: Sha256;
  readonly fault: SupplementFault | null;
};

/** Yêu cầu bổ sung, hoàn thiện hồ sơ (ND61-17.1a, 17.2a): every failing component in one list, once. */
export const requestSupplement: Decision<RequestSupplement> = {
  needs: (dossier) => itemsNeeded(dossier),
  decide: (dossier, command, moment, rules) => {
    const step = takeStep(dossier, 'request-supplement', command, moment.by);
    return [...requested(dossier, command, rules), closing(step, 'supplement')];
  },
};

/**
 * Once at intake and once at processing; another needs whose fault it is (O3). A fee not paid in advance is asked for like a paper. The unit's own fault brings the apology
 * from the profile's threshold on (TTH annex, steps 1 and 2).
 */
export const requested = (
  dossier: Dossier,
  { components, text, fault }: Pick<RequestSupplement, 'components' | 'text' | 'fault'>,
  rules: Rules,
): DossierEvent[] => {
  const { requests } = filed(dossier);
  const phase = isAccepted(dossier) ? 'processing' : 'intake';
  mustBeKnown(components, filed(dossier), rules);
  if (requests[phase].made > 0 && fault === null) throw new NotAllowed('fault-needed');

  const nth = requests[phase].made + 1;
  const events: DossierEvent[] = [{ type: 'SupplementRequested', at: phase, components, text, fault }];
  if (fault === 'office' && nth >= rules.profile.apologyFrom.is[phase])
    events.push({ type: 'ApologyIssued', for: phase, text });
  return events;
};

/** Every failing component; whose fault it is, where it is asked again (O3). */
export const itemsNeeded = (dossier: FiledDossier): readonly string[] =>
  dossier.requests[isAccepted(dossier) ? 'processing' : 'intake'].made > 0 ? ['items', 'fault'] : ['items'];

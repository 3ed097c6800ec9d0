import { type Moment, NotAllowed } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { RequestSupplement, ReturnForSupplement } from './command.ts';
import { type Dossier, isAccepted } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { FEE, prepaidFee } from './fees.ts';
import { filed, takeStep } from './take-step.ts';

/** Yêu cầu bổ sung, hoàn thiện hồ sơ (ND61-17.1a, 17.2a): every failing component in one list, once. */
export const requestSupplement = (
  dossier: Dossier,
  command: RequestSupplement,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  const step = takeStep(dossier, 'request-supplement', command, moment.by);
  return [...requested(dossier, command, rules), closing(step, 'supplement')];
};

/** Trả lại hồ sơ yêu cầu bổ sung khi thẩm định (ND61-19.4): the limit counts again from the start when complete. */
export const returnForSupplement = (
  dossier: Dossier,
  command: ReturnForSupplement,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  const step = takeStep(dossier, 'return-for-supplement', command, moment.by);
  return [...requested(dossier, command, rules), closing(step, 'supplement')];
};

/**
 * Once at intake and once at processing; another needs whose fault it is (O3). A fee not paid in advance is asked for like a paper. The unit's own fault brings the apology
 * from the profile's threshold on (TTH annex, steps 1 and 2).
 */
const requested = (
  dossier: Dossier,
  { components, text, fault }: Pick<RequestSupplement, 'components' | 'text' | 'fault'>,
  rules: Rules,
): DossierEvent[] => {
  const { requests } = filed(dossier);
  const phase = isAccepted(dossier) ? 'processing' : 'intake';
  const fee = prepaidFee(filed(dossier), rules) > 0 ? [FEE] : [];
  const known = new Set([...rules.procedure.components.map((component) => component.code), ...fee]);
  if (components.length === 0 || !components.every((code) => known.has(code)))
    throw new NotAllowed('component-unknown');
  if (requests[phase].made > 0 && fault === null) throw new NotAllowed('fault-needed');

  const nth = requests[phase].made + 1;
  const events: DossierEvent[] = [{ type: 'SupplementRequested', at: phase, components, text, fault }];
  if (fault === 'office' && nth >= rules.profile.apologyFrom.is[phase])
    events.push({ type: 'ApologyIssued', for: phase, text });
  return events;
};

import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import { isPast } from '../../time/instant.ts';
import { type AcceptedDossier, type FiledDossier, isAccepted } from '../dossier.ts';
import { dueOf } from '../due-dates.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, mustHaveRole } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type Refund = Seen & { readonly decision: 'refund'; readonly amount: number; readonly text: Sha256 };

/** Hoàn trả phí, lệ phí (TH-9.6c): only where the agency did not finish the service; none where it did and nobody came. */
export const refund: Decision<Refund> = {
  needs: () => ['amount', 'reason'],
  afterTheEnd: true,
  offered: (dossier, moment, rules) =>
    moment.by.agency === dossier.oneStop &&
    moment.by.roles.includes('head-of-one-stop') &&
    whyNotRefund(dossier, moment, rules) === null,
  decide: (dossier, command, moment, rules) => {
    mustHaveRole(filed(dossier).oneStop, moment.by, ['head-of-one-stop']);
    const no = whyNotRefund(filed(dossier), moment, rules);
    if (no !== null) throw new NotAllowed(no);
    if (command.amount > filed(dossier).paid - filed(dossier).refunded) throw new NotAllowed('refund-more-than-paid');
    return [{ type: 'FeeRefunded', amount: command.amount, text: command.text }];
  },
};

/** The reason why nothing is paid back, or null where it is. A withdrawal is judged by its own moment. */
export const whyNotRefund = (dossier: FiledDossier, { at }: Moment, rules: Rules): string | null => {
  const { stage } = dossier;
  if (dossier.paid <= dossier.refunded) return 'nothing-paid';
  if (stage === 'refused') return null;
  if (stage === 'result-ready' || stage === 'returned') return 'agency-finished';

  const until = dossier.stage === 'withdrawn' ? dossier.withdrawn.at : at;
  if (isAccepted(dossier) && !waitedForPerson(dossier) && isPast(until, dueOf(dossier, rules))) return null;
  if (stage !== 'withdrawn') return 'agency-not-late';
  return isAccepted(dossier) ? 'withdrawn-in-time' : 'withdrawn-before-acceptance';
};

/** While the person supplements, until the dossier is accepted again, no result limit runs. */
const waitedForPerson = (dossier: AcceptedDossier): boolean =>
  'request' in dossier && dossier.request.entry > dossier.accepted.entry;

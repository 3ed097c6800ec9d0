import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import { isPast } from '../../time/instant.ts';
import { type AcceptedDossier, type FiledDossier, isAccepted } from '../dossier.ts';
import { dueOf } from '../due-dates.ts';
import { feeSurplus } from '../money/fees.ts';
import type { WentBack } from '../money/payment-events.ts';
import { leftOfTransaction } from '../money/payments.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, mustHaveRole } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type Refund = Seen & {
  readonly decision: 'refund';
  readonly amount: number;
  readonly text: Sha256;
  /** Absent: paid out at the counter, as callers of before say it. */
  readonly back?: WentBack;
};

/**
 * Hoàn trả phí, lệ phí (TH-9.6c): only where the agency did not finish the service; none where it did and nobody came. What
 * came beyond the fee was never the agency's and goes back whatever became of the dossier.
 */
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
    const { amount, text, back } = command;
    if (amount > refundable(filed(dossier), moment, rules)) throw new NotAllowed('refund-more-than-paid');
    if (back?.way === 'gateway' && amount > leftOfTransaction(filed(dossier), back.of))
      throw new NotAllowed('refund-not-by-gateway');
    return [{ type: 'FeeRefunded', amount, text, ...back }];
  },
};

/** How much may go back now, in đồng: everything that is left where the agency failed, else the surplus. */
export const refundable = (dossier: FiledDossier, moment: Moment, rules: Rules): number => {
  if (whyNotRefundFee(dossier, moment, rules) === null) return dossier.paid - dossier.refunded;
  return feeSurplus(dossier, rules);
};

/** The reason why nothing is paid back, or null where it is. A withdrawal is judged by its own moment. */
export const whyNotRefund = (dossier: FiledDossier, moment: Moment, rules: Rules): string | null => {
  if (dossier.paid <= dossier.refunded) return 'nothing-paid';
  return feeSurplus(dossier, rules) > 0 ? null : whyNotRefundFee(dossier, moment, rules);
};

const whyNotRefundFee = (dossier: FiledDossier, { at }: Moment, rules: Rules): string | null => {
  const { stage } = dossier;
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

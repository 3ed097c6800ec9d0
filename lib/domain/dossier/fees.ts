import { type Moment, NotAllowed } from '../journal/moment.ts';
import type { Rules } from '../rules.ts';
import type { RecordPayment, Refund } from './command.ts';
import { type AcceptedDossier, type Dossier, type FiledDossier, isAccepted } from './dossier.ts';
import { dueOf } from './due-dates.ts';
import type { DossierEvent } from './events.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { filed, mustHaveRole, mustNotBeOver } from './take-step.ts';

/** Stands for the prepaid fee among the components a supplement request names (TH-9.2c). */
export const FEE = 'phi';

/** Phí, lệ phí phải nộp trước, in đồng, for the way this dossier was filed. */
export const prepaidFee = ({ channel }: Pick<FiledDossier, 'channel'>, { procedure }: Rules): number =>
  procedure.fees
    .filter((fee) => fee.prepaid && fee.channel === (channel === 'authorised' ? 'counter' : channel))
    .reduce((sum, { amount }) => sum + amount, 0);

/** A fee asked in advance and not paid: the dossier is not complete (TH-9.2c). */
export const isFeeMissing = ({ paid, channel }: FiledDossier, rules: Rules): boolean =>
  !isFeePaid(paid, channel, rules);

/** True where so much covers what has to be paid in advance, if anything. */
export const isFeePaid = (paid: number, channel: FiledDossier['channel'], rules: Rules): boolean =>
  rules.profile.prepaidFee.is !== 'not-complete' || paid >= prepaidFee({ channel }, rules);

/** Thu phí, lệ phí tại Bộ phận Một cửa, or proof of an online or postal payment taken in (ND61-8.1b, TTH-11.2). */
export const recordPayment = (dossier: Dossier, command: RecordPayment, moment: Moment): DossierEvent[] => {
  mustHaveRole(filed(dossier).oneStop, moment.by, STEP_KINDS.check.roles);
  mustNotBeOver(dossier);
  const { amount, by, receipt } = command;
  return [{ type: 'FeePaid', amount, by, receipt }];
};

/** Hoàn trả phí, lệ phí (TH-9.6c): only where the agency did not finish the service; none where it did and nobody came. */
export const refund = (dossier: Dossier, command: Refund, moment: Moment, rules: Rules): DossierEvent[] => {
  mustHaveRole(filed(dossier).oneStop, moment.by, ['head-of-one-stop']);
  const no = whyNotRefund(filed(dossier), moment, rules);
  if (no !== null) throw new NotAllowed(no);
  if (command.amount > filed(dossier).paid - filed(dossier).refunded) throw new NotAllowed('refund-more-than-paid');
  return [{ type: 'FeeRefunded', amount: command.amount, text: command.text }];
};

/** The reason why nothing is paid back, or null where it is. A withdrawal is judged by its own moment. */
export const whyNotRefund = (dossier: FiledDossier, { at }: Moment, rules: Rules): string | null => {
  const { stage } = dossier;
  if (dossier.paid <= dossier.refunded) return 'nothing-paid';
  if (stage === 'refused') return null;
  if (stage === 'result-ready' || stage === 'returned') return 'agency-finished';

  const until = dossier.stage === 'withdrawn' ? dossier.withdrawn.at : at;
  if (isAccepted(dossier) && !waitedForPerson(dossier) && until > dueOf(dossier, rules).at) return null;
  return stage === 'withdrawn' ? 'agency-finished' : 'agency-not-late';
};

/** While the person supplements, until the dossier is accepted again, no result limit runs. */
const waitedForPerson = (dossier: AcceptedDossier): boolean =>
  'request' in dossier && dossier.request.entry > dossier.accepted.entry;

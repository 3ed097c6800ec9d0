import { NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { FiledDossier } from '../dossier.ts';

/** Stands for the prepaid fee among the components a supplement request names (TH-9.2c). */
export const FEE = 'phi';

type Way = Pick<FiledDossier, 'channel'>;

/** What is charged for the way this dossier was filed: each fee as published. Who is authorised comes to the counter. */
export const feesCharged = ({ channel }: Way, { procedure }: Pick<Rules, 'procedure'>) =>
  procedure.fees.filter((fee) => fee.amount > 0 && fee.channel === (channel === 'authorised' ? 'counter' : channel));

/** Phí, lệ phí phải nộp trước, in đồng, for the way this dossier was filed. */
export const prepaidFee = (dossier: Way, rules: Rules): number =>
  sumOf(feesCharged(dossier, rules).filter(({ prepaid }) => prepaid));

/** A fee asked in advance and not paid: the dossier is not complete (TH-9.2c). */
export const isFeeMissing = ({ paid, channel }: FiledDossier, rules: Rules): boolean =>
  !isFeePaid(paid, channel, rules);

/** True where so much covers what has to be paid in advance, if anything. */
export const isFeePaid = (paid: number, channel: FiledDossier['channel'], rules: Rules): boolean =>
  rules.profile.prepaidFee.is !== 'not-complete' || paid >= prepaidFee({ channel }, rules);

/** What of the published fees is still to be paid, in đồng. Nothing once the dossier was refused or taken back. */
export const feeOwed = (dossier: FiledDossier, rules: Rules): number =>
  endedAt(dossier) === null ? Math.max(0, wholeFee(dossier, rules) - dossier.paid) : 0;

/** All that is charged for this way of filing, in đồng. */
export const wholeFee = (dossier: Way, rules: Rules): number => sumOf(feesCharged(dossier, rules));

/** What came beyond what was charged and has not gone back: paid twice, too much, after the dossier had ended. In đồng. */
export const feeSurplus = (dossier: FiledDossier, rules: Rules): number => {
  if (isCountedPiecemeal(dossier, rules)) return 0;
  const end = endedAt(dossier);
  const before = end === null ? dossier.receipts : dossier.receipts.filter(({ entry }) => entry <= end);
  const kept = Math.min(wholeFee(dossier, rules), sumOf(before));
  return Math.max(0, dossier.paid - kept - dossier.refunded);
};

/** Refuses money for what is free of charge, what is paid already, and at the counter more than is owed (ND61-8.1b). */
export const mustBeOwed = (
  { amount, by }: { readonly amount: number; readonly by: 'counter' | 'online' | 'post' },
  owed: number,
  dossier: Way,
  rules: Rules,
): void => {
  if (feesCharged(dossier, rules).length === 0) throw new NotAllowed('fee-not-charged');
  if (isCountedPiecemeal(dossier, rules)) return;
  if (owed === 0) throw new NotAllowed('nothing-owed');
  // What comes by post or was transferred has come; what is too much of it is named, and goes back.
  if (by === 'counter' && amount > owed) throw new NotAllowed('more-than-owed');
};

/** True where the published sum is of one page or one copy: how much it comes to is known when it is done. */
export const isCountedPiecemeal = (dossier: Way, rules: Pick<Rules, 'procedure'>): boolean =>
  feesCharged(dossier, rules).some(({ each }) => each !== undefined);

const sumOf = (all: readonly { readonly amount: number }[]): number => all.reduce((sum, { amount }) => sum + amount, 0);

/** The entry with which the dossier ended without a result; null where it did not. */
const endedAt = (dossier: FiledDossier): number | null => {
  if (dossier.stage === 'withdrawn') return dossier.withdrawn.entry;
  return dossier.stage === 'refused' ? dossier.refused.entry : null;
};

import type { Instant } from '../../time/instant.ts';
import type { FiledDossier } from '../dossier.ts';
import type { AskedPayment, PaidFee } from '../noted-on-dossier.ts';

/** How a payment asked for outside stands: waited for, paid, or why it was not (TTH-11.2). */
export type PaymentState = 'asked' | 'paid' | 'refused' | 'abandoned' | 'expired';

/** What came under a reference, oldest first; more than once where it was paid twice. */
export const cameUnder = ({ receipts }: FiledDossier, reference: string): readonly PaidFee[] =>
  receipts.filter((one) => one.reference === reference);

/** How a payment stands at a moment. Money that came is money that came, however late. */
export const paymentState = (dossier: FiledDossier, payment: AskedPayment, at: Instant): PaymentState => {
  if (cameUnder(dossier, payment.reference).length > 0) return 'paid';
  if (payment.ended !== null) return payment.ended.why;
  return at > payment.until ? 'expired' : 'asked';
};

/** The payments that are still waited for. */
export const openPayments = (dossier: FiledDossier, at: Instant): readonly AskedPayment[] =>
  dossier.payments.filter((payment) => paymentState(dossier, payment, at) === 'asked');

/** What of a payment has to be looked at by a person: it came again, late, or was another sum than was asked for. */
export type PaymentOddity = 'again' | 'late' | 'too-little' | 'too-much';

/** The oddities of money that came under a reference of ours; none where it is as it was asked for. */
export const odditiesOf = (dossier: FiledDossier, paid: PaidFee): readonly PaymentOddity[] => {
  const payment = dossier.payments.find(({ reference }) => reference === paid.reference);
  if (payment === undefined) return [];
  const odd: Readonly<Record<PaymentOddity, boolean>> = {
    again: cameUnder(dossier, payment.reference)[0]?.entry !== paid.entry,
    late: paid.at > payment.until,
    'too-little': paid.amount < payment.amount,
    'too-much': paid.amount > payment.amount,
  };
  return ODDITIES.filter((one) => odd[one]);
};

const ODDITIES: readonly PaymentOddity[] = ['again', 'late', 'too-little', 'too-much'];

/** What of one transaction has not gone back the way it came, in đồng. */
export const leftOfTransaction = ({ receipts, refunds }: FiledDossier, transaction: string): number => {
  const came = receipts.find((one) => one.through === 'gateway' && one.transaction === transaction)?.amount ?? 0;
  return refunds.filter(({ of }) => of === transaction).reduce((left, { amount }) => left - amount, came);
};

/** The latest transaction of the gateway of which so much is left to go back; undefined where none is. */
export const transactionToReturn = (dossier: FiledDossier, amount: number): Required<PaidFee> | undefined =>
  dossier.receipts.findLast(
    (one) =>
      one.through === 'gateway' &&
      one.transaction !== undefined &&
      leftOfTransaction(dossier, one.transaction) >= amount,
  ) as Required<PaidFee> | undefined;

import { NotAllowed } from '../../journal/moment.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { cameUnder } from '../money/payments.ts';
import { filed } from '../steps/take-step.ts';

/** What is told of a payment from outside, by the gateway or in the bank's statement. */
export type PaymentReport = { readonly reference: string } & (
  | {
      readonly outcome: 'paid';
      readonly amount: number;
      readonly through: 'gateway' | 'transfer';
      /** What the transaction is called there: told again it is the same money. */
      readonly transaction: string;
    }
  | { readonly outcome: 'refused' | 'abandoned' | 'expired' }
);

/** A number for the receipt, taken when money came. */
export type ReceiptNumber = { readonly number: string; readonly series: string };

/**
 * What is told is noted as it is: late, twice, another sum than was asked for. Nothing where it was told before, and where
 * it says that what has come would not come.
 */
export const reportPayment = (dossier: Dossier, report: PaymentReport, receipt: ReceiptNumber): DossierEvent[] => {
  const { reference } = report;
  const { payments, receipts } = filed(dossier);
  const payment = payments.find((one) => one.reference === reference);
  if (payment === undefined) throw new NotAllowed('payment-unknown');

  if (report.outcome === 'paid') {
    const { amount, through, transaction } = report;
    if (receipts.some((one) => one.through === through && one.transaction === transaction)) return [];
    const { number, series } = receipt;
    return [{ type: 'FeePaid', amount, by: 'online', receipt: number, series, reference, through, transaction }];
  }
  if (payment.ended !== null || cameUnder(filed(dossier), reference).length > 0) return [];
  return report.outcome === 'expired'
    ? [{ type: 'PaymentExpired', reference }]
    : [{ type: 'PaymentFailed', reference, why: report.outcome }];
};

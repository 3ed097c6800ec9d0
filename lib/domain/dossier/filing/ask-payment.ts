import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { Instant } from '../../time/instant.ts';
import type { Dossier, FiledDossier } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { feeOwed, feesCharged, isCountedPiecemeal } from '../money/fees.ts';
import { paymentState } from '../money/payments.ts';
import type { AskedPayment } from '../noted-on-dossier.ts';
import { filed } from '../steps/take-step.ts';

/** A payment to be asked for: under which reference of ours, and until when it is waited for. */
export type AskPayment = { readonly reference: string; readonly until: Instant };

/**
 * Thanh toán trực tuyến (TTH-11.2, TT32-5.4b): asks for the whole of what is owed, and for nothing else. What was asked for
 * before and stands otherwise is waited for no longer. Nothing where the same is still waited for.
 */
export const askPayment = (
  dossier: Dossier,
  { reference, until }: AskPayment,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  const amount = payableOutside(filed(dossier), rules);
  if (waitedFor(filed(dossier), moment.at, rules) !== undefined) return [];
  const gone = filed(dossier).payments.filter(
    (one) => one.ended === null && paymentState(filed(dossier), one, moment.at) !== 'paid',
  );
  return [
    ...gone.map((one) => ({ type: 'PaymentExpired' as const, reference: one.reference })),
    { type: 'PaymentAsked', reference, amount, until },
  ];
};

/** What may be asked for, in đồng. Refuses what is free of charge, paid, or counted only when it is done. */
export const payableOutside = (dossier: FiledDossier, rules: Rules): number => {
  if (feesCharged(dossier, rules).length === 0) throw new NotAllowed('fee-not-charged');
  const owed = feeOwed(dossier, rules);
  if (owed === 0) throw new NotAllowed('nothing-owed');
  if (isCountedPiecemeal(dossier, rules)) throw new NotAllowed('fee-counted-at-the-counter');
  return owed;
};

/** The payment that is waited for over just what is owed; undefined where there is none. */
export const waitedFor = (dossier: FiledDossier, at: Instant, rules: Rules): AskedPayment | undefined =>
  dossier.payments.findLast(
    (one) => paymentState(dossier, one, at) === 'asked' && one.amount === feeOwed(dossier, rules),
  );

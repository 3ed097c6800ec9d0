import type { Fact } from '../../journal/fact.ts';
import type { Filed } from '../dossier.ts';
import type { NotedEvent } from '../events.ts';
import type { AskedPayment } from '../noted-on-dossier.ts';
import type { PaymentEvent } from './payment-events.ts';

type Money = Pick<Filed, 'paid' | 'refunded' | 'receipts' | 'refunds' | 'payments'>;

type MoneyEvent = Extract<NotedEvent, { type: 'FeePaid' | 'FeeRefunded' }> | PaymentEvent;

/** What has been asked for, come and gone back after one more event. */
export const moneyAfter = (
  { paid, refunded, receipts, refunds, payments }: Money,
  event: MoneyEvent,
  fact: Fact,
): Partial<Money> => {
  switch (event.type) {
    case 'FeePaid': {
      // The fact's own `by` is who noted it.
      const { type: _, by: way, ...said } = event;
      return { paid: paid + event.amount, receipts: [...receipts, { ...fact, ...said, way }] };
    }
    case 'FeeRefunded': {
      const { type: _, ...said } = event;
      return { refunded: refunded + event.amount, refunds: [...refunds, { ...fact, ...said }] };
    }
    case 'PaymentAsked': {
      const { reference, amount, until } = event;
      return { payments: [...payments, { reference, amount, until, asked: fact, ended: null }] };
    }
    case 'PaymentFailed':
      return { payments: ended(payments, event.reference, { ...fact, why: event.why }) };
    case 'PaymentExpired':
      return { payments: ended(payments, event.reference, { ...fact, why: 'expired' }) };
  }
};

const ended = (
  payments: readonly AskedPayment[],
  reference: string,
  end: NonNullable<AskedPayment['ended']>,
): readonly AskedPayment[] => payments.map((one) => (one.reference === reference ? { ...one, ended: end } : one));

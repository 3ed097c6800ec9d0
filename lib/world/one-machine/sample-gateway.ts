import type { Instant } from '../../domain/time/instant.ts';
import { NotDoneOutside } from '../outside/not-done-outside.ts';
import { gatewaySignature, isOfGateway } from '../outside/payment-message.ts';
import type { PaymentMessage, Payments, PaymentToOpen } from '../payments.ts';
import type { Store } from './database.ts';

/** What a person may do on the sample's own page. */
export type SampleAct = 'pay' | 'refuse' | 'abandon' | 'pay-twice' | 'pay-late' | 'pay-less' | 'tell';

/** A message as it goes to the system's callback. */
export type SignedMessage = PaymentMessage & { readonly signature: string };

/** A payment as the sample keeps it: what was done with it, and what it has not told yet. */
export type SamplePayment = PaymentToOpen & {
  readonly done: readonly PaymentMessage[];
  readonly untold: readonly PaymentMessage[];
  readonly back: Readonly<Record<string, number>>;
};

/** The gateway that is played on one machine, and what its own page does. */
export type SampleGateway = Payments & {
  find(reference: string): SamplePayment | undefined;
  /** Does it there, and answers what is to be told to the system's callback. */
  act(reference: string, act: SampleAct, at: Instant): readonly SignedMessage[];
};

type Parts = {
  readonly store: Store;
  /** The page that stands for the gateway; a payment's own is below it. */
  readonly page: string;
  readonly secret: string;
};

/** A sample of a payment gateway, so that paying can be walked on a desk: whoever presses its button has paid. No money moves. */
export const sampleGateway = ({ store, page, secret }: Parts): SampleGateway => {
  const find = (reference: string): SamplePayment | undefined => {
    const row = store.one('SELECT body FROM sample_payments WHERE reference = ?', reference);
    return row === undefined ? undefined : (JSON.parse(String(row.body)) as SamplePayment);
  };
  const keep = (payment: SamplePayment): void => {
    store.run(
      'INSERT INTO sample_payments (reference, body) VALUES (?, ?) ON CONFLICT (reference) DO UPDATE SET body = excluded.body',
      payment.reference,
      JSON.stringify(payment),
    );
  };
  const get = (reference: string): SamplePayment => {
    const found = find(reference);
    if (found === undefined) throw new NotDoneOutside('no such payment');
    return found;
  };

  return {
    isOpen: true,
    find,
    open: async (asked) => {
      if (find(asked.reference) === undefined) keep({ ...asked, done: [], untold: [], back: {} });
      return { payAt: `${page}/${asked.reference}` };
    },
    status: async (reference) =>
      find(reference)?.done.findLast(({ outcome }) => outcome === 'paid') ?? find(reference)?.done.at(-1),
    giveBack: async ({ reference, transaction, amount, key }) => {
      const payment = get(reference);
      const came = payment.done.find((one) => one.transaction === transaction)?.amount ?? 0;
      const gone = Object.entries(payment.back).filter(
        ([name]) => name.startsWith(`${transaction}:`) && name !== `${transaction}:${key}`,
      );
      if (gone.reduce((left, [, sum]) => left - sum, came) < amount) throw new NotDoneOutside('more than came');
      keep({ ...payment, back: { ...payment.back, [`${transaction}:${key}`]: amount } });
      return { transaction: `HT-${key}` };
    },
    act: (reference, act, at) => {
      const payment = get(reference);
      const { told, ...next } = actedOn(payment, act, at);
      keep({ ...payment, ...next });
      return told.map((message) => ({ ...message, signature: gatewaySignature(message, secret) }));
    },
    isSigned: (message, signature) => isOfGateway(message, signature, secret),
  };
};

type Acted = Pick<SamplePayment, 'done' | 'untold'> & { readonly told: readonly PaymentMessage[] };

const actedOn = (payment: SamplePayment, act: SampleAct, at: Instant): Acted => {
  const { reference, amount, done, untold } = payment;
  const paid = (nth: number, sum: number): PaymentMessage => ({
    reference,
    outcome: 'paid',
    amount: sum,
    transaction: `GD-${reference}-${done.length + nth}`,
    at,
  });
  const unpaid = (outcome: 'refused' | 'abandoned'): PaymentMessage => ({
    reference,
    outcome,
    amount: 0,
    transaction: '',
    at,
  });
  const doing = (messages: readonly PaymentMessage[]): Acted => ({
    done: [...done, ...messages],
    untold,
    told: messages,
  });
  switch (act) {
    case 'pay':
      return doing([paid(1, amount)]);
    case 'pay-twice':
      return doing([paid(1, amount), paid(2, amount)]);
    case 'pay-less':
      return doing([paid(1, amount - Math.min(1000, amount - 1))]);
    case 'refuse':
      return doing([unpaid('refused')]);
    case 'abandon':
      return doing([unpaid('abandoned')]);
    case 'pay-late': {
      const late = paid(1, amount);
      return { done: [...done, late], untold: [...untold, late], told: [] };
    }
    case 'tell':
      return { done, untold: [], told: untold };
  }
};

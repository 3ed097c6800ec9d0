import type { PaymentMessage, Payments } from '../payments.ts';
import type { Courier } from './courier.ts';
import { NotDoneOutside } from './not-done-outside.ts';
import { hmacOf, isOfGateway } from './payment-message.ts';

/** How a gateway is reached: its address without a slash at the end, who we are there, and the secret both hold. */
export type GatewayAddress = { readonly address: string; readonly merchant: string; readonly secret: string };

type Parts = GatewayAddress & {
  readonly courier: Courier;
  /** Where people reach the portal, and the gateway our callback. */
  readonly publicUrl: string;
};

const ANSWER_AT_MOST = 20_000;

/**
 * A gateway by https and JSON, of the kind of the national payment platform. Its own document could not be had: the shapes below
 * are assumed, unconfirmed, and stand in this file alone (docs/decisions).
 */
export const paymentGateway = ({ address, merchant, secret, courier, publicUrl }: Parts): Payments => {
  const ask = async (what: string, values: object): Promise<Readonly<Record<string, unknown>>> => {
    const body = { merchant, ...values };
    const signature = hmacOf(JSON.stringify(body), secret);
    const bytes = new TextEncoder().encode(JSON.stringify({ ...body, signature }));
    const to = `${address}/${what}`;
    const answer = await courier.take({ to, type: 'application/json', bytes, answerAtMost: ANSWER_AT_MOST });
    return objectIn(answer);
  };
  return {
    isOpen: true,
    open: async ({ reference, amount, dossier, until }) => {
      const { payAt } = await ask('payments', {
        reference,
        amount,
        currency: 'VND',
        expiresAt: until,
        returnTo: `${publicUrl}/ho-so/${dossier}/dong-phi`,
        notifyTo: `${publicUrl}/api/payments/${reference}/callback`,
      });
      if (typeof payAt !== 'string' || URL.parse(payAt)?.protocol !== new URL(address).protocol)
        throw new NotDoneOutside('no address to pay at');
      return { payAt };
    },
    status: async (reference) => {
      const { signature, ...told } = await ask('status', { reference });
      if (told.outcome === 'waiting') return undefined;
      const message = messageIn(told, reference);
      if (typeof signature !== 'string' || !isOfGateway(message, signature, secret))
        throw new NotDoneOutside('not signed by the gateway');
      return message;
    },
    giveBack: async ({ reference, transaction: of, amount, key }) => {
      const { transaction } = await ask('refunds', { reference, transaction: of, amount, key });
      if (typeof transaction !== 'string' || transaction === '') throw new NotDoneOutside('not paid back');
      return { transaction };
    },
    isSigned: (message, signature) => isOfGateway(message, signature, secret),
  };
};

const objectIn = (bytes: Uint8Array): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Said below: what is no JSON is no answer either.
  }
  throw new NotDoneOutside('no answer that can be read');
};

const OUTCOMES: readonly unknown[] = ['paid', 'refused', 'abandoned', 'expired'];

const messageIn = (told: Readonly<Record<string, unknown>>, reference: string): PaymentMessage => {
  const { outcome, amount, transaction, at } = told;
  const isMessage =
    OUTCOMES.includes(outcome) &&
    Number.isSafeInteger(amount) &&
    typeof transaction === 'string' &&
    typeof at === 'string' &&
    told.reference === reference;
  if (!isMessage) throw new NotDoneOutside('no answer that can be read');
  return { reference, outcome, amount, transaction, at } as PaymentMessage;
};

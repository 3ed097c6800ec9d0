import { gatewaySignature, hmacOf } from '../../../lib/world/outside/payment-message.ts';
import type { PaymentMessage } from '../../../lib/world/payments.ts';
import { openThere, type There } from './there.ts';

type Asked = {
  readonly merchant: string;
  readonly reference: string;
  readonly amount?: number;
  readonly key?: string;
  readonly transaction?: string;
  readonly signature: string;
};

/** The national payment platform as we assume it to be, unconfirmed: what it answers, and what it is told. */
export type PlayedGateway = {
  readonly there: There;
  /** A person pays there: so it will tell when it is asked, or as the message it sends. */
  pay(message: PaymentMessage): void;
  readonly secret: string;
};

export const playGateway = async (secret: string): Promise<PlayedGateway> => {
  const there = await openThere();
  const paid = new Map<string, PaymentMessage>();
  const back = new Map<string, number>();
  there.answer((bytes, response) => {
    const { signature, ...asked } = JSON.parse(bytes.toString('utf8')) as Asked;
    if (signature !== hmacOf(JSON.stringify(asked), secret)) return void response.writeHead(403).end();
    const { reference, amount, key, transaction } = asked;
    if (key !== undefined) {
      const came = [...paid.values()].find((one) => one.transaction === transaction)?.amount ?? 0;
      const gone = [...back].filter(([name]) => name !== key).reduce((sum, [, one]) => sum + one, 0);
      if (gone + (amount ?? 0) > came) return void response.writeHead(409).end();
      back.set(key, amount ?? 0);
      return void response.end(JSON.stringify({ transaction: `HT-${key}` }));
    }
    if (amount !== undefined) return void response.end(JSON.stringify({ payAt: `${there.url}/${reference}` }));
    const message = paid.get(reference);
    const told =
      message === undefined
        ? { reference, outcome: 'waiting' }
        : { ...message, signature: gatewaySignature(message, secret) };
    response.end(JSON.stringify(told));
  });
  return { there, secret, pay: (message) => void paid.set(message.reference, message) };
};

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PaymentMessage } from '../payments.ts';

/** What of a message is signed: every value in this order, so that none can be moved into another's place. */
const signedText = ({ reference, outcome, amount, transaction, at }: PaymentMessage): string =>
  JSON.stringify([reference, outcome, amount, transaction, at]);

/** HMAC-SHA256 of any values with the secret both sides hold, in hex. */
export const hmacOf = (text: string, secret: string): string => createHmac('sha256', secret).update(text).digest('hex');

/** The signature of a message of the gateway. */
export const gatewaySignature = (message: PaymentMessage, secret: string): string =>
  hmacOf(signedText(message), secret);

/** Compares without telling by the time it takes how much of a guess was right. */
export const isOfGateway = (message: PaymentMessage, signature: string, secret: string): boolean => {
  const [told, right] = [Buffer.from(signature), Buffer.from(gatewaySignature(message, secret))];
  return told.length === right.length && timingSafeEqual(told, right);
};

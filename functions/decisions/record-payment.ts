import { takeReceipt } from '../deciding/from-outside.ts';
import type { DecisionHandler } from './decision.ts';

/** Takes a number for the receipt; one the officer wrote goes before it. */
export const recordPayment: DecisionHandler<'record-payment'> = ({ world, body }) => ({
  take: async ({ oneStop }) => ({ receipt: await takeReceipt(world, oneStop) }),
  command: ({ receipt }) => ({ amount: body.amount, by: body.by, receipt: body.receipt || receipt }),
});

import { takeReceipt } from '../deciding/from-outside.ts';
import type { DecisionHandler } from './decision.ts';

/** Takes a number for the receipt, unless the officer wrote one. */
export const recordPayment: DecisionHandler<'record-payment'> = ({ world, body }) => ({
  take: async ({ id, oneStop }) => (body.receipt ? {} : { receipt: await takeReceipt(world, id, oneStop) }),
  command: ({ receipt: { number, series } }) => ({
    amount: body.amount,
    by: body.by,
    ...(body.receipt ? { receipt: body.receipt } : { receipt: number, series }),
  }),
});

import * as z from 'zod';
import { PaymentBegun } from '../../../lib/contract/payments.ts';
import { actorOf } from '../../deciding/actor.ts';
import { readForOwner } from '../../dossier/read-dossier.ts';
import { beginPaying } from '../../payments/ask.ts';
import { payingAtHome } from '../../payments/offered.ts';
import { operation } from '../../wire/operation.ts';

/** The applicant pays what is owed without coming to the counter (C4, TTH-11.2): asked again it goes on with the same payment. */
export const beginPayment = operation({
  id: 'begin-payment',
  method: 'POST',
  path: '/api/dossiers/{id}/payment',
  summary: 'Nộp phí, lệ phí trực tuyến',
  who: 'signed-in',
  params: z.object({ id: z.string() }),
  answers: { 201: PaymentBegun },
  run: async ({ params: { id }, who, command }, world) => {
    const read = await readForOwner(world, id, who);
    return { status: 201, body: await beginPaying(world, read, { command, by: actorOf(who), ways: payingAtHome }) };
  },
});

import * as z from 'zod';
import { PaymentBegun } from '../../../lib/contract/payments.ts';
import { mustBeAtTheCounter } from '../../../lib/domain/dossier/steps/take-step.ts';
import { actorOn } from '../../dossier/parties.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { beginPaying } from '../../payments/ask.ts';
import { payingAtTheCounter } from '../../payments/offered.ts';
import { operation } from '../../wire/operation.ts';

/** Somebody at the counter pays by transfer: the code for their bank's app is shown on the officer's screen (G4, TTH-11.2). */
export const beginPaymentAtCounter = operation({
  id: 'begin-payment-at-counter',
  method: 'POST',
  path: '/api/desk/dossiers/{id}/payment',
  summary: 'Mở mã VietQR để người nộp chuyển khoản tại quầy',
  who: 'staff',
  opens: {
    nothing: 'begins a payment on what was opened before; the act stands in the dossier’s journal with who did it',
  },
  params: z.object({ id: z.string() }),
  answers: { 201: PaymentBegun },
  run: async ({ params: { id }, who, command }, world) => {
    const read = await readForStaff(world, id, who);
    const by = await actorOn(world, read, who);
    mustBeAtTheCounter(read.dossier.oneStop, by);
    return { status: 201, body: await beginPaying(world, read, { command, by, ways: payingAtTheCounter }) };
  },
});

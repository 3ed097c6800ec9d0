import { PaymentAddress, PaymentNoted, PaymentTold } from '../../../lib/contract/payments.ts';
import { paymentState } from '../../../lib/domain/dossier/money/payments.ts';
import type { World } from '../../../lib/world/world.ts';
import { claimOfPayment } from '../../payments/reference.ts';
import { noteReport, reportOf } from '../../payments/report.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** A minute: all of a province's payments come from the gateway's few addresses. */
const PER_ADDRESS = 600;

/**
 * The gateway tells what became of a payment (G1). It shows that it is the gateway by its signature; told twice it is noted once,
 * told late or with another sum it is noted as it is, and named to the staff.
 */
export const paymentCallback = operation({
  id: 'payment-callback',
  method: 'POST',
  path: '/api/payments/{reference}/callback',
  summary: 'Cổng thanh toán báo kết quả (có chữ ký của cổng)',
  who: 'anyone',
  params: PaymentAddress,
  body: PaymentTold,
  answers: { 200: PaymentNoted },
  run: async ({ params: { reference }, body: { signature, ...told }, address }, world) => {
    if (!(await world.limits.take(`payment ${address}`, PER_ADDRESS))) throw new Refused(429, 'too-many-callbacks');
    const message = { reference, ...told };
    const id = await world.claims.find(claimOfPayment(reference));
    if (!world.payments.isSigned(message, signature)) {
      await noteForged(world, id);
      throw new Refused(403, 'payment-signature-wrong');
    }
    if (id === undefined) throw new Refused(404, 'payment-unknown');

    const dossier = await noteReport(world, id, reportOf(message));
    const payment =
      dossier.stage === 'nothing' ? undefined : dossier.payments.find((one) => one.reference === reference);
    if (dossier.stage === 'nothing' || payment === undefined) throw new Refused(404, 'payment-unknown');
    return { status: 200, body: { reference, state: paymentState(dossier, payment, world.clock.now()) } };
  },
});

/** Counted by its line in the log; where it was about a payment of ours, a person sees it too. */
const noteForged = async (world: World, dossier: string | undefined): Promise<void> => {
  console.error(JSON.stringify({ where: 'forged-payment', known: dossier !== undefined }));
  if (dossier !== undefined)
    await world.failed.add({ where: 'payment-callback', dossier, entry: 0, error: 'signature is not the gateway’s' });
};

import { createHash } from 'node:crypto';
import type { Dossier } from '../../lib/domain/dossier/dossier.ts';
import { type PaymentReport, reportPayment } from '../../lib/domain/dossier/filing/report-payment.ts';
import { type Actor, SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { Numbered } from '../../lib/domain/numbers/series.ts';
import type { PaymentMessage } from '../../lib/world/payments.ts';
import type { World } from '../../lib/world/world.ts';
import { takeReceipt } from '../deciding/from-outside.ts';
import { record } from '../deciding/record.ts';

/** Notes what is told of a payment, once however often it is told; money that came takes its receipt's number first. */
export const noteReport = async (
  world: World,
  id: string,
  report: PaymentReport,
  by: Actor = SYSTEM,
): Promise<Dossier> => {
  const { dossier } = await record<Numbered>(world, {
    journal: id,
    command: commandOf(report),
    by,
    blank: { number: '', series: '' },
    decide: (now, _, receipt) => reportPayment(now, report, receipt),
    prepare: async (now) =>
      now.stage === 'nothing' || report.outcome !== 'paid'
        ? { number: '', series: '' }
        : takeReceipt(world, id, now.oneStop),
  });
  return dossier;
};

/** What the gateway tells, as the dossier notes it. */
export const reportOf = ({ reference, outcome, amount, transaction }: PaymentMessage): PaymentReport =>
  outcome === 'paid' ? { reference, outcome, amount, through: 'gateway', transaction } : { reference, outcome };

const commandOf = (report: PaymentReport): string =>
  createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 32);

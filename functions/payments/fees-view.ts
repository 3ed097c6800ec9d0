import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import {
  feeOwed,
  feeSurplus,
  feesCharged,
  isCountedPiecemeal,
  isFeeMissing,
  prepaidFee,
} from '../../lib/domain/dossier/money/fees.ts';
import { odditiesOf, paymentState } from '../../lib/domain/dossier/money/payments.ts';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import type { OfferedPayment, WaysToPay } from './offered.ts';

/** What is asked, what came and what went back, in đồng, and how what is owed may be paid (TH-9.2c, 9.6c, TTH-11.2). */
export const feesOf = (world: World, { dossier, rules }: Pick<ReadDossier, 'dossier' | 'rules'>, ways: WaysToPay) => {
  const owed = feeOwed(dossier, rules);
  return {
    prepaid: prepaidFee(dossier, rules),
    paid: dossier.paid,
    refunded: dossier.refunded,
    missing: isFeeMissing(dossier, rules),
    owed,
    surplus: feeSurplus(dossier, rules),
    lines: feesCharged(dossier, rules).map(({ amount, prepaid, each = null, text }) => ({
      amount,
      prepaid,
      each,
      text,
    })),
    receipts: dossier.receipts.map((one) => receiptView(dossier, one)),
    payments: dossier.payments.map((one) => ({
      reference: one.reference,
      amount: one.amount,
      at: one.asked.at,
      until: one.until,
      state: paymentState(dossier, one, world.clock.now()),
    })),
    online: owed > 0 && !isCountedPiecemeal(dossier, rules) ? shown(ways(world, rules, dossier.oneStop)) : null,
  };
};

const shown = (offered: OfferedPayment | null) =>
  offered && { charge: offered.by.charge, gateway: offered.gateway, transfer: offered.account !== null };

/** Nothing is owed, nothing came: a draft, or what is not for this reader. */
export const NO_FEES = {
  prepaid: 0,
  paid: 0,
  refunded: 0,
  missing: false,
  owed: 0,
  surplus: 0,
  lines: [],
  receipts: [],
  payments: [],
  online: null,
};

/** Money that came, with what of it has to be looked at. */
export const receiptView = (dossier: FiledDossier, one: FiledDossier['receipts'][number]) => ({
  receipt: one.receipt,
  amount: one.amount,
  at: one.at,
  by: one.way,
  through: one.through ?? null,
  reference: one.reference ?? null,
  odd: [...odditiesOf(dossier, one)],
});

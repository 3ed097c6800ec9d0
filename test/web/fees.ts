import type { FeesView } from '../../lib/contract/dossier-work.ts';

/** Nothing asked, nothing paid. */
export const NO_FEES: FeesView = {
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

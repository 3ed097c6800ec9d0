import { dongs, dongsInWords } from '../../lib/domain/slips/amount-words.ts';
import type { PaymentProof } from '../../lib/domain/slips/between-offices.ts';
import { formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';
import { saidIn } from './slip-entries.ts';

const THROUGH = { gateway: 'Qua cổng thanh toán', transfer: 'Chuyển khoản ngân hàng (VietQR)' } as const;

/** Xác nhận thanh toán trực tuyến (TT32-5.4b, TTH-11.2): of money that came under a reference of ours. */
export const paymentProof = async (world: World, read: ReadDossier): Promise<PaymentProof> => {
  const { entry, event } = saidIn(read, 'FeePaid');
  const { amount, through = 'transfer', reference = null, transaction = null, receipt } = event;
  return {
    ...frameOf(world, read, 'payment-proof', entry.at, 'intake'),
    ...(await applicantOf(world, read)),
    amount: dongs(amount),
    amountInWords: dongsInWords(amount),
    way: THROUGH[through],
    reference,
    transaction,
    receipt,
    paidAt: formalMomentWords(entry.at),
  };
};

import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { dongs, dongsInWords } from '../../lib/domain/slips/amount-words.ts';
import type { FeeReceipt } from '../../lib/domain/slips/between-offices.ts';
import { formalMomentWords } from '../../lib/domain/slips/date-words.ts';
import type { World } from '../../lib/world/world.ts';
import { nameOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';
import { saidIn } from './slip-entries.ts';

const WAYS = { counter: 'Nộp tại quầy', online: 'Thanh toán trực tuyến', post: 'Qua dịch vụ bưu chính' };

/** Biên lai thu phí, lệ phí, a sample (ND61-8.1b, TTH-11.2): one payment with its number. */
export const feeReceipt = async (world: World, read: ReadDossier): Promise<FeeReceipt> => {
  const { entry, event } = saidIn(read, 'FeePaid');
  return {
    ...frameOf(world, read, 'fee-receipt', entry.at, 'intake'),
    ...(await applicantOf(world, read)),
    number: event.receipt,
    amount: dongs(event.amount),
    amountInWords: dongsInWords(event.amount),
    way: WAYS[event.by],
    paidAt: formalMomentWords(entry.at),
    // What came by itself nobody took.
    officer: entry.by === SYSTEM.id ? 'Hệ thống một cửa điện tử' : await nameOf(world, entry.by),
  };
};

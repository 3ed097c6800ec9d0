import { dongs } from '../../slips/amount-words.ts';
import { internal, NO_NOTICE, open, type WordsOf } from './event-words.ts';

type Name = 'PaymentAsked' | 'PaymentFailed' | 'PaymentExpired';

const WHY = { refused: 'bị từ chối', abandoned: 'người nộp bỏ dở' } as const;

/** What becomes of a payment asked for outside; that it was paid is told with its receipt. */
export const PAYMENTS: WordsOf<Name> = {
  PaymentAsked: {
    history: ({ amount }) => open(`Mở thanh toán trực tuyến ${dongs(amount)}`),
    journal: ({ amount, reference }) => `Mở thanh toán trực tuyến ${dongs(amount)}, mã thanh toán ${reference}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  PaymentFailed: {
    history: ({ why }) => open(`Thanh toán trực tuyến chưa thành công: ${WHY[why]}`),
    journal: ({ why, reference }) => `Thanh toán ${reference} chưa thành công: ${WHY[why]}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  PaymentExpired: {
    history: () => internal('Lần mở thanh toán trực tuyến hết hiệu lực'),
    journal: ({ reference }) => `Thanh toán ${reference} hết hiệu lực`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
};

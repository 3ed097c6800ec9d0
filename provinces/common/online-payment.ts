import type { OnlinePayment } from '../../lib/domain/payments/how-to-pay.ts';

/** A sample: no bank has this number, and no account. A province puts its own in its place. */
export const SAMPLE_ONLINE_PAYMENT: OnlinePayment = {
  minutes: 30,
  charge: { amount: 0, text: 'Ngân hàng, ví điện tử có thể thu phí chuyển tiền của người nộp theo biểu phí của họ.' },
  accounts: {
    '*': { bin: '970999', bank: 'Ngân hàng mẫu', number: '0000000000015', holder: 'BO PHAN MOT CUA (MAU)' },
  },
};

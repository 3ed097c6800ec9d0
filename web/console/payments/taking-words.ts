import type { TakingsView } from '../../../lib/contract/payments.ts';
import { moneyWords } from '../../shared/format.ts';

type Line = TakingsView['lines'][number];
type Difference = TakingsView['differences'][number];

/** The ways money comes, as a cashier calls them. */
export const TAKING_CHANNELS: Readonly<Record<Line['channel'], string>> = {
  cash: 'Tiền mặt tại quầy',
  post: 'Qua bưu chính công ích',
  gateway: 'Cổng thanh toán',
  transfer: 'Chuyển khoản (VietQR)',
  proof: 'Theo chứng từ người nộp',
};

export const REFUND_CHANNELS = { counter: 'Chi trả tại quầy', gateway: 'Qua cổng thanh toán' } as const;

/** What does not fit, in a sentence that says what to do. */
export const differenceWords = ({ kind, receipt, amount }: Difference): string => {
  const sum = amount === null ? '' : moneyWords(amount);
  switch (kind) {
    case 'again':
      return `Biên lai ${receipt}: cùng một khoản được trả lần nữa (${sum}). Hoàn trả phần thừa.`;
    case 'late':
      return `Biên lai ${receipt}: tiền đến sau khi lần thanh toán đã hết hiệu lực (${sum}). Kiểm tra hồ sơ đã nộp bằng cách khác chưa.`;
    case 'too-little':
      return `Biên lai ${receipt}: số tiền đến ít hơn số phải nộp (${sum}). Người nộp còn phải nộp thêm.`;
    case 'too-much':
      return `Biên lai ${receipt}: số tiền đến nhiều hơn số phải nộp (${sum}). Hoàn trả phần thừa.`;
    case 'own-number':
      return `Biên lai ${receipt}: số do cán bộ tự ghi, không thuộc dãy số của hệ thống (${sum}). Đối chiếu với quyển biên lai giấy.`;
    case 'number-missing':
      return `Số biên lai ${receipt} không có khoản thu nào trong ngày. Xem giải trình số đã hủy, hoặc ngày khác.`;
    case 'surplus':
      return `Hồ sơ nộp thừa ${sum}, chưa hoàn trả.`;
  }
};

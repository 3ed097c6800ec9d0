import type { Sentence } from './sentence.ts';

/** What stands in the way of paying without coming to the counter. */
export const paymentSentences: Readonly<Record<string, Sentence>> = {
  'online-payment-not-offered': {
    title: 'Chưa nộp trực tuyến được',
    detail: 'Nơi này chưa nối với cổng thanh toán nên chưa nộp trực tuyến được. Hãy nộp tại Bộ phận Một cửa.',
  },
  'fee-counted-at-the-counter': {
    title: 'Số tiền tính tại quầy',
    detail: 'Phí của thủ tục này tính theo số trang, số bản khi làm xong. Hãy nộp tại Bộ phận Một cửa.',
  },
  'gateway-unreachable': {
    title: 'Cổng thanh toán chưa trả lời',
    detail: 'Cổng thanh toán chưa trả lời nên chưa có khoản tiền nào được chuyển. Hãy thử lại sau ít phút.',
  },
  'payment-signature-wrong': {
    title: 'Chữ ký không đúng',
    detail: 'Thông báo thanh toán không mang chữ ký của cổng thanh toán nên không được ghi nhận.',
  },
  'too-many-callbacks': {
    title: 'Báo quá nhiều lần',
    detail: 'Từ địa chỉ này vừa có quá nhiều thông báo thanh toán. Hãy đợi một phút rồi gửi lại.',
  },
  'payment-unknown': {
    title: 'Không có mã thanh toán này',
    detail: 'Không có khoản thanh toán nào mang mã này. Hãy kiểm tra lại mã thanh toán.',
  },
  'statement-unreadable': {
    title: 'Không đọc được sao kê',
    detail: 'Không thấy cột số tiền (hoặc ghi có) và cột nội dung trong tệp. Hãy tải sao kê từ ngân hàng rồi chọn lại.',
  },
};

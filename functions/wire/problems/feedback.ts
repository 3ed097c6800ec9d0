import type { Sentence } from './sentence.ts';

/** Feedback, queue tickets and messages that come in. */
export const feedbackSentences: Readonly<Record<string, Sentence>> = {
  'feedback-unknown': {
    title: 'Không tìm thấy phản ánh',
    detail:
      'Không tìm thấy phản ánh với thông tin này. Hãy kiểm tra lại mã tra cứu; phản ánh gửi khi chưa có mã thì nhập số và địa chỉ đã khai. Khiếu nại, tố cáo chỉ tra cứu bằng mã hoặc tài khoản đã gửi.',
  },
  'feedback-code-unknown': {
    title: 'Không tìm thấy mã tra cứu',
    detail: 'Không có phản ánh, khiếu nại, tố cáo nào mang mã này. Hãy xem lại từng chữ của mã đã được cấp khi gửi.',
  },
  'too-much-feedback': {
    title: 'Gửi quá nhiều lần',
    detail: 'Từ mạng này vừa gửi quá nhiều phản ánh. Hãy đợi một phút rồi gửi lại.',
  },
  'referred-to-itself': {
    title: 'Cơ quan chuyển đến chưa đúng',
    detail: 'Không thể chuyển cho chính cơ quan đang xử lý. Hãy chọn cơ quan khác.',
  },
  'referred-to-the-accused': {
    title: 'Không chuyển đến cơ quan này',
    detail:
      'Khiếu nại, tố cáo về một cơ quan không được chuyển lại cơ quan đó. Hãy chọn cơ quan có thẩm quyền khác; với khiếu nại, có thể yêu cầu cơ quan đó giải trình mà không nêu người gửi.',
  },
  'nobody-receives-there': {
    title: 'Cơ quan chưa có người tiếp nhận',
    detail: 'Cơ quan này chưa có người tiếp nhận trên hệ thống. Hãy chọn cơ quan khác.',
  },
  'not-complained-of': {
    title: 'Không yêu cầu giải trình cơ quan này',
    detail: 'Chỉ yêu cầu cơ quan bị khiếu nại giải trình. Hãy chọn lại cơ quan.',
  },
  'not-handled-yet': {
    title: 'Chưa có kết quả để đánh giá',
    detail: 'Phản ánh chưa có kết quả xử lý. Hãy đánh giá sau khi nhận được trả lời.',
  },
  'already-rated': {
    title: 'Đã đánh giá',
    detail: 'Việc giải quyết phản ánh này đã được đánh giá. Mỗi phản ánh chỉ đánh giá một lần.',
  },
  'feedback-number-taken': {
    title: 'Số phản ánh đã dùng',
    detail: 'Số phản ánh này đã được dùng. Hãy gửi lại để nhận số mới.',
  },
  'too-many-tickets': {
    title: 'Lấy số quá nhiều lần',
    detail: 'Vừa có quá nhiều lượt lấy số từ máy này. Hãy đợi một phút rồi lấy lại.',
  },
  'ticket-unknown': {
    title: 'Không có số thứ tự này',
    detail: 'Hôm nay không có số thứ tự này. Hãy kiểm tra lại số.',
  },
  'ticket-not-called': {
    title: 'Số này không chờ tại quầy',
    detail: 'Số này chưa được gọi hoặc đã xong. Hãy tải lại danh sách số đang phục vụ.',
  },
  'provider-unknown': {
    title: 'Không nhận ra nhà cung cấp',
    detail: 'Tin nhắn đến không mang khóa của nhà cung cấp dịch vụ. Hãy kiểm tra khóa trong cấu hình của nhà cung cấp.',
  },
};

import type { Sentence } from './sentence.ts';

/** The tree over all journals: its checkpoints and proofs. */
export const evidenceSentences: Readonly<Record<string, Sentence>> = {
  'evidence-not-begun': {
    title: 'Chưa có điểm kiểm chứng',
    detail: 'Hệ thống đang lập điểm kiểm chứng đầu tiên từ toàn bộ nhật ký đã có. Hãy thử lại sau ít phút.',
  },
  'no-checkpoint-that-day': {
    title: 'Không có điểm kiểm chứng',
    detail: 'Trong ngày này chưa có điểm kiểm chứng nào được công bố. Hãy chọn một ngày khác.',
  },
  'no-checkpoint-that-hour': {
    title: 'Không có điểm kiểm chứng',
    detail: 'Trong giờ này chưa có điểm kiểm chứng nào được công bố. Hãy chọn một giờ có trong danh sách của ngày.',
  },
  'no-time-stamp': {
    title: 'Chưa có dấu thời gian',
    detail: 'Điểm kiểm chứng của giờ này chưa có dấu thời gian. Hãy chọn một giờ khác đã có dấu thời gian.',
  },
  'entry-unknown': {
    title: 'Không tìm thấy mục nhật ký',
    detail: 'Không có mục nhật ký nào mang mã băm này. Hãy kiểm tra đủ 64 ký tự trên phiếu của bạn rồi thử lại.',
  },
  'sizes-in-wrong-order': {
    title: 'Thứ tự chưa đúng',
    detail: 'Số mục của điểm kiểm chứng trước (from) phải không lớn hơn số mục của điểm sau (to).',
  },
  'tree-size-unknown': {
    title: 'Chưa có điểm kiểm chứng này',
    detail: 'Nhật ký chưa có đến số mục này. Hãy lấy số mục ghi ở dòng thứ hai của điểm kiểm chứng rồi thử lại.',
  },
  'too-many-proofs': {
    title: 'Kiểm chứng quá nhiều lần',
    detail: 'Bạn đã lấy bằng chứng quá nhiều lần. Hãy chờ một phút rồi thử lại.',
  },
};

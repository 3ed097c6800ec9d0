import type { Sentence } from './sentence.ts';

/** What the rules do not allow. */
export const decisionSentences: Readonly<Record<string, Sentence>> = {
  'step-changed': {
    title: 'Hồ sơ vừa thay đổi',
    detail: 'Hồ sơ đã được xử lý tiếp trong lúc bạn đang xem. Hãy xem lại tình trạng mới rồi quyết định.',
  },
  'not-at-this-stage': {
    title: 'Chưa đúng giai đoạn',
    detail: 'Hồ sơ đang ở giai đoạn không thực hiện được việc này. Hãy tải lại trang để xem các việc có thể làm.',
  },
  'fault-needed': {
    title: 'Cần nêu nguyên nhân',
    detail:
      'Đã yêu cầu bổ sung một lần. Yêu cầu lại phải nêu nguyên nhân: do người nộp, do quy định thay đổi hay do cơ quan.',
  },
  'already-reappointed': {
    title: 'Đã hẹn lại một lần',
    detail: 'Ngày trả kết quả chỉ được hẹn lại một lần. Hãy dùng thư xin lỗi để báo cho người nộp.',
  },
  'too-late-to-reappoint': {
    title: 'Đã quá hạn để hẹn lại',
    detail:
      'Việc hẹn lại phải làm chậm nhất 01 ngày làm việc trước ngày hẹn trả. Hãy dùng thư xin lỗi để báo cho người nộp.',
  },
  'until-not-later': {
    title: 'Ngày hẹn lại chưa đúng',
    detail: 'Ngày hẹn lại phải sau ngày hẹn trả hiện tại. Hãy chọn ngày muộn hơn.',
  },
  'until-beyond-calendar': {
    title: 'Ngoài lịch làm việc',
    detail: 'Lịch làm việc của năm đó chưa được công bố. Hãy chọn ngày trong năm đã có lịch.',
  },
  'draft-needed': {
    title: 'Thiếu dự thảo',
    detail: 'Cần có dự thảo kết quả trước khi làm việc này. Hãy nhập nội dung dự thảo.',
  },
  'outcome-unknown': {
    title: 'Kết luận không hợp lệ',
    detail: 'Bước này không có kết luận vừa chọn. Hãy chọn một kết luận được nêu.',
  },
  'nothing-to-supplement': {
    title: 'Không có yêu cầu bổ sung',
    detail: 'Hồ sơ không có yêu cầu bổ sung nào đang chờ. Hãy xem tình trạng hồ sơ.',
  },
  'not-signed': { title: 'Chưa ký', detail: 'Dự thảo chưa được lãnh đạo ký số. Hãy chờ lãnh đạo ký rồi đóng dấu.' },
  'result-not-ready': {
    title: 'Chưa có kết quả',
    detail: 'Kết quả chưa được ký và đóng dấu. Hãy chờ bước phát hành hoàn tất.',
  },
  'still-to-be-kept': {
    title: 'Chưa hết thời hạn lưu trữ',
    detail:
      'Hồ sơ chưa kết thúc hoặc chưa hết thời hạn lưu trữ nên chưa được tiêu hủy. Hãy xem thời hạn lưu trữ của hồ sơ.',
  },
  'slip-unknown': {
    title: 'Không có phiếu này',
    detail: 'Hồ sơ không có phiếu loại này. Hãy xem danh sách phiếu của hồ sơ.',
  },
  'slip-destroyed': {
    title: 'Phiếu đã tiêu hủy',
    detail: 'Phiếu này đã được tiêu hủy theo thời hạn lưu trữ; nhật ký hồ sơ vẫn ghi số và ngày phát hành.',
  },
  'clock-goes-forward': {
    title: 'Đồng hồ chỉ chạy tới',
    detail: 'Đồng hồ của hệ thống chỉ chuyển được về phía trước. Hãy chọn thời điểm sau thời điểm hiện tại.',
  },
};

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
    title: 'Đã quá hạn để đề nghị gia hạn',
    detail:
      'Đề nghị gia hạn phải được ký chậm nhất 01 ngày làm việc trước ngày hẹn trả. Hãy dùng thư xin lỗi để báo cho người nộp.',
  },
  'already-proposed': {
    title: 'Đã đề nghị gia hạn',
    detail: 'Lãnh đạo đã ký đề nghị gia hạn của hồ sơ này. Hãy chờ Bộ phận Một cửa hẹn lại ngày trả kết quả.',
  },
  'not-proposed': {
    title: 'Chưa có đề nghị gia hạn',
    detail:
      'Chỉ hẹn lại theo Phiếu đề nghị gia hạn do lãnh đạo cơ quan giải quyết ký. Hãy đề nghị cơ quan đó lập và ký phiếu.',
  },
  'too-late-to-move': {
    title: 'Đã hết hạn trả kết quả',
    detail: 'Hồ sơ đã quá hạn nên không hẹn lại được nữa. Cơ quan giải quyết cần gửi thư xin lỗi cho người nộp.',
  },
  'too-late-to-lengthen': {
    title: 'Đã hết hạn trả kết quả',
    detail:
      'Thời hạn khác chỉ được áp dụng khi hồ sơ còn trong hạn. Hồ sơ đã quá hạn: hãy gửi thư xin lỗi cho người nộp.',
  },
  'ground-unknown': {
    title: 'Căn cứ không có trong thủ tục',
    detail:
      'Thủ tục không công bố căn cứ này, hoặc căn cứ này không còn cho ngày muộn hơn. Hãy chọn một căn cứ được nêu.',
  },
  'agreement-needed': {
    title: 'Cần văn bản thỏa thuận',
    detail: 'Kéo dài theo thỏa thuận phải có ngày đã thỏa thuận và văn bản thỏa thuận. Hãy ghi cả hai.',
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
  'supplement-changes-nothing': {
    title: 'Chưa bổ sung nội dung được yêu cầu',
    detail:
      'Các mục được yêu cầu bổ sung vẫn như cũ: chưa có giấy tờ mới và tờ khai chưa sửa. Hãy nộp giấy tờ hoặc sửa tờ khai theo yêu cầu rồi gửi lại.',
  },
  'nothing-kept-of-refused': {
    title: 'Hồ sơ bị từ chối thì không thu, không giữ gì',
    detail:
      'Hồ sơ không được tiếp nhận thì không thu phí, lệ phí và không giữ bản chính. Hãy bỏ số tiền, bỏ chọn giữ bản chính rồi làm lại.',
  },
  'not-signed': { title: 'Chưa ký', detail: 'Dự thảo chưa được lãnh đạo ký số. Hãy chờ lãnh đạo ký rồi đóng dấu.' },
  'call-not-due': {
    title: 'Không còn việc gọi điện này',
    detail: 'Nội dung đã chọn không chờ báo cho người nộp, hoặc đã có người ghi nhận. Hãy tải lại trang để xem.',
  },
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
  'paper-unknown': {
    title: 'Không có văn bản này',
    detail:
      'Không có văn bản nào của hệ thống này mang mã kiểm tra ấy. Xin quét lại mã QR trên văn bản, hoặc chọn tệp PDF để kiểm tra.',
  },
  'not-a-pdf': {
    title: 'Không phải tệp PDF',
    detail: 'Tệp gửi lên không phải là PDF. Xin chọn đúng tệp kết quả đã tải về.',
  },
  'result-unknown': {
    title: 'Không có kết quả này',
    detail: 'Hồ sơ chưa có bản kết quả này. Hãy xem trạng thái của hồ sơ.',
  },
  'result-destroyed': {
    title: 'Kết quả đã tiêu hủy',
    detail: 'Bản kết quả này đã được tiêu hủy theo thời hạn lưu trữ; nhật ký hồ sơ vẫn ghi số và ngày ban hành.',
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

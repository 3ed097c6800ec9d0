import type { Sentence } from './sentence.ts';

/** Changes of a filed dossier, the person's own e-document store, and dossiers taken in at the counter. */
export const changeSentences: Readonly<Record<string, Sentence>> = {
  'too-late-to-change': {
    title: 'Không thay đổi được nữa',
    detail:
      'Hồ sơ chỉ thay đổi được khi đang chờ tiếp nhận hoặc đang giải quyết và lãnh đạo chưa ký. Hãy xem tình trạng hồ sơ hoặc liên hệ Bộ phận Một cửa.',
  },
  'change-not-begun': {
    title: 'Chưa mở hồ sơ để thay đổi',
    detail: 'Hồ sơ chưa được mở để thay đổi. Hãy chọn “Thay đổi hồ sơ”, sửa những mục cần thiết rồi gửi lại.',
  },
  'nothing-changed': {
    title: 'Chưa có gì thay đổi',
    detail: 'Tờ khai và giấy tờ vẫn như lúc nộp. Hãy sửa mục cần thay đổi rồi gửi lại.',
  },
  'store-not-offered': {
    title: 'Chưa dùng lại giấy tờ trong kho',
    detail:
      'Nơi này chưa tổ chức việc dùng lại giấy tờ trong kho điện tử. Hãy tải giấy tờ lên hoặc nộp tại Bộ phận Một cửa.',
  },
  'document-unknown': {
    title: 'Không có giấy tờ này trong kho',
    detail: 'Kho giấy tờ điện tử không có giấy tờ này. Hãy xem lại danh sách trong kho, hoặc tải giấy tờ lên.',
  },
  'document-of-another': {
    title: 'Giấy tờ của người khác',
    detail: 'Giấy tờ lấy từ kho điện tử không phải của người nộp hồ sơ này. Hãy bỏ giấy tờ đó rồi làm lại.',
  },
  'already-online': {
    title: 'Hồ sơ đã là hồ sơ trực tuyến',
    detail: 'Hồ sơ này được nộp trực tuyến nên đã có trong tài khoản của người nộp. Hãy hướng dẫn người nộp đăng nhập.',
  },
  'already-linked': {
    title: 'Hồ sơ đã có trong tài khoản',
    detail: 'Hồ sơ này đã nằm trong tài khoản của một người nộp nên không chuyển sang tài khoản khác được.',
  },
  'already-their-dossier': {
    title: 'Hồ sơ đã của người này',
    detail: 'Hồ sơ này đang ghi dưới tên chính người đó. Hãy kiểm tra lại số giấy tờ của người nộp đúng.',
  },
  'contents-destroyed': {
    title: 'Hồ sơ đã tiêu hủy nội dung',
    detail: 'Nội dung hồ sơ đã tiêu hủy theo thời hạn lưu trữ, không còn gì để chuyển cho người khác.',
  },
  'account-not-in-use': {
    title: 'Chưa có tài khoản đang dùng',
    detail: 'Số định danh này chưa có tài khoản đang hoạt động. Hãy cấp tài khoản cho người nộp trước, rồi làm lại.',
  },
};

import type { Sentence } from './sentence.ts';

/** Said of any request. */
export const anyRequest: Readonly<Record<string, Sentence>> = {
  'invalid-input': {
    title: 'Thông tin chưa hợp lệ',
    detail: 'Một số thông tin chưa đúng. Hãy sửa những mục được nêu rồi gửi lại.',
  },
  'host-unknown': {
    title: 'Sai tên máy',
    detail:
      'Máy này không nhận tên trong địa chỉ vừa dùng, nên không trả lời để bảo vệ người đang đăng nhập. Hãy mở hệ thống bằng địa chỉ đúng của nó.',
  },
  'malformed-json': {
    title: 'Không đọc được nội dung',
    detail: 'Nội dung gửi lên không phải JSON hợp lệ. Hãy kiểm tra rồi gửi lại.',
  },
  'not-json': {
    title: 'Sai kiểu nội dung',
    detail: 'Nội dung phải được gửi dưới dạng JSON (Content-Type: application/json).',
  },
  'malformed-address': {
    title: 'Địa chỉ không hợp lệ',
    detail: 'Địa chỉ có ký tự mã hóa sai. Hãy kiểm tra lại đường dẫn.',
  },
  'body-too-large': {
    title: 'Nội dung quá lớn',
    detail: 'Nội dung gửi lên không được quá 1 MB. Giấy tờ hãy tải lên ở bước đính kèm tệp.',
  },
  'not-found': { title: 'Không tìm thấy', detail: 'Không có địa chỉ này. Hãy kiểm tra lại đường dẫn.' },
  'method-not-allowed': {
    title: 'Thao tác không được hỗ trợ',
    detail: 'Địa chỉ này không nhận thao tác vừa gửi. Các thao tác được nhận có trong tiêu đề Allow.',
  },
  'too-many-sign-ins': {
    title: 'Đăng nhập quá nhiều lần',
    detail: 'Từ mạng này vừa có quá nhiều lần đăng nhập. Hãy đợi một phút rồi thử lại.',
  },
  'too-many-look-ups': {
    title: 'Tra cứu quá nhiều lần',
    detail: 'Bạn đã tra cứu quá nhiều lần. Hãy chờ vài phút rồi tra cứu lại, hoặc đăng nhập để xem hồ sơ của mình.',
  },
  'look-not-traced': {
    title: 'Chưa mở được',
    detail:
      'Chưa ghi lại được lượt xem này nên hồ sơ, giấy tờ chưa được mở. Hãy thử lại sau ít phút; nếu vẫn không được, hãy báo người quản trị hệ thống.',
  },
  'store-full': {
    title: 'Máy chủ hết chỗ lưu',
    detail:
      'Đĩa lưu trữ của hệ thống đã đầy nên việc vừa làm chưa được ghi; những gì đã lưu trước đó vẫn còn. Hãy thử lại sau ít phút, hoặc báo người quản trị hệ thống.',
  },
  'store-read-only': {
    title: 'Máy chủ chỉ đọc được',
    detail:
      'Đĩa lưu trữ của hệ thống đang chỉ cho đọc nên việc vừa làm chưa được ghi; những gì đã lưu trước đó vẫn còn. Hãy báo người quản trị hệ thống rồi thử lại.',
  },
  'store-no-rights': {
    title: 'Máy chủ không có quyền lưu',
    detail:
      'Hệ thống không có quyền ghi vào nơi lưu dữ liệu nên việc vừa làm chưa được ghi. Hãy báo người quản trị hệ thống rồi thử lại.',
  },
  'store-damaged': {
    title: 'Dữ liệu trên máy chủ bị hỏng',
    detail:
      'Một phần dữ liệu của hệ thống không đọc được nên việc vừa làm chưa thực hiện được. Hãy báo ngay người quản trị hệ thống để khôi phục từ bản sao.',
  },
  'store-failing': {
    title: 'Ổ đĩa máy chủ báo lỗi',
    detail:
      'Đĩa lưu trữ của hệ thống báo lỗi nên việc vừa làm chưa được ghi. Hãy thử lại sau ít phút, hoặc báo người quản trị hệ thống.',
  },
  'journal-broken': {
    title: 'Nhật ký không còn nguyên vẹn',
    detail:
      'Nhật ký xử lý ở đây không còn đúng như khi ghi nhận nên không nhận thêm việc nào; vẫn xem được những gì đã có. Hãy báo ngay người quản trị hệ thống để đối chiếu với bản sao.',
  },
  'not-as-recorded': {
    title: 'Không thể hiển thị tài liệu',
    detail:
      'Tài liệu này không còn đúng như khi ghi nhận nên không được hiển thị. Sự việc đã được ghi lại và báo cho bộ phận quản trị; hãy liên hệ Bộ phận Một cửa để được cấp lại từ bản lưu.',
  },
  'our-fault': {
    title: 'Hệ thống gặp lỗi',
    detail:
      'Hệ thống gặp lỗi, thông tin đã lưu trước đó không bị mất. Hãy thử lại sau ít phút hoặc đến Bộ phận Một cửa.',
  },
};

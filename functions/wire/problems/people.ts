import type { Sentence } from './sentence.ts';

/** Who may do what. */
export const peopleSentences: Readonly<Record<string, Sentence>> = {
  'not-signed-in': {
    title: 'Chưa đăng nhập',
    detail: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn. Hãy đăng nhập lại.',
  },
  'own-dossier': {
    title: 'Hồ sơ của chính bạn',
    detail:
      'Hồ sơ này là của chính bạn, hoặc tờ khai có số định danh của bạn, nên bạn không tiếp nhận, giải quyết, ký hay đóng dấu được. Hãy để đồng nghiệp cùng nhiệm vụ làm.',
  },
  'officer-is-party': {
    title: 'Hồ sơ của chính người này',
    detail: 'Hồ sơ này là của chính người được chọn, hoặc tờ khai có số định danh của họ. Hãy phân công người khác.',
  },
  'wrong-credentials': {
    title: 'Không đăng nhập được',
    detail:
      'Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa do nhập sai nhiều lần. Hãy kiểm tra lại, hoặc chờ 15 phút rồi thử lại.',
  },
  'second-factor-needed': {
    title: 'Cần mã xác thực',
    detail: 'Mật khẩu đúng. Hãy nhập thêm mã 6 chữ số đang hiện trong ứng dụng xác thực của bạn.',
  },
  'second-factor-unset': {
    title: 'Chưa cài ứng dụng xác thực',
    detail: 'Tài khoản cán bộ cần mã từ ứng dụng xác thực. Hãy cài ứng dụng theo hướng dẫn ở trang đăng nhập cán bộ.',
  },
  'second-factor-wrong': {
    title: 'Mã xác thực chưa đúng',
    detail:
      'Mã chưa đúng hoặc đã dùng. Hãy đợi mã mới trong ứng dụng xác thực, xem lại giờ trên điện thoại rồi nhập lại.',
  },
  'second-factor-not-asked': {
    title: 'Không cần mã xác thực',
    detail: 'Tài khoản này đăng nhập chỉ bằng mật khẩu. Hãy đăng nhập như bình thường.',
  },
  'sign-in-again': {
    title: 'Đăng nhập lại từ đầu',
    detail: 'Đã quá thời gian nhập mã xác thực. Hãy đăng nhập lại từ đầu bằng tên đăng nhập và mật khẩu.',
  },
  'national-login-off': {
    title: 'Chưa kết nối',
    detail:
      'Cổng này chưa kết nối đăng nhập của Cổng Dịch vụ công quốc gia. Hãy đăng nhập bằng tên đăng nhập và mật khẩu.',
  },
  'national-login-again': {
    title: 'Đăng nhập chưa thành công',
    detail:
      'Lần đăng nhập qua Cổng Dịch vụ công quốc gia đã quá thời gian hoặc bị ngắt giữa chừng. Hãy làm lại từ đầu.',
  },
  'national-login-for-citizens': {
    title: 'Chỉ dành cho người dân, tổ chức',
    detail:
      'Tài khoản cán bộ không liên kết với Cổng Dịch vụ công quốc gia. Hãy dùng tài khoản của cá nhân hoặc tổ chức.',
  },
  'staff-only': {
    title: 'Chỉ dành cho cán bộ',
    detail: 'Chức năng này chỉ dành cho cán bộ, công chức. Hãy đăng nhập bằng tài khoản được cấp.',
  },
  'not-your-dossier': {
    title: 'Không phải hồ sơ của bạn',
    detail: 'Chỉ người nộp hồ sơ mới thực hiện được việc này. Hãy đăng nhập đúng tài khoản đã nộp.',
  },
  'inspection-ground-needed': {
    title: 'Cần nêu căn cứ thanh tra',
    detail:
      'Hồ sơ này chỉ được đọc toàn bộ sau khi nêu số, ngày của quyết định thanh tra; căn cứ có giá trị 08 giờ. Hãy mở hồ sơ từ trang Theo dõi, kiểm tra và nêu căn cứ.',
  },
  'inspection-not-decided-yet': {
    title: 'Ngày quyết định chưa đến',
    detail: 'Ngày của quyết định thanh tra không thể sau hôm nay. Hãy xem lại ngày ghi trên quyết định.',
  },
  'not-your-role': {
    title: 'Không đúng vai trò',
    detail: 'Vai trò của bạn không thực hiện được việc này. Hãy chuyển cho người có thẩm quyền.',
  },
  'not-your-step': {
    title: 'Không phải việc của bạn',
    detail: 'Bước này đang giao cho người khác hoặc đơn vị khác. Hãy xem người được giao ở phần tiến trình.',
  },
  'username-taken': {
    title: 'Tên đăng nhập đã có',
    detail: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
  },
  'officer-unknown': {
    title: 'Không có cán bộ này',
    detail: 'Không tìm thấy cán bộ này trong cơ quan. Hãy chọn một cán bộ trong danh sách.',
  },
};

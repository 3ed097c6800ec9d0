import type { Sentence } from './sentence.ts';

/** What gives an act its legal validity (B8, BH-17): one-time codes asked for, and what an organisation signed. */
export const signingSentences: Readonly<Record<string, Sentence>> = {
  'step-up-needed': {
    title: 'Cần xác thực khi nộp',
    detail:
      'Hồ sơ điện tử cần mã xác thực một lần (cá nhân) hoặc chữ ký số (tổ chức). Hãy lấy mã hoặc ký số rồi nộp lại.',
  },
  'signature-wrong': {
    title: 'Chữ ký số không hợp lệ',
    detail: 'Chữ ký số không khớp với hồ sơ hoặc với khóa đã đăng ký. Hãy ký lại đúng nội dung được yêu cầu.',
  },
  'form-not-signed': {
    title: 'Tệp chưa có chữ ký số',
    detail:
      'Không tìm thấy chữ ký số nào trong tệp đã gửi. Hãy tải tờ khai về, ký bằng công cụ ký số của tổ chức rồi gửi lại chính tệp đã ký.',
  },
  'signed-something-else': {
    title: 'Chữ ký trên một tờ khai khác',
    detail:
      'Tệp đã ký không phải tờ khai của lần gửi này: tờ khai đã được sửa sau khi tải về, hoặc đã ký nhầm tệp. Hãy tải lại tờ khai, ký rồi gửi lại.',
  },
  'signed-file-changed': {
    title: 'Tệp bị thay đổi sau khi ký',
    detail:
      'Tệp đã bị thay đổi sau khi ký nên chữ ký không còn giá trị. Hãy gửi đúng tệp do công cụ ký số lưu ra; đừng mở ra in lại, ghép trang hay nén tệp.',
  },
  'certificate-unknown': {
    title: 'Chứng thư số không được tin cậy',
    detail:
      'Chứng thư số đã dùng không do tổ chức chứng thực được tin cậy cấp. Hãy ký bằng chứng thư do tổ chức cung cấp dịch vụ chứng thực chữ ký số được cấp phép cấp.',
  },
  'certificate-expired': {
    title: 'Chứng thư số không còn hiệu lực',
    detail:
      'Chứng thư số đã hết hạn hoặc chưa đến ngày có hiệu lực. Hãy gia hạn chứng thư, hoặc ký bằng chứng thư còn hiệu lực rồi gửi lại.',
  },
  'certificate-revoked': {
    title: 'Chứng thư số đã bị thu hồi',
    detail: 'Chứng thư số đã dùng đã bị thu hồi. Hãy ký bằng chứng thư còn hiệu lực của tổ chức rồi gửi lại.',
  },
  'signature-not-valid': {
    title: 'Chữ ký số không đạt yêu cầu',
    detail:
      'Chữ ký số không đúng chuẩn: chứng thư không cấp để ký, khóa hoặc thuật toán không còn an toàn, hoặc chữ ký không khớp chứng thư. Hãy ký lại bằng công cụ của nơi cấp chứng thư, chọn SHA-256 trở lên.',
  },
  'signed-by-another': {
    title: 'Chữ ký của tổ chức khác',
    detail:
      'Mã số thuế trong chứng thư số không phải mã số của tổ chức đang đăng nhập. Hãy ký bằng chứng thư số của chính tổ chức này.',
  },
  'no-signing-key': {
    title: 'Chưa đăng ký chữ ký số',
    detail: 'Tài khoản của tổ chức chưa đăng ký khóa chữ ký số. Hãy bổ sung khóa vào thông tin tài khoản.',
  },
};

import type { Sentence } from './sentence.ts';

/** What a person is filling in, and their files. */
export const draftSentences: Readonly<Record<string, Sentence>> = {
  'dossier-unknown': {
    title: 'Không tìm thấy hồ sơ',
    detail: 'Không tìm thấy hồ sơ này trong những hồ sơ bạn được xem. Hãy kiểm tra lại mã hoặc tài khoản đăng nhập.',
  },
  'code-unknown': {
    title: 'Không tìm thấy mã hồ sơ',
    detail: 'Không có hồ sơ nào mang mã này. Hãy kiểm tra lại mã in trên giấy tiếp nhận.',
  },
  'already-submitted': {
    title: 'Hồ sơ đã nộp',
    detail: 'Hồ sơ đã nộp nên không sửa được nữa. Khi cơ quan yêu cầu bổ sung, bạn sẽ sửa được ở mục Bổ sung hồ sơ.',
  },
  'form-changed': {
    title: 'Tờ khai vừa được sửa ở nơi khác',
    detail:
      'Tờ khai này vừa được lưu ở một cửa sổ hoặc máy khác, nên chưa lưu đè. Hãy xem nội dung đang lưu, chọn nội dung đúng rồi lưu lại.',
  },
  'changed-since-shown': {
    title: 'Hồ sơ đã thay đổi sau khi hiện ra',
    detail:
      'Tờ khai hoặc giấy tờ vừa được sửa ở nơi khác sau khi trang kiểm tra hiện ra, nên chưa nộp. Hãy xem lại nội dung mới nhất rồi nộp.',
  },
  'form-incomplete': {
    title: 'Tờ khai chưa đủ',
    detail: 'Tờ khai còn mục chưa điền. Hãy điền những mục được nêu rồi nộp lại.',
  },
  'applicant-not-admitted': {
    title: 'Không thuộc đối tượng của thủ tục',
    detail:
      'Người nộp không thuộc đối tượng được làm thủ tục này. Hãy xem mục “Ai được làm” của thủ tục; làm cho tổ chức, doanh nghiệp thì dùng mã số, tài khoản của chính tổ chức, doanh nghiệp đó.',
  },
  'name-differs': {
    title: 'Số này đã ghi cho người có tên khác',
    detail:
      'Số giấy tờ này đã có trong hệ thống với tên khác. Hãy đối chiếu giấy tờ: cùng một người thì xác nhận sửa tên, người khác thì gõ lại số, không dùng được số này thì nêu lý do.',
  },
  'components-missing': {
    title: 'Thiếu thành phần hồ sơ',
    detail: 'Hồ sơ còn thiếu giấy tờ bắt buộc. Hãy tải lên đủ giấy tờ rồi nộp lại.',
  },
  'component-unknown': {
    title: 'Không có thành phần này',
    detail: 'Thủ tục này không có thành phần hồ sơ đã chọn. Hãy chọn trong danh sách thành phần hồ sơ.',
  },
  'draft-too-large': {
    title: 'Nội dung quá dài',
    detail: 'Nội dung đang điền quá dài. Hãy rút gọn hoặc chuyển phần dài thành tệp đính kèm rồi lưu lại.',
  },
  'too-many-drafts': {
    title: 'Đang khai dở quá nhiều hồ sơ',
    detail:
      'Số hồ sơ đang khai dở đã đến mức tối đa của một người. Hãy nộp hoặc xóa một hồ sơ đang khai rồi bắt đầu hồ sơ mới.',
  },
  'too-many-files': {
    title: 'Quá nhiều tệp',
    detail: 'Mỗi hồ sơ nhận tối đa 30 tệp. Hãy xóa tệp không cần hoặc gộp nhiều trang vào một tệp PDF.',
  },
  'file-unknown': {
    title: 'Không có tệp này',
    detail: 'Không tìm thấy tệp này trong hồ sơ. Hãy tải lại trang rồi thử lại.',
  },
  'file-not-arrived': {
    title: 'Chưa nhận được tệp',
    detail: 'Hệ thống chưa nhận được nội dung tệp. Hãy tải tệp lên lại.',
  },
  'file-being-scanned': {
    title: 'Tệp đang được quét mã độc',
    detail: 'Tệp đã đến nơi và được giữ lại, đang được quét mã độc. Hãy bấm “Kiểm tra lại” sau một phút.',
  },
  'file-not-scannable': {
    title: 'Tệp không quét được mã độc',
    detail:
      'Hệ thống không quét được mã độc trong tệp này nên không nhận, thường vì tệp đặt mật khẩu hoặc bị hỏng. Hãy bỏ mật khẩu, chụp ảnh hoặc lưu lại thành PDF rồi tải lại.',
  },
  'files-not-arrived': {
    title: 'Tệp chưa tải xong',
    detail: 'Còn tệp chưa tải lên hoặc chưa kiểm tra xong. Hãy chờ xong, hoặc xóa tệp đó, rồi nộp lại.',
  },
  'type-not-allowed': {
    title: 'Định dạng không được nhận',
    detail: 'Định dạng tệp này không được nhận. Hãy chụp ảnh (JPEG, PNG) hoặc lưu thành PDF rồi tải lại.',
  },
  'misused-file': {
    title: 'Tệp không phải giấy tờ',
    detail:
      'Tệp này là một chương trình, không phải giấy tờ, nên không được nhận. Hãy chụp ảnh hoặc lưu giấy tờ thành PDF rồi tải lại.',
  },
  'heic-picture': {
    title: 'Ảnh HEIC không được nhận',
    detail:
      'Đây là ảnh định dạng HEIC của điện thoại, máy của cơ quan không mở được. Hãy vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” rồi chụp lại; hoặc mở ảnh, chụp màn hình và gửi ảnh chụp màn hình.',
  },
  'webp-picture': {
    title: 'Ảnh WebP không được nhận',
    detail:
      'Đây là ảnh định dạng WebP, thường là ảnh tải từ mạng hoặc tin nhắn. Hãy mở ảnh, chụp màn hình và gửi ảnh chụp màn hình, hoặc lưu lại thành JPEG rồi tải lên.',
  },
  'file-locked': {
    title: 'Tệp đặt mật khẩu',
    detail:
      'Tệp PDF này chỉ mở được bằng mật khẩu nên cơ quan không đọc được. Hãy mở tệp, in hoặc lưu lại thành PDF không đặt mật khẩu rồi tải lại.',
  },
  'file-cut-off': {
    title: 'Tệp không mở được',
    detail:
      'Tệp bị đứt đoạn hoặc hỏng nên không mở được. Hãy mở thử trên máy của bạn; nếu không được, hãy tải tệp gốc về lại hoặc quét, chụp lại giấy tờ rồi gửi.',
  },
  'too-many-pixels': {
    title: 'Ảnh có quá nhiều điểm ảnh',
    detail:
      'Máy của cơ quan không mở được ảnh có trên 120 triệu điểm ảnh. Hãy chụp lại ở độ phân giải thấp hơn hoặc quét ở mức 300 dpi rồi gửi lại.',
  },
  'file-too-large': {
    title: 'Tệp quá lớn',
    detail: 'Tệp lớn hơn dung lượng cho phép. Hãy chụp lại ở cỡ nhỏ hơn hoặc nén tệp rồi tải lại.',
  },
  'size-differs': {
    title: 'Tệp tải lên chưa trọn vẹn',
    detail: 'Tệp nhận được không đủ dung lượng như đã khai. Hãy tải lại tệp.',
  },
  'hash-differs': {
    title: 'Tệp bị thay đổi khi tải',
    detail: 'Nội dung tệp nhận được khác với tệp đã chọn. Hãy tải lại tệp.',
  },
  malware: {
    title: 'Tệp có mã độc',
    detail: 'Tệp có mã độc nên đã bị xóa. Hãy dùng tệp khác, quét vi-rút máy của bạn trước khi tải lại.',
  },
};

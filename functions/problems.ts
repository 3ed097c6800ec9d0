type Sentence = { readonly title: string; readonly detail: string };

const request: Readonly<Record<string, Sentence>> = {
  'invalid-input': {
    title: 'Thông tin chưa hợp lệ',
    detail: 'Một số thông tin chưa đúng. Hãy sửa những mục được nêu rồi gửi lại.',
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
  'too-many-requests': {
    title: 'Quá nhiều lượt yêu cầu',
    detail: 'Bạn đã gửi quá nhiều yêu cầu. Hãy chờ vài phút rồi thử lại.',
  },
  'too-many-look-ups': {
    title: 'Tra cứu quá nhiều lần',
    detail: 'Bạn đã tra cứu quá nhiều lần. Hãy chờ vài phút rồi tra cứu lại, hoặc đăng nhập để xem hồ sơ của mình.',
  },
  'our-fault': {
    title: 'Hệ thống gặp lỗi',
    detail:
      'Hệ thống gặp lỗi, thông tin đã lưu trước đó không bị mất. Hãy thử lại sau ít phút hoặc đến Bộ phận Một cửa.',
  },
};

const people: Readonly<Record<string, Sentence>> = {
  'not-signed-in': {
    title: 'Chưa đăng nhập',
    detail: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn. Hãy đăng nhập lại.',
  },
  'wrong-credentials': {
    title: 'Không đăng nhập được',
    detail:
      'Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa do nhập sai nhiều lần. Hãy kiểm tra lại, hoặc chờ 15 phút rồi thử lại.',
  },
  'staff-only': {
    title: 'Chỉ dành cho cán bộ',
    detail: 'Chức năng này chỉ dành cho cán bộ, công chức. Hãy đăng nhập bằng tài khoản được cấp.',
  },
  'not-your-dossier': {
    title: 'Không phải hồ sơ của bạn',
    detail: 'Chỉ người nộp hồ sơ mới thực hiện được việc này. Hãy đăng nhập đúng tài khoản đã nộp.',
  },
  'not-your-role': {
    title: 'Không đúng vai trò',
    detail: 'Vai trò của bạn không thực hiện được việc này. Hãy chuyển cho người có thẩm quyền.',
  },
  'not-your-agency': {
    title: 'Hồ sơ của cơ quan khác',
    detail: 'Hồ sơ này do cơ quan khác giải quyết. Hãy liên hệ Bộ phận Một cửa của cơ quan đó.',
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

const catalogue: Readonly<Record<string, Sentence>> = {
  'procedure-unknown': {
    title: 'Không có thủ tục này',
    detail: 'Không tìm thấy thủ tục có mã này. Hãy kiểm tra lại mã hoặc tìm theo tên.',
  },
  'agency-unknown': {
    title: 'Không có cơ quan này',
    detail: 'Không tìm thấy cơ quan có mã này. Hãy chọn cơ quan trong danh sách.',
  },
  'not-published': {
    title: 'Thủ tục chưa mở',
    detail: 'Thủ tục này chưa được công bố để tiếp nhận. Hãy hỏi Bộ phận Một cửa.',
  },
  'wrong-agency': {
    title: 'Không đúng cơ quan',
    detail: 'Cơ quan đã chọn không giải quyết thủ tục này. Hãy chọn cơ quan khác trong danh sách của thủ tục.',
  },
  'channel-not-offered': {
    title: 'Hình thức không được áp dụng',
    detail: 'Thủ tục này không áp dụng hình thức nộp hoặc nhận kết quả đã chọn. Hãy chọn hình thức khác.',
  },
  'address-needed': {
    title: 'Thiếu địa chỉ nhận',
    detail: 'Nhận kết quả qua bưu chính cần địa chỉ. Hãy nhập địa chỉ nhận kết quả.',
  },
};

const drafts: Readonly<Record<string, Sentence>> = {
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
  'form-invalid': {
    title: 'Tờ khai chưa hợp lệ',
    detail: 'Tờ khai còn mục thiếu hoặc chưa đúng. Hãy sửa những mục được nêu rồi nộp lại.',
  },
  'form-incomplete': {
    title: 'Tờ khai chưa đủ',
    detail: 'Tờ khai còn mục chưa điền. Hãy điền những mục được nêu rồi nộp lại.',
  },
  'components-missing': {
    title: 'Thiếu thành phần hồ sơ',
    detail: 'Hồ sơ còn thiếu giấy tờ bắt buộc. Hãy tải lên đủ giấy tờ rồi nộp lại.',
  },
  'files-missing': {
    title: 'Tệp chưa tải xong',
    detail: 'Có tệp chưa tải xong hoặc bị từ chối. Hãy tải lại hoặc xóa tệp đó rồi nộp lại.',
  },
  'component-unknown': {
    title: 'Không có thành phần này',
    detail: 'Thủ tục này không có thành phần hồ sơ đã chọn. Hãy chọn trong danh sách thành phần hồ sơ.',
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
  'files-not-arrived': {
    title: 'Tệp chưa tải xong',
    detail: 'Còn tệp chưa tải lên xong. Hãy chờ tải xong, hoặc xóa tệp đó, rồi nộp lại.',
  },
  'type-not-allowed': {
    title: 'Định dạng không được nhận',
    detail: 'Định dạng tệp này không được nhận. Hãy chụp ảnh (JPEG, PNG) hoặc lưu thành PDF rồi tải lại.',
  },
  'type-differs': {
    title: 'Tệp không đúng định dạng',
    detail: 'Nội dung tệp không đúng với định dạng đã khai. Hãy mở tệp kiểm tra, lưu lại đúng định dạng rồi tải lên.',
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

const decisions: Readonly<Record<string, Sentence>> = {
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
  'nothing-late': {
    title: 'Hồ sơ chưa quá hạn',
    detail: 'Hồ sơ chưa quá hạn nên chưa cần thư xin lỗi. Hãy kiểm tra lại hạn trả kết quả.',
  },
  'nothing-changed': {
    title: 'Chưa có thay đổi',
    detail: 'Chưa có nội dung nào được bổ sung. Hãy sửa tờ khai hoặc thêm giấy tờ được yêu cầu rồi gửi.',
  },
  'not-signed': { title: 'Chưa ký', detail: 'Dự thảo chưa được lãnh đạo ký số. Hãy chờ lãnh đạo ký rồi đóng dấu.' },
  'result-not-ready': {
    title: 'Chưa có kết quả',
    detail: 'Kết quả chưa được ký và đóng dấu. Hãy chờ bước phát hành hoàn tất.',
  },
  'already-over': {
    title: 'Hồ sơ đã kết thúc',
    detail: 'Hồ sơ đã kết thúc nên không thực hiện được việc này. Nếu cần, hãy nộp hồ sơ mới.',
  },
  'slip-not-ready': {
    title: 'Chưa có phiếu này',
    detail: 'Phiếu này chưa được lập cho hồ sơ. Hãy xem danh sách phiếu của hồ sơ.',
  },
  'slip-unknown': {
    title: 'Không có phiếu này',
    detail: 'Hồ sơ không có phiếu loại này. Hãy xem danh sách phiếu của hồ sơ.',
  },
  'clock-goes-forward': {
    title: 'Đồng hồ chỉ chạy tới',
    detail: 'Đồng hồ của hệ thống chỉ chuyển được về phía trước. Hãy chọn thời điểm sau thời điểm hiện tại.',
  },
};

/** A title and one sentence a person can act on, by the reason of a problem. */
export const PROBLEMS: Readonly<Record<string, Sentence>> = {
  ...request,
  ...people,
  ...catalogue,
  ...drafts,
  ...decisions,
};

import type { Sentence } from './sentence.ts';

/** What the rules do not allow on the way between agencies and at the counter. */
export const betweenAgencies: Readonly<Record<string, Sentence>> = {
  'agencies-needed': {
    title: 'Cần nêu cơ quan được lấy ý kiến',
    detail: 'Hãy nêu ít nhất một cơ quan được lấy ý kiến, mỗi cơ quan một lần.',
  },
  'agency-asks-itself': {
    title: 'Không lấy ý kiến chính cơ quan mình',
    detail: 'Cơ quan chủ trì không lấy ý kiến của chính mình. Hãy chọn cơ quan, đơn vị khác.',
  },
  'answer-by-passed': {
    title: 'Hạn trả lời đã qua',
    detail: 'Thời hạn trả lời ý kiến phải từ hôm nay trở đi. Hãy chọn ngày khác.',
  },
  'answer-by-day-off': {
    title: 'Hạn trả lời là ngày nghỉ',
    detail: 'Thời hạn trả lời ý kiến phải là ngày làm việc. Hãy chọn ngày khác.',
  },
  'opinion-not-late': {
    title: 'Chưa hết hạn lấy ý kiến',
    detail:
      'Cơ quan này đã trả lời hoặc còn trong thời hạn trả lời. Hãy chọn cơ quan đã quá hạn, hoặc chờ đến hết hạn.',
  },
  'lead-unknown': {
    title: 'Chưa nêu đúng cơ quan chủ trì',
    detail: 'Cơ quan chủ trì phải là một trong các cơ quan ghi trên phiếu. Hãy chọn lại.',
  },
  'nothing-asked': {
    title: 'Không có ý kiến nào cần trả lời',
    detail: 'Cơ quan của bạn không còn ý kiến nào cần trả lời ở hồ sơ này. Hãy tải lại trang để xem tình trạng hồ sơ.',
  },
  'parts-needed': {
    title: 'Phiếu chuyển xử lý chưa đủ',
    detail: 'Hãy nêu ít nhất một cơ quan với nội dung công việc và thời hạn; mỗi phần việc chỉ nêu một lần.',
  },
  'part-needed': {
    title: 'Cần nêu phần việc',
    detail: 'Cơ quan của bạn đang xử lý nhiều phần việc của hồ sơ này. Hãy chọn phần việc cần phân công lại.',
  },
  'nothing-to-forward': {
    title: 'Không có hồ sơ giấy cần chuyển',
    detail: 'Hồ sơ này không có bản giấy, hoặc đã chuyển rồi. Hãy tải lại trang để xem tình trạng hồ sơ.',
  },
  'dossier-changed': {
    title: 'Người nộp đã thay đổi hồ sơ',
    detail: 'Dự thảo được lập trước khi người nộp thay đổi, bổ sung hồ sơ. Hãy chuyển lại để người giải quyết xem lại.',
  },
  'fee-missing': {
    title: 'Chưa nộp phí, lệ phí',
    detail: 'Thủ tục này phải nộp phí, lệ phí trước. Hãy ghi nhận khoản đã nộp, hoặc yêu cầu người nộp bổ sung.',
  },
  'fee-not-charged': {
    title: 'Không thu phí, lệ phí',
    detail: 'Thủ tục này không thu phí, lệ phí theo cách nộp hồ sơ này nên không ghi thu khoản nào được.',
  },
  'nothing-owed': {
    title: 'Không còn khoản phải nộp',
    detail:
      'Hồ sơ đã nộp đủ phí, lệ phí hoặc đã kết thúc nên không còn khoản nào phải nộp. Hãy xem lại các khoản đã ghi.',
  },
  'more-than-owed': {
    title: 'Số tiền lớn hơn số phải nộp',
    detail: 'Tại quầy chỉ thu đúng số còn phải nộp. Hãy nhập lại số tiền, trả lại phần thừa cho người nộp.',
  },
  'nothing-paid': {
    title: 'Không có khoản nào để hoàn trả',
    detail: 'Hồ sơ chưa nộp phí, lệ phí, hoặc đã được hoàn trả đủ. Hãy xem lại các khoản đã ghi.',
  },
  'agency-finished': {
    title: 'Không thuộc trường hợp hoàn trả',
    detail: 'Cơ quan đã giải quyết xong hồ sơ nên phí, lệ phí không được hoàn trả.',
  },
  'withdrawn-in-time': {
    title: 'Không thuộc trường hợp hoàn trả',
    detail: 'Người nộp tự rút hồ sơ khi còn trong thời hạn giải quyết. Chỉ hoàn trả khi cơ quan không hoàn thành.',
  },
  'withdrawn-before-acceptance': {
    title: 'Không thuộc trường hợp hoàn trả',
    detail:
      'Người nộp tự rút hồ sơ trước khi cơ quan tiếp nhận: chưa có việc nào cơ quan phải hoàn thành mà không hoàn thành.',
  },
  'agency-not-late': {
    title: 'Chưa thuộc trường hợp hoàn trả',
    detail: 'Chỉ hoàn trả phí, lệ phí khi cơ quan không hoàn thành: hồ sơ này còn trong thời hạn giải quyết.',
  },
  'refund-more-than-paid': {
    title: 'Số tiền hoàn trả lớn hơn số đã nộp',
    detail: 'Hãy nhập số tiền không lớn hơn khoản người nộp đã nộp và chưa được hoàn trả.',
  },
  'refund-not-by-gateway': {
    title: 'Không hoàn qua cổng thanh toán được',
    detail:
      'Không có khoản nộp qua cổng thanh toán nào còn đủ số tiền này. Hãy hoàn theo từng khoản đã nộp, hoặc chi trả tại quầy.',
  },
  'originals-not-compared': {
    title: 'Chưa đối chiếu bản chính',
    detail:
      'Hồ sơ nộp trực tuyến ở mức độ 3 phải đối chiếu bản chính tại quầy trước khi trả kết quả. Hãy ghi nhận việc đối chiếu.',
  },
  'original-not-held': {
    title: 'Không giữ bản chính này',
    detail: 'Bộ phận Một cửa không giữ bản chính vừa chọn, hoặc đã trả lại. Hãy xem danh sách bản chính đang giữ.',
  },
  'comparison-needed': {
    title: 'Cần nêu kết quả đối chiếu',
    detail: 'Hãy ghi bản chính khớp hay không khớp với bản đã nộp.',
  },
  'digitisation-not-offered': {
    title: 'Chưa tổ chức số hóa',
    detail: 'Nơi này chưa quy định việc số hóa giấy tờ. Hãy lưu bản quét như thành phần hồ sơ.',
  },
  'paper-unknown': {
    title: 'Không có giấy tờ này',
    detail: 'Hồ sơ chưa có bản điện tử của giấy tờ vừa chọn. Hãy quét giấy tờ vào hồ sơ trước.',
  },
  'already-digitised': {
    title: 'Đã số hóa',
    detail: 'Giấy tờ này đã được số hóa và có mã. Hãy xem danh sách giấy tờ số của hồ sơ.',
  },
  'entry-unknown': {
    title: 'Không có mục nhật ký này',
    detail: 'Hồ sơ không có mục nhật ký mang số vừa nhập. Hãy xem lại số mục trong nhật ký.',
  },
};

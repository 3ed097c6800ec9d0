import type { DecisionWords } from './decision-words.ts';

const ND61 = 'Nghị định 61/2018/NĐ-CP';

/** Decisions on the way between departments, agencies and levels (ND61-17.4, 18, 19.3, 19.5–19.7). */
export const BETWEEN_AGENCIES = {
  'receive-and-draft': {
    label: 'Tiếp nhận và trình dự thảo kết quả',
    button: 'Tiếp nhận và trình dự thảo',
    article: `Điều 17 khoản 3 ${ND61}`,
    hint: 'Tiếp nhận và xử lý trong một bước: hệ thống cấp mã hồ sơ, báo người nộp, chuyển dự thảo đến người ký.',
    done: 'Đã tiếp nhận hồ sơ và trình dự thảo kết quả.',
  },
  forward: {
    label: 'Chuyển hồ sơ giấy đến nơi giải quyết',
    button: 'Ghi nhận đã chuyển',
    article: `Điều 18 khoản 2, khoản 3 ${ND61}`,
    hint: 'Trong ngày làm việc; tiếp nhận sau 15 giờ thì chuyển đầu giờ ngày làm việc tiếp theo.',
    done: 'Đã ghi nhận việc chuyển hồ sơ giấy.',
  },
  'take-over': {
    label: 'Nhận hồ sơ từ Bộ phận Một cửa đã tiếp nhận',
    button: 'Nhận hồ sơ',
    article: `Điều 19 khoản 7 điểm a ${ND61}`,
    hint: 'Bộ phận Một cửa của cơ quan giải quyết theo dõi hồ sơ từ đây. Thời hạn không tính lại.',
    done: 'Đã nhận hồ sơ. Hồ sơ chuyển đến phòng chuyên môn để phân công.',
  },
  transfer: {
    label: 'Lập phiếu chuyển xử lý',
    button: 'Lập phiếu và chuyển xử lý',
    article: `Điều 19 khoản 6 ${ND61}`,
    hint: 'Nêu công việc và thời hạn của từng cơ quan; cơ quan ghi đầu tiên chủ trì.',
    done: 'Đã lập phiếu chuyển xử lý. Các cơ quan nhận việc theo phiếu.',
  },
  'record-visit': {
    label: 'Ghi kết quả thẩm tra, xác minh',
    button: 'Lưu biên bản và hoàn thành bước này',
    article: `Điều 19 khoản 3 điểm b ${ND61}`,
    hint: 'Biên bản được lưu cùng hồ sơ.',
    done: 'Đã lưu biên bản thẩm tra, xác minh.',
  },
  'announce-visit': {
    label: 'Thông báo buổi thẩm tra, xác minh',
    button: 'Gửi thông báo',
    article: `Điều 19 khoản 3 điểm b ${ND61}`,
    hint: 'Dùng khi cần có mặt người nộp. Người nộp và Bộ phận Một cửa nhận được nguyên văn.',
    done: 'Đã gửi thông báo buổi thẩm tra, xác minh.',
  },
  'answer-consultation': {
    label: 'Trả lời ý kiến',
    button: 'Gửi ý kiến trả lời',
    article: `Điều 19 khoản 5 điểm b ${ND61}`,
    hint: 'Ý kiến được gửi đến cơ quan chủ trì và lưu cùng hồ sơ. Trả lời sau hạn vẫn được ghi, là trả lời chậm.',
    done: 'Đã gửi ý kiến trả lời cho cơ quan chủ trì.',
  },
  consult: {
    label: 'Lấy ý kiến cơ quan, đơn vị liên quan',
    button: 'Gửi lấy ý kiến',
    article: `Điều 19 khoản 5 điểm a ${ND61}`,
    hint: 'Các cơ quan được hỏi cùng lúc. Thời hạn giải quyết hồ sơ vẫn tiếp tục tính.',
    done: 'Đã gửi lấy ý kiến. Hồ sơ trở lại khi các cơ quan trả lời hoặc hết hạn.',
  },
} satisfies Readonly<Record<string, DecisionWords>>;

/** Small things noted on the way, which close no step. */
export const NOTED = {
  'record-originals': {
    label: 'Ghi nhận bản chính',
    button: 'Ghi nhận',
    article: `Điều 20 khoản 2 ${ND61}`,
    hint: 'Nhận, đối chiếu hoặc trả lại bản chính tại quầy.',
    done: 'Đã ghi nhận bản chính.',
  },
  'record-payment': {
    label: 'Ghi nhận thu phí, lệ phí',
    button: 'Ghi nhận đã thu',
    article: `Điều 8 khoản 1 điểm b ${ND61}`,
    hint: 'Số biên lai do hệ thống cấp nếu để trống.',
    done: 'Đã ghi nhận khoản thu.',
  },
  refund: {
    label: 'Hoàn trả phí, lệ phí',
    button: 'Ghi nhận hoàn trả',
    article: 'Điều 9 khoản 6 điểm c Quy chế kèm theo Quyết định 27/2019/QĐ-UBND',
    hint: 'Chỉ hoàn trả khi cơ quan không hoàn thành việc giải quyết.',
    done: 'Đã ghi nhận hoàn trả phí, lệ phí.',
  },
  digitise: {
    label: 'Số hóa giấy tờ',
    button: 'Xác nhận bản số hóa',
    article: 'Mục III.1 Kế hoạch 2644/KH-SYT',
    hint: 'Xác nhận bản điện tử khớp bản giấy; hệ thống cấp mã để dùng lại ở hồ sơ sau.',
    done: 'Đã ghi nhận giấy tờ số hóa và cấp mã.',
  },
  correct: {
    label: 'Đính chính một mục nhật ký',
    button: 'Ghi đính chính',
    article: '',
    hint: 'Mục cũ giữ nguyên. Đính chính mang tên người ghi, người nộp cũng thấy.',
    done: 'Đã ghi đính chính. Mục nhật ký cũ được giữ nguyên.',
  },
} satisfies Readonly<Record<string, DecisionWords>>;

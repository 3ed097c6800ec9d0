import type { StepKey } from '../journal/step.ts';
import { type DecisionWords, LATENESS_WORDS } from './lateness-decisions.ts';
import { PUT_RIGHT_WORDS } from './put-right-decisions.ts';

const ND61 = 'Nghị định 61/2018/NĐ-CP';

/** Every decision with its words, the most usual first: the order in which an officer looks for them. */
export const DECISION_WORDS = {
  receive: {
    label: 'Tiếp nhận hồ sơ',
    button: 'Tiếp nhận hồ sơ',
    article: `Điều 17 khoản 1 điểm c, khoản 3 ${ND61}`,
    hint: 'Hồ sơ hợp lệ, đủ thành phần. Hệ thống cấp mã hồ sơ, in Giấy tiếp nhận hồ sơ và hẹn trả kết quả, báo cho người nộp.',
    done: 'Đã tiếp nhận hồ sơ. Giấy tiếp nhận hồ sơ và hẹn trả kết quả nằm ở mục Phiếu, giấy tờ.',
  },
  'receive-and-draft': {
    label: 'Tiếp nhận và trình dự thảo kết quả',
    button: 'Tiếp nhận và trình dự thảo',
    article: `Điều 17 khoản 3 ${ND61}`,
    hint: 'Tiếp nhận và xử lý trong một bước: hệ thống cấp mã hồ sơ, báo người nộp, chuyển dự thảo đến người ký.',
    done: 'Đã tiếp nhận hồ sơ và trình dự thảo kết quả.',
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
    hint: 'Nêu công việc, thời hạn của từng cơ quan theo thứ tự xử lý, và chọn cơ quan chủ trì. Hồ sơ giấy đến cơ quan chủ trì sau cùng; kết quả của cơ quan chủ trì là kết quả hồ sơ.',
    done: 'Đã lập phiếu chuyển xử lý. Các cơ quan nhận việc theo phiếu.',
  },
  'answer-consultation': {
    label: 'Trả lời ý kiến',
    button: 'Gửi ý kiến trả lời',
    article: `Điều 19 khoản 5 điểm b ${ND61}`,
    hint: 'Ý kiến được gửi đến cơ quan chủ trì và lưu cùng hồ sơ. Trả lời sau hạn vẫn được ghi, là trả lời chậm.',
    done: 'Đã gửi ý kiến trả lời cho cơ quan chủ trì.',
  },
  'record-visit': {
    label: 'Ghi kết quả thẩm tra, xác minh',
    button: 'Lưu biên bản và hoàn thành bước này',
    article: `Điều 19 khoản 3 điểm b ${ND61}`,
    hint: 'Biên bản được lưu cùng hồ sơ.',
    done: 'Đã lưu biên bản thẩm tra, xác minh.',
  },
  'complete-step': {
    label: 'Trình dự thảo kết quả',
    button: 'Hoàn thành và chuyển bước sau',
    article: `Điều 19 khoản 2 ${ND61}`,
    hint: 'Dự thảo được chuyển đúng từng chữ đến người ký.',
    done: 'Đã hoàn thành bước này và chuyển sang bước sau.',
  },
  sign: {
    label: 'Ký số dự thảo',
    button: 'Đồng ý và ký số',
    article: `Điều 19 khoản 2 ${ND61}`,
    hint: 'Chữ ký gắn với đúng văn bản có mã băm ghi ở trên.',
    done: 'Đã ký số. Dự thảo được chuyển văn thư ký số của cơ quan và vào sổ.',
  },
  seal: {
    label: 'Ký số của cơ quan và vào sổ văn bản đi',
    button: 'Ký số của cơ quan, lấy số và phát hành',
    article: `Điều 19 khoản 2 ${ND61}`,
    hint: 'Hệ thống cấp số trong sổ văn bản đi và ghi chữ ký số của cơ quan.',
    done: 'Đã phát hành kết quả. Số văn bản ghi ở mục Kết quả.',
  },
  'return-result': {
    label: 'Trả kết quả',
    button: 'Ghi nhận đã trả kết quả',
    article: `Điều 20 khoản 3 ${ND61}`,
    hint: 'Ghi đúng cách thức đã trả cho người nộp.',
    done: 'Đã trả kết quả. Hồ sơ đã hoàn thành.',
  },
  assign: {
    label: 'Phân công người giải quyết',
    button: 'Phân công',
    article: `Điều 19 khoản 1 ${ND61}`,
    hint: 'Hồ sơ chuyển ngay vào danh sách việc của người được phân công.',
    done: 'Đã phân công người giải quyết.',
  },
  consult: {
    label: 'Lấy ý kiến cơ quan, đơn vị liên quan',
    button: 'Gửi lấy ý kiến',
    article: `Điều 19 khoản 5 điểm a ${ND61}`,
    hint: 'Các cơ quan được hỏi cùng lúc. Thời hạn giải quyết hồ sơ vẫn tiếp tục tính.',
    done: 'Đã gửi lấy ý kiến. Hồ sơ trở lại khi các cơ quan trả lời hoặc hết hạn.',
  },
  'go-on-without': {
    label: 'Tiếp tục giải quyết khi chưa có ý kiến',
    button: 'Tiếp tục, không chờ ý kiến này',
    article: `Điều 19 khoản 5 điểm b ${ND61}`,
    hint: 'Dùng khi cơ quan được lấy ý kiến đã quá hạn trả lời. Việc tiếp tục được ghi vào hồ sơ và báo người đứng đầu Bộ phận Một cửa.',
    done: 'Đã ghi nhận tiếp tục giải quyết khi chưa có ý kiến.',
  },
  'request-supplement': {
    label: 'Yêu cầu bổ sung, hoàn thiện hồ sơ',
    button: 'Gửi phiếu yêu cầu bổ sung',
    article: `Điều 17 khoản 1 điểm a, khoản 2 điểm a ${ND61}`,
    hint: 'Chỉ yêu cầu một lần: ghi đủ mọi thành phần còn thiếu hoặc chưa đúng.',
    done: 'Đã gửi phiếu yêu cầu bổ sung, hoàn thiện hồ sơ cho người nộp.',
  },
  'return-for-supplement': {
    label: 'Trả hồ sơ để bổ sung qua Bộ phận Một cửa',
    button: 'Trả hồ sơ để bổ sung',
    article: `Điều 19 khoản 4 ${ND61}`,
    hint: 'Thông báo trong 3 ngày làm việc kể từ ngày tiếp nhận. Thời hạn giải quyết tính lại từ đầu khi nhận đủ hồ sơ.',
    done: 'Đã trả hồ sơ để bổ sung. Thời hạn sẽ tính lại từ đầu khi tiếp nhận lại đủ hồ sơ.',
  },
  'propose-supplement': {
    label: 'Đề nghị cơ quan chủ trì yêu cầu bổ sung',
    button: 'Gửi đề nghị',
    article: `Điều 19 khoản 4, khoản 6 ${ND61}`,
    hint: 'Cơ quan chủ trì xem xét và trả hồ sơ qua Bộ phận Một cửa. Ghi đủ mọi thành phần còn thiếu hoặc chưa đúng.',
    done: 'Đã gửi đề nghị đến cơ quan chủ trì.',
  },
  'turn-down-supplement': {
    label: 'Không yêu cầu bổ sung',
    button: 'Trả lời cơ quan đề nghị',
    article: `Điều 19 khoản 4, khoản 6 ${ND61}`,
    hint: 'Cơ quan đề nghị thấy nguyên văn ý kiến này và tiếp tục phần việc của mình.',
    done: 'Đã trả lời. Phần việc trở lại cơ quan đề nghị.',
  },
  'take-supplement': {
    label: 'Nhận bổ sung tại quầy',
    button: 'Ghi nhận đã nhận bổ sung',
    article: `Điều 17 khoản 1 điểm a ${ND61}`,
    hint: 'Dùng khi người nộp mang giấy tờ đến quầy, gửi qua bưu chính, hoặc đến sửa lời khai. Người nộp trực tuyến tự bổ sung trên Cổng.',
    done: 'Đã nhận bổ sung. Hồ sơ trở lại bước kiểm tra, thời hạn tiếp nhận tính lại.',
  },
  'send-back': {
    label: 'Chuyển lại dự thảo để sửa',
    button: 'Chuyển lại để sửa',
    article: `Điều 19 khoản 2 ${ND61}`,
    hint: 'Người dự thảo thấy nguyên văn ý kiến này.',
    done: 'Đã chuyển lại dự thảo cho người giải quyết sửa.',
  },
  refuse: {
    label: 'Từ chối tiếp nhận hồ sơ',
    button: 'Từ chối tiếp nhận',
    article: `Điều 17 khoản 1 điểm b, khoản 2 điểm a ${ND61}`,
    hint: 'Người nộp nhận Phiếu từ chối với nguyên văn lý do này. Quyết định này kết thúc hồ sơ.',
    done: 'Đã từ chối tiếp nhận hồ sơ và gửi Phiếu từ chối cho người nộp.',
  },
  decline: {
    label: 'Từ chối giải quyết (không đủ điều kiện)',
    button: 'Trình văn bản từ chối',
    article: `Điều 19 khoản 8 ${ND61}`,
    hint: 'Lý do trở thành dự thảo văn bản từ chối, trình người có thẩm quyền ký.',
    done: 'Đã trình văn bản từ chối giải quyết.',
  },
  'announce-visit': {
    label: 'Thông báo buổi thẩm tra, xác minh',
    button: 'Gửi thông báo',
    article: `Điều 19 khoản 3 điểm b ${ND61}`,
    hint: 'Dùng khi cần có mặt người nộp. Người nộp và Bộ phận Một cửa nhận được nguyên văn.',
    done: 'Đã gửi thông báo buổi thẩm tra, xác minh.',
  },
  ...LATENESS_WORDS,
  forward: {
    label: 'Chuyển hồ sơ giấy đến nơi giải quyết',
    button: 'Ghi nhận đã chuyển',
    article: `Điều 18 khoản 2, khoản 3 ${ND61}`,
    hint: 'Trong ngày làm việc; tiếp nhận sau 15 giờ thì chuyển đầu giờ ngày làm việc tiếp theo.',
    done: 'Đã ghi nhận việc chuyển hồ sơ giấy.',
  },
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
    hint: 'Chỉ hoàn trả khi cơ quan không hoàn thành việc giải quyết, và phần nộp thừa.',
    done: 'Đã ghi nhận hoàn trả phí, lệ phí.',
  },
  digitise: {
    label: 'Số hóa giấy tờ',
    button: 'Xác nhận bản số hóa',
    article: 'Mục III.1 Kế hoạch 2644/KH-SYT',
    hint: 'Xác nhận bản điện tử khớp bản giấy; hệ thống cấp mã để dùng lại ở hồ sơ sau.',
    done: 'Đã ghi nhận giấy tờ số hóa và cấp mã.',
  },
  'note-call': {
    label: 'Ghi nhận đã báo cho người nộp',
    button: 'Ghi nhận đã báo',
    article: `Điều 17 khoản 2 điểm a, Điều 19 khoản 9 ${ND61}`,
    hint: 'Người nộp không có thư điện tử, số di động để nhận thông báo: gọi điện hoặc báo trực tiếp đúng nội dung ở trên rồi ghi lại.',
    done: 'Đã ghi nhận việc báo cho người nộp.',
  },
  ...PUT_RIGHT_WORDS,
} as const satisfies Readonly<Record<string, DecisionWords>>;

/** A decision of an officer by its name in the contract. */
export type DecisionName = keyof typeof DECISION_WORDS;

/** Given at once at the counter (17.4, 17.5). */
const AT_ONCE: DecisionWords = {
  label: 'Giải quyết ngay, có kết quả',
  button: 'Ghi nhận đã giải quyết',
  article: `Điều 17 khoản 4, khoản 5 ${ND61}`,
  hint: 'Ghi nội dung kết quả đúng như văn bản giao cho người nộp.',
  done: 'Đã giải quyết xong hồ sơ.',
};
/** In a step of the procedure's own (TTH-5.2). */
const OWN_STEP: DecisionWords = {
  label: 'Hoàn thành bước của quy trình',
  button: 'Hoàn thành và chuyển bước sau',
  article: `Điều 19 khoản 2 ${ND61}`,
  hint: 'Bước theo quy trình nội bộ của thủ tục. Ghi chú được lưu cùng hồ sơ.',
  done: 'Đã hoàn thành bước này và chuyển sang bước sau.',
};
/** At any other appraising step than the verification itself (ND61-19.3). */
const VISITED = {
  button: 'Lưu biên bản',
  hint: 'Biên bản được lưu cùng hồ sơ. Bước đang làm vẫn tiếp tục.',
};
const REASSIGN = { label: 'Phân công lại người giải quyết', button: 'Phân công lại' };
const LATE_ANSWER = { label: 'Trả lời ý kiến (đã quá hạn)' };

/** The words of a decision at a step: given at once, in a step of the procedure's own, or given again, it has another name. */
export const decisionWords = (decision: DecisionName, step: StepKey | null = null): DecisionWords => {
  const words = DECISION_WORDS[decision];
  if (decision === 'complete-step' && step?.startsWith('resolve')) return AT_ONCE;
  if (decision === 'complete-step' && step?.startsWith('own-step')) return OWN_STEP;
  if (decision === 'answer-consultation' && step === null) return { ...words, ...LATE_ANSWER };
  if (decision === 'record-visit' && step === null) return { ...words, ...VISITED };
  return decision === 'assign' && step === null ? { ...words, ...REASSIGN } : words;
};

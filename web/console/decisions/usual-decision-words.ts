import type { DecisionWords } from './decision-words.ts';

const ND61 = 'Nghị định 61/2018/NĐ-CP';

/** The decisions of a dossier that one agency resolves. */
export const USUAL = {
  receive: {
    label: 'Tiếp nhận hồ sơ',
    button: 'Tiếp nhận hồ sơ',
    article: `Điều 17 khoản 1 điểm c, khoản 3 ${ND61}`,
    hint: 'Hồ sơ hợp lệ, đủ thành phần. Hệ thống cấp mã hồ sơ, in Giấy tiếp nhận hồ sơ và hẹn trả kết quả, báo cho người nộp.',
    done: 'Đã tiếp nhận hồ sơ. Giấy tiếp nhận hồ sơ và hẹn trả kết quả nằm ở mục Phiếu, giấy tờ.',
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
  'take-supplement': {
    label: 'Nhận bổ sung tại quầy',
    button: 'Ghi nhận đã nhận bổ sung',
    article: `Điều 17 khoản 1 điểm a ${ND61}`,
    hint: 'Dùng khi người nộp mang giấy tờ đến quầy hoặc gửi qua bưu chính. Người nộp trực tuyến tự bổ sung trên Cổng.',
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
  extend: {
    label: 'Hẹn lại ngày trả kết quả',
    button: 'Gửi phiếu xin lỗi và hẹn lại',
    article: `Điều 19 khoản 9 ${ND61}`,
    hint: 'Chỉ hẹn lại một lần, chậm nhất 01 ngày trước hạn. Hồ sơ không còn được tính là đúng hạn ban đầu.',
    done: 'Đã hẹn lại ngày trả kết quả và gửi phiếu xin lỗi cho người nộp.',
  },
  apologise: {
    label: 'Gửi thư xin lỗi',
    button: 'Gửi thư xin lỗi',
    article: `Điều 19 khoản 9 ${ND61}`,
    hint: 'Thư xin lỗi không thay đổi hạn trả kết quả.',
    done: 'Đã gửi thư xin lỗi cho người nộp.',
  },
} satisfies Readonly<Record<string, DecisionWords>>;

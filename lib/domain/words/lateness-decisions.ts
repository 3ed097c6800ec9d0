/** How a decision is named to an officer, the article it carries out, and what is said once it is taken. */
export type DecisionWords = {
  readonly label: string;
  readonly button: string;
  readonly article: string;
  readonly hint: string;
  readonly done: string;
};

const ARTICLE = 'Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP';

/** What is decided where a dossier needs longer: a published ground (ND61-19.3), or it will be late (19.9), in the order of the acts. */
export const LATENESS_WORDS = {
  'take-alternative': {
    label: 'Áp dụng thời hạn khác đã công bố',
    button: 'Áp dụng và báo người nộp',
    article: 'Điều 19 khoản 3 Nghị định 61/2018/NĐ-CP',
    hint: 'Chỉ khi hồ sơ còn trong hạn, theo căn cứ thủ tục đã công bố. Người nộp được báo ngày hẹn mới; hồ sơ đã quá hạn thì vẫn là quá hạn.',
    done: 'Đã áp dụng thời hạn khác và báo cho người nộp ngày hẹn trả kết quả mới.',
  },
  'propose-extension': {
    label: 'Đề nghị gia hạn thời gian giải quyết',
    button: 'Gửi đề nghị gia hạn',
    article: ARTICLE,
    hint: 'Chậm nhất 01 ngày làm việc trước hạn. Lãnh đạo cơ quan giải quyết ký Phiếu đề nghị và Phiếu xin lỗi; Bộ phận Một cửa hẹn lại, chỉ một lần.',
    done: 'Đã lập đề nghị gia hạn. Ngày hẹn trả kết quả chỉ thay đổi khi Bộ phận Một cửa hẹn lại.',
  },
  'sign-extension': {
    label: 'Ký đề nghị gia hạn và phiếu xin lỗi',
    button: 'Ký và gửi Bộ phận Một cửa',
    article: ARTICLE,
    hint: 'Lý do và ngày đề nghị ghi ở mục Đề nghị gia hạn trên trang này. Chậm nhất 01 ngày làm việc trước hạn.',
    done: 'Đã ký đề nghị gia hạn và phiếu xin lỗi, chuyển Bộ phận Một cửa hẹn lại ngày trả kết quả.',
  },
  're-appoint': {
    label: 'Hẹn lại ngày trả kết quả',
    button: 'Hẹn lại và báo người nộp',
    article: ARTICLE,
    hint: 'Theo Phiếu đề nghị gia hạn đã ký. Chỉ hẹn lại một lần, trước khi hết hạn. Hồ sơ không còn được tính là đúng hạn ban đầu.',
    done: 'Đã hẹn lại ngày trả kết quả và báo cho người nộp, kèm lời xin lỗi của cơ quan giải quyết.',
  },
  apologise: {
    label: 'Gửi thư xin lỗi',
    button: 'Gửi thư xin lỗi',
    article: ARTICLE,
    hint: 'Thư xin lỗi không thay đổi hạn trả kết quả.',
    done: 'Đã gửi thư xin lỗi cho người nộp.',
  },
} as const satisfies Readonly<Record<string, DecisionWords>>;

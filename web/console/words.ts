const STEPS: Readonly<Record<string, string>> = {
  check: 'Kiểm tra, tiếp nhận',
  supplement: 'Chờ người nộp bổ sung',
  assign: 'Phân công người giải quyết',
  appraise: 'Thẩm định, dự thảo kết quả',
  sign: 'Lãnh đạo ký duyệt',
  seal: 'Văn thư ký số, vào sổ',
  resolve: 'Giải quyết ngay tại quầy',
  return: 'Trả kết quả',
};

const CHANNELS: Readonly<Record<string, string>> = {
  counter: 'Tại Bộ phận Một cửa',
  online: 'Trực tuyến',
  post: 'Qua bưu chính công ích',
  authorised: 'Qua người được ủy quyền',
};

const OUTCOMES: Readonly<Record<string, string>> = {
  drafted: 'Hồ sơ đủ điều kiện, trình dự thảo kết quả',
  resolved: 'Đã giải quyết xong, có kết quả ngay',
};

const FILE_STATES: Readonly<Record<string, string>> = {
  waiting: 'đang chờ tải lên',
  stored: 'đã lưu',
  rejected: 'không nhận',
};

const LIMITS: Readonly<Record<string, string>> = { intake: 'Hạn tiếp nhận', result: 'Hạn trả kết quả' };

/** Whose fault a repeated supplement request is (reading 7). */
export const FAULTS: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'applicant', label: 'Người nộp bổ sung chưa đúng nội dung đã hướng dẫn' },
  { value: 'law-changed', label: 'Quy định của pháp luật đã thay đổi' },
  { value: 'office', label: 'Cơ quan hướng dẫn lần trước chưa đầy đủ' },
];

/** Stages where nothing more can be decided. */
export const OVER: ReadonlySet<string> = new Set(['returned', 'refused', 'withdrawn']);

const words = (of: Readonly<Record<string, string>>) => (word: string) => of[word] ?? word;

/** A step of the route in words, from its kind or its key (`check@1`). */
export const stepWords = (step: string): string => STEPS[step.split('@')[0] ?? step] ?? step;
export const channelWords = words(CHANNELS);
/** A channel inside a sentence: `tại Bộ phận Một cửa`. */
export const channelWithin = (channel: string): string =>
  channelWords(channel).charAt(0).toLowerCase() + channelWords(channel).slice(1);
export const outcomeWords = words(OUTCOMES);
export const fileStateWords = words(FILE_STATES);
export const limitWords = words(LIMITS);

/** The outcomes a step can be completed with. */
export const outcomesOf = (step: string | null): readonly string[] =>
  step?.startsWith('resolve') ? ['resolved'] : ['drafted'];

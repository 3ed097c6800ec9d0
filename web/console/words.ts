const STEPS: Readonly<Record<string, string>> = {
  check: 'Kiểm tra, tiếp nhận',
  'check-and-draft': 'Tiếp nhận và dự thảo kết quả',
  supplement: 'Chờ người nộp bổ sung',
  transfer: 'Lập phiếu chuyển xử lý',
  'take-over': 'Nhận hồ sơ từ nơi tiếp nhận',
  assign: 'Phân công người giải quyết',
  verify: 'Thẩm tra, xác minh',
  'own-step': 'Bước của quy trình',
  answer: 'Trả lời ý kiến',
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
  done: 'Đã hoàn thành bước này',
};

const FILE_STATES: Readonly<Record<string, string>> = {
  waiting: 'đang chờ tải lên',
  stored: 'đã lưu',
  rejected: 'không nhận',
};

const LIMITS: Readonly<Record<string, string>> = {
  intake: 'Hạn tiếp nhận',
  result: 'Hạn trả kết quả',
  forwarding: 'Hạn chuyển hồ sơ giấy',
  notice: 'Hạn thông báo bổ sung',
  step: 'Hạn của bước',
  opinion: 'Hạn trả lời ý kiến',
  part: 'Hạn phần việc',
};

/** Whose fault a repeated supplement request is (reading 7). */
export const FAULTS: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'applicant', label: 'Người nộp bổ sung chưa đúng nội dung đã hướng dẫn' },
  { value: 'law-changed', label: 'Quy định của pháp luật đã thay đổi' },
  { value: 'office', label: 'Cơ quan hướng dẫn lần trước chưa đầy đủ' },
];

type Choices = readonly { readonly value: string; readonly label: string; readonly hint?: string }[];

/** How paper travels (ND61-18). */
export const CARRIERS: Choices = [
  { value: 'by-hand', label: 'Giao trực tiếp' },
  { value: 'post', label: 'Qua bưu chính công ích' },
  { value: 'other', label: 'Hình thức khác' },
];

export const VISIT_OUTCOMES: Choices = [
  { value: 'verified', label: 'Đúng với hồ sơ' },
  { value: 'not-verified', label: 'Không đúng, hoặc không xác minh được' },
];

export const PAYMENT_WAYS: Choices = [
  { value: 'counter', label: 'Tại quầy' },
  { value: 'online', label: 'Trực tuyến' },
  { value: 'post', label: 'Qua bưu chính công ích' },
];

export const ORIGINAL_DEEDS: Choices = [
  { value: 'taken', label: 'Nhận bản chính để đối chiếu' },
  { value: 'compared', label: 'Đối chiếu bản chính với bản đã nộp' },
  { value: 'returned', label: 'Trả lại bản chính' },
];

/** Why a paper is turned into data (HT-III.1). */
export const CLASSES: Choices = [
  { value: 'mandatory', label: 'Bắt buộc số hóa' },
  { value: 'person', label: 'Theo đề nghị của người nộp' },
  { value: 'agency', label: 'Theo nhu cầu của cơ quan' },
];

/** Stages where nothing more can be decided. */
export const OVER: ReadonlySet<string> = new Set(['returned', 'refused', 'withdrawn']);

const words = (of: Readonly<Record<string, string>>) => (word: string) => of[word] ?? word;

/** A step of the route in words, from its kind or its key (`check@1`); what it is `about` follows, or stands alone for an own step. */
export const stepWords = (step: string, about: string | null = null): string => {
  const kind = step.split('@')[0] ?? step;
  if (about === null) return STEPS[kind] ?? step;
  return kind === 'own-step' ? about : `${STEPS[kind] ?? kind}: ${about}`;
};

/** The share, agency or own step in a step's key (`answer@9/…`), or null. */
export const unitOf = (step: string | null): string | null => {
  const slash = step?.indexOf('/') ?? -1;
  return step === null || slash === -1 ? null : step.slice(slash + 1);
};

/** A time limit in words: `3 ngày làm việc`. */
export const withinWords = (kind: string, amount: number | null): string => {
  if (kind === 'working-days') return `${amount ?? 0} ngày làm việc`;
  if (kind === 'working-hours') return `${amount ?? 0} giờ làm việc`;
  return kind === 'same-day' ? 'trong ngày' : 'giải quyết ngay';
};

export const channelWords = words(CHANNELS);
/** A channel inside a sentence: `tại Bộ phận Một cửa`. */
export const channelWithin = (channel: string): string =>
  channelWords(channel).charAt(0).toLowerCase() + channelWords(channel).slice(1);
export const outcomeWords = words(OUTCOMES);
export const fileStateWords = words(FILE_STATES);
export const limitWords = words(LIMITS);

/** The outcomes a step can be completed with. */
export const outcomesOf = (step: string | null): readonly string[] => {
  if (step?.startsWith('own-step')) return ['done'];
  return step?.startsWith('resolve') ? ['resolved'] : ['drafted'];
};

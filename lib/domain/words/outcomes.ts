/** How a step was closed, in words inside a sentence. The words of the machines stand in their files; one no longer known names itself. */
export const outcomeWords = (outcome: string): string =>
  Object.hasOwn(OUTCOME_WORDS, outcome) ? (OUTCOME_WORDS[outcome] ?? outcome) : outcome;

const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  received: 'đã tiếp nhận',
  'received-again': 'đã tiếp nhận lại',
  supplement: 'yêu cầu bổ sung',
  supplemented: 'người nộp đã bổ sung',
  refused: 'đã từ chối',
  assigned: 'đã phân công',
  drafted: 'đã trình dự thảo',
  declined: 'đã trình văn bản từ chối',
  proposed: 'đã đề nghị yêu cầu bổ sung',
  'turned-down': 'không yêu cầu bổ sung',
  signed: 'đã ký',
  'sent-back': 'đã chuyển lại để sửa',
  sealed: 'đã phát hành',
  'sealed-refusal': 'đã phát hành văn bản từ chối',
  resolved: 'đã giải quyết',
  returned: 'đã trả kết quả',
  over: 'hồ sơ đã kết thúc',
  answered: 'đã trả lời',
  late: 'hết hạn, không có ý kiến',
  consulted: 'đã lấy ý kiến',
  verified: 'đúng với hồ sơ',
  'not-verified': 'không đúng, hoặc không xác minh được',
  transferred: 'đã chuyển xử lý',
  'taken-over': 'đã nhận',
  done: 'đã hoàn thành',
};

/** The outcomes `complete-step` offers, as its form names them. */
export const COMPLETED_WORDS = {
  drafted: 'Hồ sơ đủ điều kiện, trình dự thảo kết quả',
  resolved: 'Đã giải quyết xong, có kết quả ngay',
  done: 'Đã hoàn thành bước này',
} as const;

/** An outcome of `complete-step`. */
export type CompletedOutcome = keyof typeof COMPLETED_WORDS;

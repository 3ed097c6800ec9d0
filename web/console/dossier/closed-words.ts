import { outcomeWords } from '../words.ts';

const CLOSED: Readonly<Record<string, string>> = {
  received: 'đã tiếp nhận',
  'received-again': 'đã tiếp nhận lại',
  supplement: 'yêu cầu bổ sung',
  supplemented: 'người nộp đã bổ sung',
  refused: 'đã từ chối',
  assigned: 'đã phân công',
  drafted: 'đã trình dự thảo',
  declined: 'đã trình văn bản từ chối',
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

/** How a step was closed, in words inside a sentence. */
export const closedWords = (outcome: string): string => CLOSED[outcome] ?? outcomeWords(outcome);

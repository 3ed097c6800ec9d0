import type { DecisionWords } from './lateness-decisions.ts';

/** What puts right what was written or filed wrongly, with its words; nothing that stands is touched (O2, D14). */
export const PUT_RIGHT_WORDS = {
  correct: {
    label: 'Đính chính một mục nhật ký',
    button: 'Ghi đính chính',
    article: '',
    hint: 'Mục cũ giữ nguyên. Đính chính mang tên người ghi, người nộp cũng thấy.',
    done: 'Đã ghi đính chính. Mục nhật ký cũ được giữ nguyên.',
  },
  reassign: {
    label: 'Chuyển hồ sơ về đúng người nộp',
    button: 'Chuyển hồ sơ',
    article: '',
    hint: 'Dùng khi hồ sơ ghi nhầm người. Người bị ghi nhầm không còn xem được hồ sơ; cả hai người được báo kèm lý do. Nhật ký cũ giữ nguyên.',
    done: 'Đã chuyển hồ sơ về đúng người nộp và báo cho cả hai người.',
  },
} as const satisfies Readonly<Record<string, DecisionWords>>;

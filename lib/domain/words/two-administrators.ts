import type { NeedsTwo } from '../accounts/two-administrators.ts';

/** Why an account waits for a second administrator. */
export const NEEDS_TWO_WORDS: Readonly<Record<NeedsTwo, string>> = {
  duties: 'Một người sẽ giữ từ hai việc phải tách riêng trở lên: xử lý, ký duyệt, đóng dấu, quản trị.',
  administrator: 'Tài khoản có quyền quản trị.',
  oversight: 'Tài khoản được theo dõi, kiểm tra việc của cơ quan khác.',
  agency: 'Tài khoản thuộc cơ quan khác với cơ quan của người đề nghị.',
};

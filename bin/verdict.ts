/** What is said where nothing differs, on one machine and of a deployed province. */
export const WHOLE =
  'Nhật ký nguyên vẹn: mọi mục khớp mã băm và nối đúng với mục trước; nội dung, giấy tờ đúng như khi ghi nhận.';

/** What is said of what is gone with an entry (N2). */
export const destroyedWords = (many: number): string =>
  `${many} nội dung, giấy tờ đã tiêu hủy, có mục nhật ký ghi việc tiêu hủy.`;

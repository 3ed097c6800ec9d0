import type { VoidedNumber } from './voided.ts';

/** What a book says of a number that no document carries. */
export const voidedWords = ({ number, takenFor }: Pick<VoidedNumber, 'number' | 'takenFor'>): string => {
  const why =
    takenFor === null
      ? 'số đã cấp nhưng việc ghi nhận không hoàn tất'
      : 'số đã lấy cho một hồ sơ nhưng quyết định không được ghi nhận với số này';
  return `Số ${number} đã hủy (không phát hành): ${why}.`;
};

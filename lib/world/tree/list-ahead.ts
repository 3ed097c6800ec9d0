/** What is said where a list knows of more entries of a journal than the journal has: lists are made of journals and never ahead of them. */
export const listAhead = (journal: string, known: number, stands: number): string =>
  stands === 0
    ? `Hồ sơ ${journal}: cả nhật ký đã mất; danh sách còn ghi đến mục ${known}.`
    : `Hồ sơ ${journal}: danh sách đã ghi đến mục ${known}, nhật ký chỉ còn ${stands} mục.`;

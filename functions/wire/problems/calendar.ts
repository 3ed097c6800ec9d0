import type { Sentence } from './sentence.ts';

/** Declarations of the administrator. */
export const calendarSentences: Readonly<Record<string, Sentence>> = {
  'year-not-known': {
    title: 'Năm chưa mở được',
    detail: 'Chỉ khai báo được cho năm đã mở lịch và năm liền sau. Hãy kiểm tra lại năm, hoặc mở lịch năm trước đó đã.',
  },
  'year-already-open': {
    title: 'Năm đã mở lịch',
    detail: 'Lịch của năm này đã mở. Hãy khai báo thẳng ngày nghỉ hoặc ngày làm bù.',
  },
  'year-without-days-off': {
    title: 'Năm chưa có ngày nghỉ nào',
    detail: 'Chưa khai báo ngày nghỉ nào của năm này. Hãy khai báo đủ ngày nghỉ của năm rồi mới mở lịch.',
  },
  'day-already-declared': {
    title: 'Ngày đã được khai báo',
    detail:
      'Ngày này đã được khai báo. Hãy xem danh sách khai báo; nếu khai báo trước sai, hãy thu hồi rồi khai báo lại.',
  },
  'day-is-off-anyway': {
    title: 'Ngày vốn là ngày nghỉ',
    detail: 'Ngày này vốn không làm việc nên không cần khai báo nghỉ. Hãy kiểm tra lại ngày.',
  },
  'made-up-day-is-worked': {
    title: 'Ngày vốn là ngày làm việc',
    detail: 'Ngày làm bù phải là ngày nghỉ hằng tuần. Hãy chọn ngày khác.',
  },
  'made-up-day-declared-off': {
    title: 'Ngày đang được khai báo nghỉ',
    detail: 'Ngày này đang được khai báo là ngày nghỉ. Hãy thu hồi khai báo nghỉ rồi mới khai báo làm bù.',
  },
  'declaration-unknown': {
    title: 'Không có khai báo này',
    detail: 'Không tìm thấy khai báo có số này. Hãy xem lại số trong danh sách khai báo.',
  },
  'declaration-already-revoked': {
    title: 'Khai báo đã thu hồi',
    detail: 'Khai báo này đã được thu hồi trước đó. Hãy xem danh sách khai báo.',
  },
};

import type { Checked, Told } from './slip.ts';

/** The colour of a verdict on the page. */
export const TONE: Readonly<Record<Checked, string>> = { right: 'good', wrong: 'bad', open: 'warn' };

const WORD: Readonly<Record<Checked, string>> = { right: 'Đúng', wrong: 'Sai', open: 'Chưa rõ' };

/** A step of a check as a line: its verdict, what was compared, one sentence. */
export const toldAs = (element: 'li' | 'p', { verdict, what, sentence }: Told): HTMLElement => {
  const line = document.createElement(element);
  const tag = document.createElement('span');
  tag.className = `tag ${TONE[verdict]}`;
  tag.textContent = WORD[verdict];
  line.append(tag, ` ${what}. ${sentence}`);
  return line;
};

/** Without SHA-256 in the browser nothing can be checked in it. */
export const CAN_HASH = globalThis.crypto?.subtle !== undefined;
export const NO_HASHES: Told = {
  verdict: 'open',
  what: 'Trình duyệt',
  sentence:
    'Trình duyệt này, hoặc địa chỉ không bắt đầu bằng https, không cho tính mã băm. Xin dùng cách khác ghi ở trang Bằng chứng.',
};
export const NOT_REACHED: Told = {
  verdict: 'open',
  what: 'Đường truyền',
  sentence: 'Chưa lấy được bằng chứng từ hệ thống. Xin xem lại đường truyền rồi thử lại.',
};

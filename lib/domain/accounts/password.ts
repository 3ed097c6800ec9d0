import { foldText } from '../catalogue/fold-text.ts';

const SHORTEST = 10;
const COMMON = ['matkhau', 'password', 'qwerty', 'abc123', '123456', 'iloveyou', 'dichvucong', 'motcua'];

/** What is wrong with a new password as a sentence to act on, or null (TT32-10, TH-20.2). */
export const weaknessOf = (password: string, username: string): string | null => {
  const plain = foldText(password).replaceAll(' ', '');
  if (password.length < SHORTEST) return `Mật khẩu phải có ít nhất ${SHORTEST} ký tự. Hãy dùng một câu dài dễ nhớ.`;
  if (password !== password.trim())
    return 'Mật khẩu không được bắt đầu hoặc kết thúc bằng dấu cách. Hãy bỏ dấu cách đó.';
  if (/^\d+$/.test(plain)) return 'Mật khẩu không được chỉ gồm chữ số. Hãy thêm chữ cái.';
  if (new Set(plain).size < 5) return 'Mật khẩu lặp lại quá ít ký tự. Hãy dùng nhiều ký tự khác nhau.';
  if (username.length > 0 && plain.includes(foldText(username)))
    return 'Mật khẩu không được chứa tên đăng nhập. Hãy chọn mật khẩu khác.';
  const rest = COMMON.reduce((left, word) => left.replaceAll(word, ''), plain);
  return new Set(rest).size < 4 ? 'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.' : null;
};

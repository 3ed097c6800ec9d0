import { foldText } from '../catalogue/fold-text.ts';
import { unguessable } from './guessable.ts';

/** Whose password it is to be, as far as is known; `place`: the names of the province and of its portal; `around`: names that are refused whole, of agencies and roles. */
export type PasswordOwner = {
  readonly username: string;
  readonly name?: string | null | undefined;
  readonly numbers?: readonly (string | null | undefined)[];
  readonly place?: readonly string[];
  readonly around?: readonly string[];
};

const SHORTEST = 10;
const LEFT_AT_LEAST = 5;

/** What is wrong with a new password as a sentence to act on, or null (TT32-10, TH-20.2). */
export const weaknessOf = (password: string, owner: PasswordOwner): string | null => {
  const plain = foldText(password).replaceAll(' ', '');
  if (password.length < SHORTEST) return `Mật khẩu phải có ít nhất ${SHORTEST} ký tự. Hãy dùng một câu dài dễ nhớ.`;
  if (password !== password.trim())
    return 'Mật khẩu không được bắt đầu hoặc kết thúc bằng dấu cách. Hãy bỏ dấu cách đó.';
  if (/^\d+$/.test(plain)) return 'Mật khẩu không được chỉ gồm chữ số. Hãy thêm chữ cái.';
  if (new Set(plain).size < LEFT_AT_LEAST) return 'Mật khẩu lặp lại quá ít ký tự. Hãy dùng nhiều ký tự khác nhau.';
  if (owner.username.length > 0 && plain.includes(foldText(owner.username)))
    return 'Mật khẩu không được chứa tên đăng nhập. Hãy chọn mật khẩu khác.';
  return unguessable(password, ownWords(owner)) < LEFT_AT_LEAST
    ? 'Mật khẩu này dễ đoán: chỉ gồm từ thông dụng, tên, số hoặc ngày tháng dễ biết. Hãy dùng một câu dài chỉ mình biết.'
    : null;
};

/** The whole name and its words, the user name's parts, whole numbers and their ends, and the words of the place. */
const ownWords = ({ username, name, numbers = [], place = [], around = [] }: PasswordOwner): readonly string[] => {
  const words = [username, name ?? '', ...place].flatMap((said) => {
    const parts = foldText(said).split(/[^a-z0-9]+/);
    return [parts.join(''), ...parts];
  });
  const digits = numbers.flatMap((number) => {
    const plain = (number ?? '').replaceAll(/\D/g, '');
    return [plain, plain.slice(1), plain.slice(-6), plain.slice(-4)];
  });
  return [...new Set([...words, ...around.flatMap(wholeNames), ...digits])].filter(
    (word) => word.length >= SHORTEST_WORD,
  );
};

/** `Ủy ban nhân dân phường Hạc Thành` is refused whole and as `Hạc Thành`; its syllables are anybody's. */
const wholeNames = (said: string): readonly string[] => {
  const parts = foldText(said).split(/[^a-z0-9]+/);
  return [parts.join(''), parts.slice(-3).join(''), parts.slice(-2).join('')].filter(
    (name) => name.length >= SHORTEST_NAME,
  );
};

const SHORTEST_WORD = 2;
const SHORTEST_NAME = 5;

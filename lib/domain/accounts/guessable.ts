import { foldText } from '../catalogue/fold-text.ts';

/** What people begin a password with, here and elsewhere, without diacritics. */
const COMMON = [
  ...['matkhau', 'dichvucong', 'motcua', 'hanhchinh', 'congchuc', 'vienchuc', 'canbo', 'ubnd', 'uyban', 'tiepnhan'],
  ...['vietnam', 'hanoi', 'saigon', 'hochiminh', 'chinhphu', 'quocgia', 'congdan', 'nguoidan', 'hoso', 'thutuc'],
  ...[
    'anhyeuem',
    'emyeuanh',
    'yeuem',
    'yeuanh',
    'toiyeu',
    'giadinh',
    'hanhphuc',
    'conyeu',
    'meyeu',
    'boyeu',
    'khongbiet',
  ],
  ...['password', 'passwd', 'passwort', 'admin', 'administrator', 'root', 'user', 'guest', 'test', 'welcome', 'login'],
  ...['letmein', 'iloveyou', 'changeme', 'secret', 'default', 'master', 'superman', 'batman', 'dragon', 'monkey'],
  ...['sunshine', 'princess', 'football', 'baseball', 'hello', 'spring', 'summer', 'autumn', 'winter', 'office'],
  ...['google', 'facebook', 'zalo', 'youtube', 'tiktok', 'samsung', 'iphone', 'windows', 'microsoft', 'computer'],
];

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', 'q1w2e3r4t5y6u7i8o9p0'];
const IN_ORDER = ['abcdefghijklmnopqrstuvwxyz', '01234567890', ...ROWS].flatMap((row) => [row, reversed(row)]);
const SHORTEST_RUN = 3;

/** Signs that stand for letters. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** The forms of a password that guessing begins with: as it is, without what hangs at its ends, with letters for the signs that stand for them. */
export const guessedForms = (password: string): readonly string[] => {
  const plain = foldText(password).replaceAll(' ', '');
  const core = coreOf(plain);
  const digits = /\d*$/.exec(withoutSigns(plain))?.[0] ?? '';
  const forms = [plain, withoutSigns(plain), core, lettersOf(core), lettersOf(core) + digits, lettersOf(plain)];
  return [...new Set(forms)].filter((form) => form !== '');
};

/**
 * How much of a password is neither a common word, nor of `own` (names, numbers of the person and the place), nor a run of
 * neighbours, nor a date: the different characters left; those that only hang at the ends count half.
 */
export const unguessable = (password: string, own: readonly string[]): number => {
  const words = [...own, ...COMMON].sort((a, b) => b.length - a.length);
  const plain = foldText(password).replaceAll(' ', '');
  const core = coreOf(plain);
  const ends = plain.replace(core, '');
  const left = (text: string): number => new Set(withoutKnown(text, words)).size;
  return Math.min(left(plain), left(core) + left(ends) / 2, left(lettersOf(core)) + left(ends) / 2);
};

const coreOf = (plain: string): string => plain.replace(/^[^a-z@$]+|[^a-z]+$/g, '');

const withoutSigns = (plain: string): string => plain.replace(/^[^a-z0-9@$]+|[^a-z0-9]+$/g, '');

const lettersOf = (text: string): string => [...text].map((sign) => STANDS_FOR[sign] ?? sign).join('');

const withoutKnown = (text: string, words: readonly string[]): string =>
  withoutRuns(words.reduce((left, word) => left.replaceAll(word, ''), withoutDates(text)));

/** Years and dates of people who live: 1985, 01021985, 19850201. */
const withoutDates = (text: string): string => text.replace(/\d{4}(?:19|20)\d\d|(?:19|20)\d{6}|(?:19|20)\d\d/g, '');

/** Runs along the alphabet, the digits and the rows of a keyboard, either way. */
const withoutRuns = (text: string): string => {
  let left = '';
  for (let at = 0; at < text.length; ) {
    const length = runAt(text, at);
    if (length < SHORTEST_RUN) left += text.charAt(at);
    at += Math.max(1, length < SHORTEST_RUN ? 1 : length);
  }
  return left;
};

const runAt = (text: string, at: number): number => {
  let longest = 0;
  while (at + longest < text.length && IN_ORDER.some((row) => row.includes(text.slice(at, at + longest + 1))))
    longest++;
  return longest;
};

function reversed(row: string): string {
  return [...row].reverse().join('');
}

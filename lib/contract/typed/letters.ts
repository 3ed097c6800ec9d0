/** Scripts whose letters are joined or kept apart by an invisible character: it is part of the spelling there. */
const JOINING = [
  ...['Arabic', 'Syriac', 'Nko', 'Mandaic', 'Mongolian', 'Adlam', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese'],
  ...['Javanese', 'Cham', 'Tai_Tham'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** Invisible characters that are part of what is seen: within emoji, and in the scripts that need them. */
const NEEDED = [
  `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])`,
  '(?<=\\p{Extended_Pictographic}(?:\\uFE0F|[\\u{1F3FB}-\\u{1F3FF}])?)\\u200D(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]',
  '(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
  '(?<=\\p{Script=Han})[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
  '(?<=\\p{Script=Mongolian})[\\u180B-\\u180D\\u180F]',
].join('|');

const INVISIBLE = new RegExp(`(${NEEDED})|[\\p{Cf}\\p{Default_Ignorable_Code_Point}]`, 'gu');
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** A braille pattern without a dot is seen as a space. */
const BLANK = /[\p{Zs}\u2800]/gu;
const BLANKS = /[\p{Z}\t\n\v\f\r\u0085\u2800]+/gu;
const DASH = /\p{Dash}/gu;

/** Well-formed and composed (NFC), otherwise as it was typed. */
export const composed = (typed: string): string => typed.toWellFormed().normalize('NFC');

/** Well-formed and composed, without invisible characters and direction marks. */
export const visible = (typed: string): string => typed.toWellFormed().replace(INVISIBLE, '$1').normalize('NFC');

/** Without invisible characters and direction marks; every kind of line end is one, every kind of space a space. */
export const manyLines = (typed: string): string =>
  visible(typed).replace(LINE_END, '\n').replace(BLANK, ' ').trim().normalize('NFC');

/** The same on one line, spaces collapsed. */
export const oneLine = (typed: string): string => visible(typed).replace(BLANKS, ' ').trim().normalize('NFC');

/** Every kind of dash as the one on the keyboard. */
export const withPlainDashes = (typed: string): string => typed.replace(DASH, '-');

/** Letters, figures and dashes as a keyboard has them (NFKC): full-width, mathematical and other scripts' digits too. */
export const plain = (typed: string): string =>
  oneLine(withPlainDashes(withAsciiDigits(visible(typed).normalize('NFKC'))));

/** The same without a space in it. */
export const closed = (typed: string): string => plain(typed).replaceAll(' ', '').normalize('NFC');

const withAsciiDigits = (typed: string): string =>
  typed.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));

/** Digits stand in runs of ten, each beginning with its zero. */
const digitValue = (digit: number): number => {
  let zero = digit;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (digit - zero) % 10;
};

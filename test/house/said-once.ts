/** Two words that only sound alike: “cán bộ Bộ phận Một cửa”, and the name of a browser. */
const TWO_WORDS: readonly string[] = ['bộ Bộ', 'Cốc Cốc'];

const WORD = /(?<![\p{L}\d])(\p{L}+)\s+\1(?![\p{L}\d])/giu;
const PAIR = /(?<![\p{L}\d])(\p{L}+[ \n]\p{L}+),?[ \n]\1(?![\p{L}\d])/giu;
const STOPS = /(?<!\.)[.;:,!?]\s?[.;,!?](?!\.)/g;
/** `20.000 đồng (20.000 đồng …`. */
const SUM = /(\d[\d.]* đồng)[^\d]{1,3}\1/g;

/** What a text says twice in a row: a word, two words, a stop, a sum of money. */
export const saidTwice = (text: string): readonly string[] =>
  [WORD, PAIR, STOPS, SUM]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
    .filter((found) => !TWO_WORDS.includes(found));

/**
 * The widths of bars and spaces, in modules, beginning with a bar (Code 128, ISO/IEC 15417): sets B and C, with check
 * symbol and stop. Quiet zones are the drawer's. Throws on a character outside printable ASCII.
 */
export const code128 = (text: string): readonly number[] => {
  if (!/^[ -~]+$/.test(text)) throw new Error('Code 128 of a dossier code takes printable ASCII only');

  const symbols = symbolsOf(text);
  const check = symbols.reduce((sum, symbol, place) => sum + symbol * Math.max(place, 1), 0) % 103;
  return [...symbols, check, STOP].flatMap((symbol) => [...(PATTERNS[symbol] ?? '')].map(Number));
};

/** Set C packs two digits into a symbol: worth switching for runs of four or more. */
const symbolsOf = (text: string): number[] => {
  const symbols: number[] = [];
  let set: 'B' | 'C' | null = null;
  for (const run of text.match(/(?:\d\d){2,}|./g) ?? []) {
    const needed = run.length > 1 ? 'C' : 'B';
    if (set !== needed) symbols.push(set === null ? START[needed] : SWITCH[needed]);
    set = needed;
    if (set === 'C') for (const pair of run.match(/\d\d/g) ?? []) symbols.push(Number(pair));
    else symbols.push(run.charCodeAt(0) - 32);
  }
  return symbols;
};

const START = { B: 104, C: 105 };
const SWITCH = { B: 100, C: 99 };
const STOP = 106;

/** Widths of the symbols 0 to 106 in the order of the standard. */
const PATTERNS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'
).split(' ');

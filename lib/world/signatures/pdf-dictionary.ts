/** What stands in an object of a PDF: the entries of its dictionary as they are written, or what else it is. */
export type PdfObject = { readonly entries: ReadonlyMap<string, string>; readonly written: string };

const TOKEN = /\s+|%[^\r\n]*|<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\/[^\s<>[\](){}/%]*|\(|[^\s<>[\](){}/%]+/y;
/** Deeper than anything that is honestly nested. */
const MOST_TOKENS = 20_000;

/** The object that begins at a place of a file (Latin-1), if it is the one of that number; undefined where nothing can be read there. */
export const objectAt = (text: string, at: number, number: number): PdfObject | undefined => {
  const head = new RegExp(`${number}\\s+\\d+\\s+obj`, 'y');
  head.lastIndex = at;
  if (!head.test(text)) return undefined;
  const tokens = tokensFrom(text, head.lastIndex);
  return tokens && { entries: entriesOf(tokens), written: tokens.join(' ') };
};

/** The entries of the dictionary that begins at a place. */
export const dictionaryAt = (text: string, at: number): ReadonlyMap<string, string> | undefined => {
  const tokens = tokensFrom(text, at);
  return tokens && entriesOf(tokens);
};

/** One value: a dictionary or an array with all that is in it, or what stands until the object ends. */
const tokensFrom = (text: string, from: number): readonly string[] | undefined => {
  const tokens: string[] = [];
  let [at, depth] = [from, 0];
  while (tokens.length < MOST_TOKENS) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return undefined;
    const end = token === '(' ? endOfString(text, at) : at + token.length;
    if (end === undefined) return undefined;
    const whole = text.slice(at, end);
    at = end;
    if (/^[\s%]/.test(whole)) continue;
    if (depth === 0 && (whole === 'endobj' || whole === 'stream')) return tokens;
    tokens.push(whole);
    if (whole === '<<' || whole === '[') depth++;
    if (whole === '>>' || whole === ']') depth--;
    if (depth === 0 && (whole === '>>' || whole === ']')) return tokens;
  }
  return undefined;
};

const endOfString = (text: string, from: number): number | undefined => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return at + 1;
  }
  return undefined;
};

const entriesOf = (tokens: readonly string[]): ReadonlyMap<string, string> => {
  const entries = new Map<string, string>();
  if (tokens[0] !== '<<') return entries;
  let depth = 0;
  let name: string | undefined;
  let value: string[] = [];
  const close = () => {
    if (name !== undefined) entries.set(name, entries.has(name) ? `${TWICE} ${value.join(' ')}` : value.join(' '));
    [name, value] = [undefined, []];
  };
  for (const token of tokens.slice(1, -1)) {
    // A name is a key where the value before it is complete: at this depth, with a value already.
    if (depth === 0 && token.startsWith('/') && (name === undefined || value.length > 0)) {
      close();
      name = token;
      continue;
    }
    if (token === '<<' || token === '[') depth++;
    if (token === '>>' || token === ']') depth--;
    value.push(token);
  }
  close();
  return entries;
};

/** An entry that stands twice is read one way here and another there; it is like no other. */
const TWICE = 'twice';

import { inflateSync } from 'node:zlib';

/**
 * The text of each page as a reader program gets it, through the fonts' own ToUnicode tables; a new line wherever the
 * pen moves. Reads only what Typst writes.
 */
export const pdfText = (pdf: Uint8Array): readonly string[] => {
  const objects = objectsOf(Buffer.from(pdf));
  return [...objects.values()]
    .filter((it) => /\/Type \/Page\s/.test(it.head))
    .map((page) => pageText(page.head, objects));
};

type PdfObject = { readonly head: string; readonly stream: Buffer | null };
type Letters = ReadonlyMap<number, string>;

const objectsOf = (file: Buffer): Map<string, PdfObject> => {
  const source = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of source.matchAll(/^(\d+) 0 obj\n/gm)) {
    const start = found.index + found[0].length;
    const body = source.slice(start, source.indexOf('\nendobj', start));
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = file.subarray(start + at + 7, start + at + 7 + length);
    const stream = at < 0 ? null : head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(found[1] ?? '', { head, stream });
  }
  return objects;
};

const pageText = (page: string, objects: Map<string, PdfObject>): string => {
  const fonts = new Map<string, Letters>();
  for (const [, name = '', id = ''] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) fonts.set(name, lettersOf(id, objects));
  const content = streamOf(/\/Contents (\d+)/.exec(page)?.[1] ?? '', objects);
  let letters: Letters = new Map();
  let text = '';
  for (const [token, font] of content.matchAll(TOKENS)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else if (token === 'BT') text += '\n';
    else
      text += codesOf(token)
        .map((code) => letters.get(code) ?? '')
        .join('');
  }
  return text.trim();
};

const streamOf = (id: string, objects: Map<string, PdfObject>): string =>
  objects.get(id)?.stream?.toString('latin1') ?? '';

const lettersOf = (font: string, objects: Map<string, PdfObject>): Letters => {
  const table = streamOf(/\/ToUnicode (\d+)/.exec(objects.get(font)?.head ?? '')?.[1] ?? '', objects);
  const letters = new Map<number, string>();
  for (const [, code = '', text = ''] of table.matchAll(/^<([\dA-Fa-f]{4})> <([\dA-Fa-f]+)>$/gm)) {
    letters.set(Number.parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
  }
  return letters;
};

/** A literal string with parentheses nested `depth` deep: balanced ones need no escape. */
const literal = (depth: number): string =>
  `\\((?:\\\\[\\s\\S]|[^\\\\()]${depth > 0 ? `|${literal(depth - 1)}` : ''})*\\)`;

const TOKENS = new RegExp(`/(f\\d+) [\\d.]+ Tf|^BT$|${literal(4)}`, 'gm');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The two-byte glyph codes of a literal string `(\000\001…)`. */
const codesOf = (said: string): number[] => {
  const plain = said.slice(1, -1).replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
    return ESCAPES[escaped] ?? escaped;
  });
  const bytes = Buffer.from(plain, 'latin1');
  return Array.from({ length: bytes.length >> 1 }, (_, n) => bytes.readUInt16BE(n * 2));
};

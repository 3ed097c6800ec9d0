import { closingBrace, maskOf, partsBetween } from './mask.ts';

/** A test as written: its own title after those of the groups it stands in, and how many cases its table has at least. */
export type WrittenTest = {
  readonly titles: readonly string[];
  readonly cases: number;
  /** The table is made elsewhere: there may be more cases than counted. */
  readonly more: boolean;
};

type Table = { readonly cases: number; readonly more: boolean; readonly rows: readonly string[] };
type Call = Table & {
  readonly kind: 'test' | 'describe';
  readonly skipped: boolean;
  readonly titles: readonly string[];
  readonly from: number;
  readonly to: number;
};

const ONE: Table = { cases: 1, more: false, rows: [] };

/** Every test of a file that runs. A table whose first column is the title gives one test a row; what is skipped, to do or bound to fail is left out. */
export const testsIn = (text: string): readonly WrittenTest[] => {
  if (!text.includes("from 'vitest'")) return [];
  const mask = maskOf(text);
  const calls = callsIn(text, mask);
  return calls
    .filter(({ kind }) => kind === 'test')
    .flatMap((test) => {
      const groups = calls.filter(({ kind, from, to }) => kind === 'describe' && from < test.from && test.to < to);
      if ([test, ...groups].some(({ skipped }) => skipped)) return [];

      const times = groups.reduce((all, { cases }) => all * cases, 1);
      const more = [test, ...groups].some((call) => call.more);
      const above = groups.map(({ titles }) => titles.join(' | '));
      const alone = test.titles.length > 1;
      return test.titles.map((title) => ({
        titles: [...above, title],
        cases: (alone ? 1 : test.cases) * times,
        more,
      }));
    });
};

const callsIn = (text: string, mask: string): readonly Call[] =>
  [...mask.matchAll(/(?<![\w.$])(test|it|describe)((?:\.\w+)*)\s*(?=[(<])/g)].flatMap((found) => {
    const [whole, name, modifiers = ''] = found;
    const open = mask.indexOf('(', afterTypes(mask, found.index + whole.length));
    if (open < 0) return [];
    const hasTable = /\.(?:each|for)\b/.test(modifiers);
    const table = hasTable ? tableAt(text, mask, open) : ONE;
    const asked = hasTable ? mask.indexOf('(', closingBrace(mask, open)) : open;
    const to = closingBrace(mask, asked);
    const [first] = partsBetween(mask, asked + 1, to);
    if (first === undefined) return [];

    const title = literal(text, mask, first) ?? '';
    const kind = name === 'describe' ? ('describe' as const) : ('test' as const);
    const skipped = /\.(?:skip|todo|fails)\b/.test(modifiers);
    return [{ ...table, kind, skipped, titles: titlesOf(title, table), from: found.index, to }];
  });

/** Behind the type arguments, where there are some. */
const afterTypes = (mask: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < mask.length; at++) {
    if (mask[at] === '<') depth += 1;
    if (mask[at] === '>' && mask[at - 1] !== '=') depth -= 1;
    if (depth === 0) return mask[at] === '>' ? at + 1 : at;
  }
  return mask.length;
};

/** `'%s'` or `'$title'` alone at the beginning: the rows say the titles themselves. */
const titlesOf = (title: string, { rows }: Table): readonly string[] =>
  /^(?:%s|\$\w+)/.test(title) && rows.length > 0 ? rows.map((row) => title.replace(/^(?:%s|\$\w+)/, row)) : [title];

const tableAt = (text: string, mask: string, open: number): Table => {
  const end = closingBrace(mask, open);
  const said = mask.slice(open + 1, end).trim();
  const named = /^[A-Za-z_$][\w$]*$/.exec(said)?.[0];
  const list = named === undefined ? mask.indexOf('[', open) : declared(mask, named);
  const isList = named === undefined ? said.startsWith('[') : list >= 0;
  if (!isList) return { cases: 1, more: true, rows: [] };

  const elements = partsBetween(mask, list + 1, closingBrace(mask, list));
  const spread = elements.some(([from, to]) => mask.slice(from, to).trim().startsWith('...'));
  const rows = elements.map((element) => firstColumn(text, mask, element));
  const titled = rows.every((row) => row !== undefined);
  return { cases: Math.max(1, elements.length), more: spread, rows: titled ? (rows as string[]) : [] };
};

const declared = (mask: string, name: string): number => {
  const found = new RegExp(`\\bconst ${name.replace('$', '\\$')}\\b[^;]*?=\\s*\\[`).exec(mask);
  return found === null ? -1 : found.index + found[0].length - 1;
};

const firstColumn = (text: string, mask: string, [from, to]: readonly [number, number]): string | undefined => {
  const open = from + (mask.slice(from, to).match(/^\s*/)?.[0].length ?? 0);
  if (mask[open] === '[') {
    const [first] = partsBetween(mask, open + 1, closingBrace(mask, open));
    return first === undefined ? undefined : literal(text, mask, first);
  }
  if (mask[open] === '{') {
    const titled = partsBetween(mask, open + 1, closingBrace(mask, open)).find(([at, end]) =>
      /^\s*(?:title|name|what)\s*:/.test(mask.slice(at, end)),
    );
    return titled === undefined ? undefined : literal(text, mask, [mask.indexOf(':', titled[0]) + 1, titled[1]]);
  }
  return literal(text, mask, [from, to]);
};

/** The text of a string or template, what is put into it shown as an ellipsis; undefined where it is neither. */
const literal = (text: string, mask: string, [from, to]: readonly [number, number]): string | undefined => {
  const said = text.slice(from, to).trim();
  const quote = said[0] ?? '';
  if (!`'"\``.includes(quote) || quote === '') return undefined;
  const start = text.indexOf(quote, from);
  let at = start + 1;
  let out = '';
  while (at < to && text[at] !== quote) {
    if (text[at] === '\\') {
      out += text[at + 1] ?? '';
      at += 2;
    } else if (quote === '`' && text[at] === '$' && text[at + 1] === '{') {
      out += '…';
      at = closingBrace(mask, at + 1) + 1;
    } else {
      out += text[at];
      at += 1;
    }
  }
  return out;
};

import { dictionaryAt } from './pdf-dictionary.ts';

/** Where a PDF's readers find its objects: by number, the place in the file; and what its root and particulars are. */
export type Tables = {
  readonly places: ReadonlyMap<number, number>;
  readonly root: string | undefined;
  readonly info: string | undefined;
};

const START = /startxref\s+(\d{1,10})\s+%%EOF\s*$/;
const TABLE = /xref\s+/y;
const SECTION = /(\d{1,10})\s+(\d{1,7})\s+(?!\d{5}\s+[nf])/y;
const ENTRY = /(\d{10})\s(\d{5})\s([nf])\s{0,2}/y;
const TRAILER = /\s*trailer\s*/y;
const MOST_REVISIONS = 64;

/** Where the last table begins; undefined where the file does not end as a PDF does. */
export const startOfTables = (text: string): number | undefined => {
  const [, start] = START.exec(text.slice(-64)) ?? [];
  return start === undefined ? undefined : Number(start);
};

/**
 * The tables from one place back to where `until` stands or to the first one; undefined where one of them is a stream, or cannot be read.
 * The newest says where an object is.
 */
export const tablesFrom = (text: string, start: number, until?: number): Tables | undefined => {
  const places = new Map<number, number>();
  let [at, root, info]: [number, string | undefined, string | undefined] = [start, undefined, undefined];
  for (let nth = 0; nth < MOST_REVISIONS; nth++) {
    const table = tableAt(text, at);
    if (table === undefined || table.trailer.has('/XRefStm')) return undefined;
    for (const [number, place] of table.places) if (!places.has(number)) places.set(number, place);
    root ??= table.trailer.get('/Root');
    info ??= table.trailer.get('/Info');
    const before = table.trailer.get('/Prev');
    if (before === undefined) return until === undefined ? { places, root, info } : undefined;
    at = Number(before);
    if (at === until) return { places, root, info };
  }
  return undefined;
};

type Table = { readonly places: ReadonlyMap<number, number>; readonly trailer: ReadonlyMap<string, string> };

const tableAt = (text: string, start: number): Table | undefined => {
  const head = matchAt(TABLE, text, start);
  if (head === undefined) return undefined;
  const places = new Map<number, number>();
  let at = head.end;
  for (let section = matchAt(SECTION, text, at); section !== undefined; section = matchAt(SECTION, text, at)) {
    at = section.end;
    const [first = 0, count = 0] = section.groups.map(Number);
    for (let nth = 0; nth < count; nth++) {
      const entry = matchAt(ENTRY, text, at);
      if (entry === undefined) return undefined;
      at = entry.end;
      const [place, , kind] = entry.groups;
      if (kind === 'n') places.set(first + nth, Number(place));
      else if (first + nth !== 0) places.set(first + nth, GONE);
    }
  }
  const trailer = matchAt(TRAILER, text, at);
  const entries = trailer && dictionaryAt(text, trailer.end);
  return entries && { places, trailer: entries };
};

/** An object that a table takes away is at no place. */
const GONE = -1;

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { groups: found.slice(1), end: pattern.lastIndex };
};

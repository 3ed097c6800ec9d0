import { objectAt, type PdfObject } from './pdf-dictionary.ts';
import { startOfTables, type Tables, tablesFrom } from './pdf-tables.ts';

/**
 * What a PDF was added after one of its signatures: nothing but further signatures with the fields filled for them; something else, or
 * what cannot be told; `no-revision` where the signature is over no whole file at all.
 */
export const addedLater = (pdf: Uint8Array, end: number): 'signatures' | 'other' | 'no-revision' => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const earlier = text.slice(0, end);
  if (!/%%EOF\s*$/.test(earlier.slice(-16))) return 'no-revision';

  const start = startOfTables(text);
  const startBefore = startOfTables(earlier);
  const before = startBefore === undefined ? undefined : tablesFrom(earlier, startBefore);
  const added = start === undefined || start < end ? undefined : tablesFrom(text, start, startBefore);
  if (before === undefined || added === undefined) return 'other';
  return isOnlySigned({ text, end, before, added }) ? 'signatures' : 'other';
};

type Both = { readonly text: string; readonly end: number; readonly before: Tables; readonly added: Tables };

const isOnlySigned = ({ text, end, before, added }: Both): boolean => {
  if (added.root !== before.root || !everyObjectIsNamed({ text, end, before, added })) return false;
  return [...added.places].every(([number, place]) => {
    const now = place < end ? undefined : objectAt(text, place, number);
    const placeBefore = before.places.get(number);
    if (now === undefined) return false;
    if (placeBefore === undefined) return mayBeNew(now);
    const was = objectAt(text, placeBefore, number);
    return was !== undefined && (isParticulars(number, before) || mayBecome(was, now));
  });
};

/** An object of before that is written again where no table names it would be read by some and not by others. */
const everyObjectIsNamed = ({ text, end, before, added }: Both): boolean => {
  for (const found of text.slice(end).matchAll(/(?<!\d)(\d{1,7})\s+\d+\s+obj\b/g)) {
    const number = Number(found[1]);
    if (before.places.has(number) && added.places.get(number) !== end + found.index) return false;
  }
  return true;
};

const isParticulars = (number: number, { info }: Tables): boolean => info?.split(' ')[0] === String(number);

/** Something that is shown on a page is a signature's own field. */
const mayBeNew = ({ entries }: PdfObject): boolean =>
  !entries.has('/Rect') || (entries.get('/Subtype') === '/Widget' && entries.get('/FT') === '/Sig');

/** What signing changes in a catalogue, a form, a page; lists of what is there may only grow. */
const CHANGES: readonly (readonly [type: string, changing: readonly string[], growing: readonly string[]])[] = [
  ['/Catalog', ['/AcroForm', '/DSS', '/Extensions', '/Perms'], []],
  ['/Page', [], ['/Annots']],
];

const mayBecome = (was: PdfObject, now: PdfObject): boolean => {
  if (was.written === now.written) return was.entries.size > 0 && !was.entries.has('/Length');
  if (was.entries.size === 0) return grows(was.written, now.written);
  if (was.entries.get('/Type') === '/Metadata') return now.entries.get('/Type') === '/Metadata';
  if (was.entries.has('/Fields')) return isSameBut(was, now, ['/SigFlags', '/DR', '/DA'], ['/Fields']);
  if (was.entries.get('/Subtype') === '/Widget')
    return !was.entries.has('/V') && isSameBut(was, now, ['/V', '/AP', '/M'], []);
  const rule = CHANGES.find(([type]) => type === was.entries.get('/Type'));
  return rule !== undefined && isSameBut(was, now, rule[1], rule[2]);
};

const isSameBut = (
  { entries: was }: PdfObject,
  { entries: now }: PdfObject,
  changing: readonly string[],
  growing: readonly string[],
): boolean =>
  [...new Set([...was.keys(), ...now.keys()])].every((name) => {
    if (changing.includes(name) || was.get(name) === now.get(name)) return true;
    return growing.includes(name) && grows(was.get(name) ?? '[ ]', now.get(name) ?? '');
  });

const LIST = /^\[ (?:(?:\d+ \d+ R ?)*)\]$/;

/** A list of references that has all that it had, in the same order, and more behind. */
const grows = (was: string, now: string): boolean =>
  LIST.test(was) && LIST.test(now) && now.startsWith(was.slice(0, -1));

import { type Instant, instantOf } from '../../domain/time/instant.ts';
import { objectAt } from './pdf-dictionary.ts';

/** Which bytes of a file one signature in it is over, and the signature itself (CMS, DER). */
export type SignedRange = {
  readonly cms: Uint8Array;
  /** The parts of the file before and after the signature's own place. */
  readonly parts: readonly [Uint8Array, Uint8Array];
  /** Where the part that is signed ends. */
  readonly end: number;
  /** It begins at the first byte, and leaves out the signature's own place only. */
  readonly whole: boolean;
  /** When it was made, as its dictionary says (`M`): its own word. */
  readonly at?: Instant;
};

/** More signatures than anybody puts on a paper; the rest is not looked at. */
const MOST = 32;
const RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
const HEX_ONLY = /^[0-9A-Fa-f]*$/;

/**
 * Every range of bytes a signature in this PDF says it is over (ISO 32000-1, 12.8.1), in the order of the file. The place left out has to be
 * exactly one hexadecimal string: what else stood there could be changed unseen.
 */
export const signedRanges = (pdf: Uint8Array): readonly SignedRange[] => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const seen = new Set<string>();
  const found: SignedRange[] = [];
  for (const [, ...numbers] of text.matchAll(RANGE)) {
    const range = numbers.map(Number);
    if (seen.has(range.join(' ')) || found.length === MOST) continue;
    seen.add(range.join(' '));
    found.push(rangeOf(pdf, text, range));
  }
  return found;
};

const rangeOf = (pdf: Uint8Array, text: string, [start = 0, length = 0, next = 0, rest = 0]: number[]): SignedRange => {
  const [gap, end] = [start + length, next + rest];
  const place = text.slice(gap, next);
  const hex = place.slice(1, -1);
  const inOrder = gap < next && end <= pdf.byteLength;
  const isPlace = inOrder && place.startsWith('<') && place.endsWith('>') && HEX_ONLY.test(hex);
  return {
    cms: isPlace ? Buffer.from(hex, 'hex') : new Uint8Array(),
    parts: [pdf.subarray(start, gap), pdf.subarray(next, end)],
    end,
    whole: isPlace && start === 0,
    ...(isPlace && timeOf(text, gap)),
  };
};

/** `D:20261201100000+07'00'` (ISO 32000-1, 7.9.4). */
const TIME = /^\(D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-]\d{2})'?(\d{2}))?/;
/** Farther before its place no signature's dictionary begins. */
const NEAR = 4_000;

const timeOf = (text: string, gap: number): { readonly at?: Instant } => {
  const [begin] = [...text.slice(Math.max(0, gap - NEAR), gap).matchAll(/(?<!\d)(\d{1,7})\s+\d+\s+obj\b/g)].slice(-1);
  if (begin === undefined) return {};
  const dictionary = objectAt(text, Math.max(0, gap - NEAR) + begin.index, Number(begin[1]));
  const [, year, month, day, hour, minute, second, zone = '+00', rest = '00'] =
    TIME.exec(dictionary?.entries.get('/M') ?? '') ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${rest}`);
  return Number.isNaN(at) ? {} : { at: instantOf(at) };
};

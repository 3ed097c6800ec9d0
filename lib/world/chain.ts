import { createHash } from 'node:crypto';
import type { Entry, Sha256 } from '../domain/journal/entry.ts';

/** What the first entry of a dossier names as the one before it. */
export const GENESIS: Sha256 = '0'.repeat(64);

/** SHA-256 of bytes or UTF-8 text, 64 lower-case hex digits. */
export const sha256Of = (bytes: Uint8Array | string): Sha256 => createHash('sha256').update(bytes).digest('hex');

/** The same of bytes that come in parts, however many. */
export const sha256OfParts = async (parts: AsyncIterable<Uint8Array>): Promise<Sha256> => {
  const hash = createHash('sha256');
  for await (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** RFC 8785 canonical JSON of strings, safe integers, booleans, null, arrays and plain objects; anything else throws. */
export const canonicalJson = (value: unknown): string => {
  const ordered = inOrder(value);
  return ordered === undefined ? memberByMember(value) : JSON.stringify(ordered);
};

/** The same value with its members in order, for the engine's quick writer; undefined where an object would not keep that order. */
const inOrder = (value: unknown): unknown => {
  if (!isPlainObject(value)) {
    if (!Array.isArray(value)) return simple(value);
    const items = value.map(inOrder);
    return items.includes(undefined) ? undefined : items;
  }
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    const member = OWN_ORDER.test(name) ? undefined : inOrder(value[name]);
    if (member === undefined) return undefined;
    ordered[simple(name)] = member;
  }
  return ordered;
};

/** Names that look like numbers come first in every object, and one is no member at all. */
const OWN_ORDER = /^(?:\d|__proto__$)/;

const memberByMember = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(memberByMember).join(',')}]`;
  if (!isPlainObject(value)) return JSON.stringify(simple(value));
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${memberByMember(name)}:${memberByMember(value[name])}`).join(',')}}`;
};

/** A value without members, as it is. */
const simple = <T>(value: T): T => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.isWellFormed()) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`canonical JSON cannot hold ${typeof value}`);
};

/** The entry with its hash: SHA-256 over the canonical JSON of everything else, `previous` included. */
export const sealEntry = <Event>(unsealed: Omit<Entry<Event>, 'hash'>): Entry<Event> => ({
  ...unsealed,
  hash: sha256Of(canonicalJson(unsealed)),
});

type ChainVerdict =
  | { readonly intact: true }
  | { readonly intact: false; readonly entry: number; readonly reason: string };

/** Whether a dossier's entries run 1..n, each with its own hash and that of the one before, time never going back. Names the first bad one. */
export const verifyChain = (entries: readonly Entry<unknown>[]): ChainVerdict => {
  let before: Entry<unknown> | undefined;
  for (const [index, entry] of entries.entries()) {
    const reason = faultOf(entry, index + 1, before);
    if (reason !== undefined) return { intact: false, entry: index + 1, reason };
    before = entry;
  }
  return { intact: true };
};

/** A JSON content `{salt, value}` and its name. The salt keeps a short text from being guessed from its SHA-256. */
export const contentOf = (value: unknown, salt: string): { readonly sha256: Sha256; readonly bytes: Uint8Array } => {
  const bytes = new TextEncoder().encode(canonicalJson({ salt, value }));
  return { sha256: sha256Of(bytes), bytes };
};

/** The value inside a JSON content. */
export const readContent = (bytes: Uint8Array): unknown => {
  const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!isPlainObject(content) || !('value' in content)) throw new TypeError('not a salted content');
  return content.value;
};

const faultOf = (entry: Entry<unknown>, expected: number, before: Entry<unknown> | undefined): string | undefined => {
  if (entry.entry !== expected) return 'entry-missing';
  if (before !== undefined && entry.dossier !== before.dossier) return 'other-dossier';
  if (entry.previous !== (before?.hash ?? GENESIS)) return 'previous-does-not-fit';
  if (before !== undefined && entry.at < before.at) return 'time-goes-back';

  const { hash, ...unsealed } = entry;
  return hash === hashOf(unsealed) ? undefined : 'hash-does-not-fit';
};

const hashOf = (unsealed: unknown): Sha256 | undefined => {
  try {
    return sha256Of(canonicalJson(unsealed));
  } catch {
    return undefined;
  }
};

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

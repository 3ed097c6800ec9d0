import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import {
  canonicalJson,
  contentOf,
  GENESIS,
  readContent,
  sealEntry,
  sha256Of,
  verifyChain,
} from '../../lib/world/chain.ts';
import { sampleEntries, sampleEntry } from './sample-entry.ts';

describe('canonical JSON (RFC 8785)', () => {
  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    // The RFC's own example of member order: by UTF-16 code units.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    ['\u20ac$\u000f\nA\'B"\\\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ])('%j', (value, text) => expect(canonicalJson(value)).toBe(text));

  test.each([[1.5], [2 ** 53], [Number.NaN], [undefined], [{ a: undefined }], ['\ud800'], [new Date(0)], [10n]])(
    'refuses %s: a journal never holds it',
    (value) => expect(() => canonicalJson(value)).toThrow(TypeError),
  );

  test('reads back as the same value, and the order of members does not matter', () => {
    const value = fc.jsonValue({ noUnicodeString: false }).filter((json) => !/\d\.|e[+-]/.test(JSON.stringify(json)));
    fc.assert(
      fc.property(value, (json) => {
        const wholeNumbers = JSON.parse(JSON.stringify(json), (_, part: unknown) =>
          typeof part === 'number' && !Number.isSafeInteger(part) ? 0 : part,
        ) as unknown;
        const text = canonicalJson(wholeNumbers);
        expect(JSON.parse(text)).toEqual(wholeNumbers);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('(O4) is what the RFC says, member by member, also where names look like numbers', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('0', '10', '9', '-1', '__proto__', 'b', 'a'));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false, 0, -7, 2 ** 53 - 1),
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          name.filter((it) => it.isWellFormed()),
          tie('value'),
          { maxKeys: 6 },
        ),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        expect(canonicalJson(json)).toBe(byTheRfc(json));
      }),
    );
  });
});

/** RFC 8785, 3.2, word for word. */
const byTheRfc = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(byTheRfc).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${byTheRfc(member)}`).join(',')}}`;
};

describe('(N3, BH-5.2, O4) a dossier’s chain', () => {
  const three = sampleEntries('dossier-1', 3);
  const [first, second, third] = three as [DossierEntry, DossierEntry, DossierEntry];

  test('is intact as sealed, and empty is intact', () => {
    expect(verifyChain(three)).toEqual({ intact: true });
    expect(verifyChain([])).toEqual({ intact: true });
  });

  test('an entry’s hash is SHA-256 over the canonical JSON of everything else', () => {
    const { hash, ...unsealed } = first;
    expect(first.previous).toBe(GENESIS);
    expect(hash).toBe(sha256Of(canonicalJson(unsealed)));
  });

  test.each([
    ['an entry left out', [first, third], 2, 'entry-missing'],
    ['the first entry left out', [second, third], 1, 'entry-missing'],
    ['two entries swapped', [first, third, second], 2, 'entry-missing'],
    ['a changed actor', [first, { ...second, by: 'tm-khac' }, third], 2, 'hash-does-not-fit'],
    [
      'a changed and newly sealed entry',
      [first, sealEntry({ ...unseal(second), by: 'tm-khac' }), third],
      3,
      'previous-does-not-fit',
    ],
    [
      'time going back',
      [first, sampleEntry('dossier-1', first, { at: '2026-02-13T16:44:59+07:00' })],
      2,
      'time-goes-back',
    ],
    ['an entry of another dossier', [first, sampleEntry('dossier-2', first)], 2, 'other-dossier'],
  ])('%s is named', (_, entries, entry, reason) => {
    expect(verifyChain(entries)).toEqual({ intact: false, entry, reason });
  });
});

describe('contents', () => {
  test('the same text has another name under another salt, and reads back', () => {
    const one = contentOf({ lý_do: 'Thiếu chữ ký' }, 'muối-1');
    const two = contentOf({ lý_do: 'Thiếu chữ ký' }, 'muối-2');
    expect(one.sha256).not.toBe(two.sha256);
    expect(one.sha256).toBe(sha256Of(one.bytes));
    expect(readContent(two.bytes)).toEqual({ lý_do: 'Thiếu chữ ký' });
  });

  test('bytes that are no salted content are refused', () => {
    expect(() => readContent(new TextEncoder().encode('[1]'))).toThrow(TypeError);
    expect(() => readContent(new Uint8Array([0xff]))).toThrow();
  });
});

function unseal(entry: DossierEntry): Omit<DossierEntry, 'hash'> {
  const { hash: _, ...unsealed } = entry;
  return unsealed;
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TYPED, type TypedKind } from '../../lib/contract/typed/kinds.ts';
import { asPasted, SAMPLES } from './pasted.ts';

const KINDS = Object.keys(TYPED) as TypedKind[];

/** Letters as people send them, and what a copy from elsewhere brings along. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '\u200b',
        '\u200d',
        '\u202e',
        '\ufe0f',
        '\u0302',
        '\u3164',
        '\u00a0',
        '–',
        '👩',
        '❤',
        'ی',
        '\r',
        'đ',
      ),
      fc.constantFrom(
        '038',
        '099',
        '.',
        '-',
        '/',
        '@',
        ' ',
        '+84',
        '00',
        '1980',
        'x.pdf',
        '١',
        '٢',
        'ﷺ',
        '´',
        '\ud800',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe.each(KINDS)('(A14, C2) what is typed as %s', (kind) => {
  test('is made the same once for all', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const once = TYPED[kind](typed);
        expect(TYPED[kind](once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u3164]/u);
      }),
      { numRuns: 300 },
    );
  });

  test('means the same however it was pasted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES[kind]), fc.infiniteStream(fc.nat()), (clean, chance) => {
        expect(TYPED[kind](clean)).toBe(clean);
        expect(TYPED[kind](asPasted(kind, clean, chance))).toBe(clean);
      }),
    );
  });
});

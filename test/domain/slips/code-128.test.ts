import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code128 } from '../../../lib/domain/slips/code-128.ts';

describe('(D7) the dossier code at the foot of a slip is a Code 128 bar code', () => {
  test('the word "PJJ123C" gives the widths of the standard: start B, the letters, check symbol 55, stop', () => {
    const widths = '211214 313121 112133 112133 123221 223211 221132 131321 311321 2331112';
    expect(code128('PJJ123C').join('')).toBe(widths.replaceAll(' ', ''));
  });

  test('four digits and more are packed two to a symbol', () => {
    expect(code128('12345678')).toHaveLength((1 + 4 + 1) * 6 + 7);
    expect(code128('000.00.15.H56-260213-0125')).toHaveLength((1 + 14 + 1 + 3 + 1 + 1 + 1 + 2 + 1) * 6 + 7);
  });

  test('every symbol is eleven modules wide, the stop thirteen', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,40}$/), (text) => {
        const total = code128(text).reduce((sum, width) => sum + width, 0);
        expect(total % 11).toBe(13 % 11);
      }),
    );
  });

  test('text that is not printable ASCII is no dossier code', () => {
    expect(() => code128('Mã')).toThrow('printable ASCII');
    expect(() => code128('')).toThrow('printable ASCII');
  });
});

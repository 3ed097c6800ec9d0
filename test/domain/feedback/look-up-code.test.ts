import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareCode, lookUpCode } from '../../../lib/domain/feedback/look-up-code.ts';

describe('(J3, N4) the code a sender looks up with', () => {
  test('twenty letters and figures in five groups, none that is taken for another', () => {
    expect(lookUpCode('0'.repeat(32))).toBe('AAAA-AAAA-AAAA-AAAA-AAAA');
    expect(lookUpCode('f'.repeat(32))).toBe('9999-9999-9999-9999-9999');
    expect(lookUpCode('1'.padStart(32, '0'))).toBe('BAAA-AAAA-AAAA-AAAA-AAAA');
    expect(lookUpCode('20'.padStart(32, '0'))).toBe('ABAA-AAAA-AAAA-AAAA-AAAA');
  });

  test('every one of 100 bits counts, and no other does', () => {
    const codes = new Set(Array.from({ length: 100 }, (_, bit) => lookUpCode((1n << BigInt(bit)).toString(16))));
    expect(codes.size).toBe(100);
    expect(lookUpCode((1n << 100n).toString(16))).toBe('AAAA-AAAA-AAAA-AAAA-AAAA');
  });

  test('all 32 letters are used, and 0, O, 1 and I are not', () => {
    const seen = new Set([...Array.from({ length: 200 }, () => lookUpCode(randomBytes(16).toString('hex'))).join('')]);
    seen.delete('-');
    expect([...seen].sort().join('')).toBe('23456789ABCDEFGHJKLMNPQRSTUVWXYZ');
  });

  test('is the same however it is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{32}$/), (random) => {
        const code = lookUpCode(random);
        const bare = code.replaceAll('-', '');
        expect(bareCode(code)).toBe(bare);
        expect(bareCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(bare);
        expect(bareCode(code.replaceAll('-', '–').replace('–', '.').replace('–', '—'))).toBe(bare);
      }),
    );
  });

  test.each([
    '',
    'AAAA-AAAA-AAAA-AAAA-AAA',
    'AAAA-AAAA-AAAA-AAAA-AAAAA',
    'AAAA-AAAA-AAAA-AAAA-AAA0',
    'AAAA-AAAA-AAAA-AAAA-AAAO',
    'AAAA-AAAA-AAAA-AAAA-AAA1',
    'AAAA-AAAA-AAAA-AAAA-AAAI',
    'PA-2026-000123',
    'AAAA-AAAA-AAAA-AAAA-AAẠA',
  ])('%j is none', (typed) => expect(bareCode(typed)).toBeNull());
});

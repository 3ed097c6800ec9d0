import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../lib/domain/catalogue/fold-text.ts';

test.each([
  ['Đăng ký khai sinh', 'dang ky khai sinh'],
  ['ĐƯỜNG  Nguyễn\tHuệ ', 'duong nguyen hue'],
  ['Hộ khẩu'.normalize('NFD'), 'ho khau'],
  ['1.001193', '1.001193'],
])('(A3) %s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('(A3) NFC and NFD fold alike, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

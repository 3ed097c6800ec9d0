import { expect, test } from 'vitest';
import {
  countWords,
  dateWords,
  formatWords,
  instantWords,
  moneyWords,
  shortHash,
  sizeWords,
} from '../../../web/shared/format.ts';

test.each([
  ['2026-02-23T16:45:00+07:00', '16 giờ 45, thứ Hai 23/02/2026'],
  ['2026-02-22T08:00:00+07:00', '8 giờ, Chủ nhật 22/02/2026'],
  ['2026-02-22T20:05:00Z', '3 giờ 05, thứ Hai 23/02/2026'],
])('%s is said as %s, in Vietnamese time', (at, words) => {
  expect(instantWords(at)).toBe(words);
});

test.each([
  [sizeWords(850), '850 byte'],
  [sizeWords(348_160), '340 KB'],
  [sizeWords(1_258_291), '1,2 MB'],
  [moneyWords(20_000), '20.000 đồng'],
  [moneyWords(0), 'Miễn phí'],
  [countWords(12_345), '12.345'],
  [dateWords('2026-02-09'), '09/02/2026'],
  [formatWords(['image/jpeg', 'application/pdf', 'text/x-la']), 'ảnh JPG, PDF, text/x-la'],
  [shortHash(`${'a'.repeat(60)}bcde`), 'aaaaaaaa…aaaabcde'],
])('%s is written %s', (said, expected) => {
  expect(said).toBe(expected);
});

import { expect, test } from 'vitest';
import { dongs, dongsInWords } from '../../../lib/domain/slips/amount-words.ts';

test.each([
  [0, '0 đồng', 'Không đồng'],
  [8_000, '8.000 đồng', 'Tám nghìn đồng'],
  [20_000, '20.000 đồng', 'Hai mươi nghìn đồng'],
  [15_005, '15.005 đồng', 'Mười lăm nghìn không trăm lẻ năm đồng'],
  [121_000, '121.000 đồng', 'Một trăm hai mươi mốt nghìn đồng'],
  [1_000_210, '1.000.210 đồng', 'Một triệu hai trăm mười đồng'],
  [2_105_055, '2.105.055 đồng', 'Hai triệu một trăm lẻ năm nghìn không trăm năm mươi lăm đồng'],
  [1_000_000_000, '1.000.000.000 đồng', 'Một tỷ đồng'],
])('(G4, ND61-8.1b) a fee receipt spells %i đồng', (amount, figures, words) => {
  expect(dongs(amount)).toBe(figures);
  expect(dongsInWords(amount)).toBe(words);
});

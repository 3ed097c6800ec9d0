import { expect, test } from 'vitest';
import { crc, vietQr } from '../../../lib/domain/payments/viet-qr.ts';

test.each([
  [
    'to an account, whatever the amount',
    '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN6304',
    '9E6F',
  ],
  [
    'to an account, 180.000 đồng',
    '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang6304',
    '2E2E',
  ],
])('(C4, TTH-11.2) the sum at the end is the one of the published example: %s', (_what, said, sum) => {
  expect(crc(said)).toBe(sum);
});

test('(C4, TTH-11.2) bank, account, amount and our reference stand where a bank’s app reads them', () => {
  const account = { bin: '970403', bank: 'X', number: '0011012345678', holder: 'X' };
  const text = vietQr({ account, amount: 8000, reference: 'MCAB12' });
  expect(text).toMatch(
    /^00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA5303704540480005802VN62100806MCAB126304[0-9A-F]{4}$/,
  );
  expect(text.slice(-4)).toBe(crc(text.slice(0, -4)));
});

test('(C4) a sum of fewer than four digits is filled up, so that the code keeps its length', () => {
  const sums = Array.from({ length: 3000 }, (_, n) => crc(`thu ${n}`));
  expect(sums.every((sum) => /^[0-9A-F]{4}$/.test(sum))).toBe(true);
  expect(sums.some((sum) => sum.startsWith('0'))).toBe(true);
});

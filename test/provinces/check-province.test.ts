import { expect, test } from 'vitest';
import { checkProvince } from '../../provinces/check-province.ts';
import { allProvinces } from './all.ts';
import { withProcedure } from './changed.ts';

test.each(allProvinces)('(A1, A2, B6) $key passes the check and comes back unchanged', (province) => {
  expect(checkProvince(province)).toBe(province);
});

test('(N5) every fault is listed, not only the first', () => {
  const wrong = { ...withProcedure({ agencies: [] }), staff: [] };
  expect(() => checkProvince(wrong)).toThrow(/chưa có cơ quan giải quyết/);
  expect(() => checkProvince(wrong)).toThrow(/ít nhất hai người quản trị/);
  expect(() => checkProvince(wrong)).toThrow(/"tinh-mau" có 16 chỗ cần sửa/);
});

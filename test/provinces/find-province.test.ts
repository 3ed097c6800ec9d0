import { expect, test } from 'vitest';
import { findProvince } from '../../provinces/find-province.ts';

test('(N5) one deployment a province: the key finds it, checked', () => {
  expect(findProvince('thanh-hoa').profile.name).toBe('Thanh Hóa');
});

test.each(['', 'Thanh Hoa', 'thanh_hoa', '__proto__'])(
  '(N5) the key "%s" is refused and the known ones are named',
  (key) => {
    expect(() => findProvince(key)).toThrow(/Hãy đặt PROVINCE bằng một trong: thanh-hoa\./);
  },
);

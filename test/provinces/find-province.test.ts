import { expect, test } from 'vitest';
import { findProvince } from '../../provinces/find-province.ts';

test.each([
  ['thanh-hoa', 'Thanh Hóa'],
  ['ha-tinh', 'Hà Tĩnh'],
  ['thua-thien-hue', 'Thừa Thiên Huế'],
  ['bhxh', 'Bảo hiểm xã hội Việt Nam'],
])('(N5) one deployment a province: the key "%s" finds it, checked', (key, name) => {
  expect(findProvince(key).profile.name).toBe(name);
});

test.each(['', 'Thanh Hoa', 'thanh_hoa', '__proto__'])(
  '(N5) the key "%s" is refused and the known ones are named',
  (key) => {
    expect(() => findProvince(key)).toThrow(
      'Hãy đặt PROVINCE bằng một trong: thanh-hoa, ha-tinh, thua-thien-hue, bhxh.',
    );
  },
);

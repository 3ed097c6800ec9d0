import { expect, test } from 'vitest';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { minhsAccount, withMember } from '../changed.ts';

test.each<[what: string, wrong: Province, sentence: RegExp]>([
  [
    '(B6, TH-2.2) one administrator alone',
    { ...tinhMau, staff: tinhMau.staff.filter(({ username }) => username !== 'tranthinga.somau') },
    /cần ít nhất hai người quản trị/,
  ],
  [
    '(B6, TH-2.2) a username that is not the name',
    withMember({ username: 'minh.xamau' }),
    /"minh\.xamau" của Lê Thị Minh phải có dạng hovaten\.tendonvi/,
  ],
  [
    '(B6, TH-2.2) a username without its unit',
    withMember({ username: 'lethiminh' }),
    /"lethiminh" của Lê Thị Minh phải có dạng/,
  ],
  [
    '(B6) one username for two people',
    { ...tinhMau, staff: [...tinhMau.staff, { ...minhsAccount, id: 'ac-0000000001' }] },
    /Tên tài khoản "lethiminh\.xamau" dùng nhiều lần/,
  ],
  [
    '(B6) a citizen and an officer under one id',
    withMember({ id: 'ac-870cf60a40' }),
    /Mã tài khoản "ac-870cf60a40" dùng nhiều lần/,
  ],
  ['(B6) an id that tells something', withMember({ id: 'lan' }), /"lan" phải có dạng ac-/],
  [
    '(B6) a unit that is nowhere',
    withMember({ unit: 'phong-la' }),
    /thuộc đơn vị "phong-la" mà Ủy ban nhân dân xã Mẫu không có/,
  ],
])('%s is refused with what to repair', (_, wrong, sentence) => {
  expect(() => checkProvince(wrong)).toThrow(sentence);
});

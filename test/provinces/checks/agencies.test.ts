import { expect, test } from 'vitest';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { soMau, withAgency, xaMau } from '../changed.ts';

test.each<[what: string, wrong: Province, sentence: RegExp]>([
  [
    '(A1) an agency code twice',
    { ...tinhMau, agencies: [...tinhMau.agencies, soMau] },
    /Mã cơ quan "000\.00\.02\.X99" dùng nhiều lần/,
  ],
  [
    '(A1) an identifier not in the national form',
    withAgency({ code: 'XA-MAU' }),
    /Mã cơ quan "XA-MAU" không đúng dạng/,
  ],
  [
    '(A1) a parent that is nowhere',
    withAgency({ parent: '000.00.77.X99' }),
    /thuộc cơ quan "000\.00\.77\.X99" không có trong danh bạ/,
  ],
  [
    '(A1) no clerk’s office where a dossier needs one',
    withAgency({ units: xaMau.units.filter((unit) => unit.kind !== 'clerk') }),
    /xã Mẫu" giải quyết thủ tục nhưng chưa có đơn vị loại "clerk"/,
  ],
  [
    '(E10) nobody to sign',
    { ...tinhMau, staff: tinhMau.staff.filter((one) => one.username !== 'hoangthihanh.xamau') },
    /xã Mẫu" giải quyết thủ tục nhưng chưa có ai giữ vai trò "leader"/,
  ],
])('%s is refused with what to repair', (_, wrong, sentence) => {
  expect(() => checkProvince(wrong)).toThrow(sentence);
});

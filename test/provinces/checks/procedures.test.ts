import { expect, test } from 'vitest';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { fiveDays, procedures } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { withProcedure, withProfile } from '../changed.ts';

test.each<[what: string, wrong: Province, sentence: RegExp]>([
  [
    '(A2) a procedure code twice',
    { ...tinhMau, procedures: [...procedures, fiveDays] },
    /Mã thủ tục "MAU\.1005" dùng nhiều lần/,
  ],
  [
    '(A2) a procedure of an unknown agency',
    withProcedure({ agencies: ['000.00.77.X99'] }),
    /MAU\.1005: cơ quan giải quyết "000\.00\.77\.X99" không có/,
  ],
  [
    '(A2) a component code twice',
    withProcedure({ components: [...fiveDays.components, ...fiveDays.components] }),
    /mã thành phần hồ sơ "to-khai" dùng nhiều lần/,
  ],
  [
    '(F1, TH-9.6b) an online result below level 4',
    withProcedure({ serviceLevel: 3 }),
    /trả kết quả trực tuyến chỉ có ở mức độ 4/,
  ],
  [
    '(A6, TT32-5.3) online filing below level 3',
    withProcedure({ serviceLevel: 2, delivery: ['counter'] }),
    /nộp trực tuyến chỉ có từ mức độ 3/,
  ],
  [
    '(F1) a way of returning the province does not offer',
    withProfile({ resultChannels: { is: ['counter', 'online'], article: 'TH-9.6b' } }),
    /bằng cách "post" mà tỉnh không chọn/,
  ],
  [
    '(A2) no time limit in words',
    withProcedure({ timeLimit: { kind: 'working-days', amount: 5, text: '' } }),
    /chưa nêu thời hạn giải quyết bằng lời/,
  ],
  [
    '(A2) a limit of no days',
    withProcedure({ timeLimit: { kind: 'working-days', amount: 0, text: 'x' } }),
    /số nguyên lớn hơn 0/,
  ],
  ['(A2) text in NFD', withProcedure({ result: 'Giấy phép'.normalize('NFD') }), /"Giấy phép" chưa ở dạng Unicode NFC/],
])('%s is refused with what to repair', (_, wrong, sentence) => {
  expect(() => checkProvince(wrong)).toThrow(sentence);
});

import { expect, test } from 'vitest';
import { letterheadOf } from '../../functions/slips/letterhead.ts';
import { bhxh } from '../../provinces/bhxh/province.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';

const named = (province: typeof bhxh, name: string): string =>
  province.agencies.find((agency) => agency.name === name)?.code ?? '';

test.each([
  [
    bhxh,
    'Bảo hiểm xã hội huyện Nam Đàn',
    'processing',
    'Bảo hiểm xã hội tỉnh Nghệ An',
    'Bảo hiểm xã hội huyện Nam Đàn',
  ],
  [bhxh, 'Bảo hiểm xã hội tỉnh Nghệ An', 'processing', 'Bảo hiểm xã hội Việt Nam', 'Bảo hiểm xã hội tỉnh Nghệ An'],
  [
    bhxh,
    'Bảo hiểm xã hội huyện Nam Đàn',
    'intake',
    'Bảo hiểm xã hội huyện Nam Đàn',
    'Bộ phận tiếp nhận và trả kết quả',
  ],
  [bhxh, 'Bảo hiểm xã hội Việt Nam', 'processing', '', 'Bảo hiểm xã hội Việt Nam'],
  [thanhHoa, 'Sở Tư pháp tỉnh Thanh Hóa', 'processing', 'Tỉnh Thanh Hóa', 'Sở Tư pháp tỉnh Thanh Hóa'],
  [thanhHoa, 'Sở Tư pháp tỉnh Thanh Hóa', 'intake', 'Tỉnh Thanh Hóa', 'Trung tâm phục vụ hành chính công'],
  [
    thanhHoa,
    'Ủy ban nhân dân xã Hoằng Hóa',
    'intake',
    'Ủy ban nhân dân xã Hoằng Hóa',
    'Bộ phận tiếp nhận và trả kết quả',
  ],
  [thanhHoa, 'Ủy ban nhân dân xã Hoằng Hóa', 'processing', 'Tỉnh Thanh Hóa', 'Ủy ban nhân dân xã Hoằng Hóa'],
] as const)('(D7, TT01 forms) the head of a slip, case %#', (province, name, act, area, unit) => {
  expect(letterheadOf(province, named(province, name), act)).toMatchObject({ area, unit });
});

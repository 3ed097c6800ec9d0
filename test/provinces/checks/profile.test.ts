import { expect, test } from 'vitest';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { withProfile, withStatus } from '../changed.ts';

const { calendar, profile } = tinhMau;

test.each<[what: string, wrong: Province, sentence: string]>([
  [
    '(O1) a choice without its article',
    withProfile({ supplementNoticeWorkingDays: { is: 3, article: '' } }),
    'Lựa chọn "supplementNoticeWorkingDays" của hồ sơ tỉnh (thời hạn báo trả lại hồ sơ chưa đủ điều kiện) chưa nêu điều khoản',
  ],
  ['(N5) a province without its code', withProfile({ code: '' }), 'Hồ sơ tỉnh chưa nêu "code".'],
  ['(O6) a profile without its rule set', withProfile({ ruleSet: ' ' }), 'Hồ sơ tỉnh chưa nêu "ruleSet".'],
  [
    '(H5) a portal without its hotline',
    withProfile({ portal: { ...profile.portal, hotline: '' } }),
    'Hồ sơ tỉnh chưa nêu "hotline".',
  ],
  ['(H1) a stage nobody has words for', withStatus('returned', undefined), 'thiếu giai đoạn "returned"'],
  [
    '(H1) more done than everything',
    withStatus('returned', { status: 'Đã trả kết quả', completed: 101 }),
    'Mức hoàn thành của giai đoạn "returned" phải từ 0 đến 100.',
  ],
  [
    '(H1, TT01-16.2d) a supplement told to everybody',
    withStatus('supplement-requested', { status: 'Chờ bổ sung', completed: 20 }),
    '"Chờ bổ sung" nói quá chi tiết',
  ],
  [
    '(H1, TT01-16.2d) a supplement told by its percent',
    withStatus('supplement-requested', { status: 'Đã nộp', completed: 21 }),
    '"supplement-requested" phải hiện công khai giống hệt giai đoạn "submitted"',
  ],
  [
    '(H1, TT01-16.2d) a refusal told by its words',
    withStatus('refused', { status: 'Không được nhận', completed: 100 }),
    '"refused" phải hiện công khai giống hệt giai đoạn "withdrawn"',
  ],
  [
    '(D2, TTH-12.1a) a calendar without sessions',
    { ...tinhMau, calendar: { ...calendar, sessions: [] } },
    'Lịch làm việc chưa có buổi làm việc nào.',
  ],
  [
    '(O1) a calendar without known years',
    { ...tinhMau, calendar: { ...calendar, years: [] } },
    'Lịch làm việc chưa nêu năm nào đã biết.',
  ],
])('%s is refused with what to repair', (_, wrong, sentence) => {
  expect(() => checkProvince(wrong)).toThrow(sentence);
});

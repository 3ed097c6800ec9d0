import { expect, test } from 'vitest';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { withProfile, withStatus } from '../changed.ts';

test.each<[what: string, wrong: Province, sentence: RegExp]>([
  [
    'a choice without its article',
    withProfile({ supplementNoticeWorkingDays: { is: 3, article: '' } }),
    /"supplementNoticeWorkingDays" của hồ sơ tỉnh chưa nêu điều khoản/,
  ],
  ['(H1) a stage nobody has words for', withStatus('returned', undefined), /thiếu giai đoạn "returned"/],
  [
    '(H1, TT01-16.2d) a supplement told to everybody',
    withStatus('supplement-requested', { status: 'Chờ bổ sung', completed: 20 }),
    /"Chờ bổ sung" nói quá chi tiết/,
  ],
  [
    '(H1, TT01-16.2d) a supplement told by its percent',
    withStatus('supplement-requested', { status: 'Đã nộp', completed: 21 }),
    /"supplement-requested" phải hiện công khai giống hệt giai đoạn "submitted"/,
  ],
  [
    '(H1, TT01-16.2d) a refusal told by its words',
    withStatus('refused', { status: 'Không được nhận', completed: 100 }),
    /"refused" phải hiện công khai giống hệt giai đoạn "withdrawn"/,
  ],
])('%s is refused with what to repair', (_, wrong, sentence) => {
  expect(() => checkProvince(wrong)).toThrow(sentence);
});

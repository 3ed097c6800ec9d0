import { expect, test } from 'vitest';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { withField } from '../changed.ts';

test.each<[what: string, wrong: Province, sentence: RegExp]>([
  [
    '(C2) a question hanging on an unknown one',
    withField({ showWhen: { field: 'nowhere', equals: 'yes' } }),
    /ô "extra" chỉ hiện theo ô "nowhere"/,
  ],
  [
    '(C2) a question hanging on an answer nobody can give',
    withField({ showWhen: { field: 'filingFor', equals: 'never' } }),
    /"filingFor" là "never", nhưng không có lựa chọn ấy/,
  ],
  [
    '(C2) a pattern that is none',
    withField({ pattern: '([', patternMessage: 'Sai.' }),
    /khuôn dạng của ô "extra" không hợp lệ/,
  ],
  [
    '(C2, TT32-8) a pattern that does not say what to do',
    withField({ pattern: '^[0-9]$' }),
    /ô "extra" có khuôn dạng nhưng chưa có câu hướng dẫn/,
  ],
  ['(C2) a choice without options', withField({ type: 'choice' }), /chỉ ô chọn mới có, và phải có, các lựa chọn/],
  ['(C2) one name for two questions', withField({ name: 'matter' }), /ô "matter" của biểu mẫu có nhiều lần/],
])('%s is refused with what to repair', (_, wrong, sentence) => {
  expect(() => checkProvince(wrong)).toThrow(sentence);
});

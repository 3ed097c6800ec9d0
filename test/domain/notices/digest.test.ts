import { expect, test } from 'vitest';
import { type DigestLine, morningDigest } from '../../../lib/domain/notices/digest.ts';
import { isPrompt } from '../../../lib/domain/words/limits.ts';

const line = (changes: Partial<DigestLine> = {}): DigestLine => ({
  group: 'came',
  id: 'd-1',
  what: 'Cấp giấy mẫu',
  work: 'Phân công',
  dueAt: '2026-03-09T17:00:00+07:00',
  page: 'ho-so/d-1',
  ...changes,
});
const letter = (lines: readonly DigestLine[], news: readonly string[] = []) =>
  morningDigest(lines, news, '2026-03-03', 'x.vn');

test('(L7, ND61-8.2b) the letter: most urgent group first, by step, what is due sooner above, with each its link', () => {
  const later = line({ id: 'd-2', what: 'K-2', dueAt: '2026-03-10T17:00:00+07:00', page: 'ho-so/d-2' });
  const late = line({ group: 'overdue', id: 'd-3', what: 'K-3', work: 'Ký', dueAt: '2026-03-02T17:00:00+07:00' });
  const today = line({ group: 'today', id: 'd-4', what: 'K-4', dueAt: '2026-03-03T17:00:00+07:00' });
  expect(letter([later, line(), today, late], ['Tin một', 'Tin hai'])).toEqual({
    subject: 'Việc sáng 03/03/2026: 1 quá hạn, 1 đến hạn hôm nay, 2 mới đến',
    text: [
      'QUÁ HẠN (1)\nKý:\n- K-3, hạn 17 giờ ngày 02/03/2026: https://x.vn/can-bo/ho-so/d-1',
      'ĐẾN HẠN HÔM NAY (1)\nPhân công:\n- K-4, hạn 17 giờ ngày 03/03/2026: https://x.vn/can-bo/ho-so/d-1',
      [
        'MỚI ĐẾN (2)\nPhân công:',
        '- Cấp giấy mẫu, hạn 17 giờ ngày 09/03/2026: https://x.vn/can-bo/ho-so/d-1',
        '- K-2, hạn 17 giờ ngày 10/03/2026: https://x.vn/can-bo/ho-so/d-2',
      ].join('\n'),
      'TIN MỚI\n- Tin một\n- Tin hai',
      'Danh sách việc: https://x.vn/can-bo',
    ].join('\n\n'),
  });
});

test('(L7, J1) what has no limit comes last and says none; what has no page among the officers’ has no link', () => {
  const complaint = line({ id: 'f-1', what: 'Khiếu nại số 1', dueAt: null, page: null });
  const feedback = line({ id: 'f-2', what: 'Phản ánh, kiến nghị số 2', page: null });
  expect(letter([complaint, feedback])?.text).toBe(
    'MỚI ĐẾN (2)\nPhân công:\n- Phản ánh, kiến nghị số 2, hạn 17 giờ ngày 09/03/2026\n- Khiếu nại số 1\n\nDanh sách việc: https://x.vn/can-bo',
  );
});

test('(L7) nothing to say is no letter; news alone is one', () => {
  expect(letter([])).toBeNull();
  expect(letter([], ['Tin một'])).toEqual({
    subject: 'Việc sáng 03/03/2026: tin mới',
    text: 'TIN MỚI\n- Tin một\n\nDanh sách việc: https://x.vn/can-bo',
  });
});

test('(L7) forty lines of a group and forty pieces of news are shown; how many lines are left is said', () => {
  const many = Array.from({ length: 42 }, (_, n) => line({ id: `d-${n}`, what: `K-${n}` }));
  const news = Array.from({ length: 42 }, (_, n) => `Tin ${n}`);
  const text = letter(many, news)?.text ?? '';
  expect(text).toContain('MỚI ĐẾN (42)');
  expect(text.match(/^- K-/gm)).toHaveLength(40);
  expect(text.match(/^- Tin /gm)).toHaveLength(40);
  expect(text).toContain('Còn 2 việc nữa trong danh sách việc.');
  expect(letter(many.slice(0, 40))?.text).not.toContain('Còn');
});

test.each([
  ['result-due', true],
  ['opinion-overdue-000.03.03.X99', true],
  ['feedback-day-before', true],
  ['account-approve-overdue', true],
  ['account-review-remind', true],
  ['feedback-handed-over', false],
  ['account-approved', false],
  ['result-overdues', false],
  ['extension-to-sign', false],
])('(L7) %s prompts a limit: %s', (kind, is) => {
  expect(isPrompt(kind)).toBe(is);
});

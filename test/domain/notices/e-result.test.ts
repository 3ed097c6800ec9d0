import { describe, expect, test } from 'vitest';
import type { FiledDossier } from '../../../lib/domain/dossier/dossier.ts';
import { eResultLines } from '../../../lib/domain/notices/e-result.ts';
import { returned, tamDrafted, thuSealed } from '../dossier/story.ts';

const ready = (more: object): FiledDossier => {
  const { dossier } = thuSealed();
  if (dossier.stage !== 'result-ready') throw new Error('not ready');
  return { ...dossier, ...more } as FiledDossier;
};
const TEXT = 'Giấy chứng nhận (mẫu)';
const HOST = 'mau.test';

describe('(F1, F2, TH-9.6b, TTH-13.2) the result itself in the letter that it is ready', () => {
  test('(F1, TH-9.6b) online: with its number, its text and the sum to check it by', () => {
    const { dossier } = thuSealed();
    if (dossier.stage !== 'result-ready') throw new Error('not ready');
    expect(eResultLines(ready({ delivery: 'online' }), TEXT, HOST)).toEqual([
      'Kết quả điện tử, có chữ ký số của cơ quan, số 1/2026:',
      TEXT,
      `Mã kiểm tra (SHA-256) của kết quả: ${dossier.draft.sha256}.`,
    ]);
  });

  test('(F1, TH-9.6b) a result on paper: where its PDF is, and the sum of the file as it was sealed; not its words', () => {
    const { dossier } = thuSealed();
    if (dossier.stage !== 'result-ready') throw new Error('not ready');
    const draft = { ...dossier.draft, paper: { drawn: 'a'.repeat(64), now: 'b'.repeat(64) } };
    expect(eResultLines(ready({ delivery: 'online', draft }), TEXT, HOST)).toEqual([
      'Kết quả điện tử, có chữ ký số của cơ quan, số 1/2026:',
      `Tệp PDF: https://mau.test/ho-so/${dossier.id}/ket-qua (đăng nhập để tải).`,
      `Mã kiểm tra (SHA-256) của kết quả: ${'b'.repeat(64)}.`,
    ]);
  });

  test('(F2, TTH-13.2) by post: it goes ahead of the paper, and the letter says so', () => {
    const lines = eResultLines(ready({ delivery: 'post' }), TEXT, HOST);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('Bản giấy được gửi sau qua dịch vụ bưu chính, theo địa chỉ ông/bà đã đăng ký.');
  });

  test('(F1, ND61-17.4) resolved at the counter without a book number: not said to be sealed', () => {
    expect(eResultLines(ready({ delivery: 'online', number: null }), TEXT, HOST)[0]).toBe('Kết quả điện tử:');
  });

  test.each<[string, FiledDossier, string]>([
    ['who comes to the counter', ready({ delivery: 'counter' }), TEXT],
    ['a text that is not at hand', ready({ delivery: 'post' }), ''],
    ['a result that is not ready', { ...tamDrafted().dossier, delivery: 'post' } as FiledDossier, TEXT],
    ['one already returned', { ...returned().dossier, delivery: 'post' } as FiledDossier, TEXT],
  ])('(F2) nothing for %s', (_what, dossier, text) => {
    expect(eResultLines(dossier, text, HOST)).toEqual([]);
  });
});

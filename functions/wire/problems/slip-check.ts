import type { Sentence } from './sentence.ts';

/** The check of a slip by whoever holds it. */
export const slipCheckSentences: Readonly<Record<string, Sentence>> = {
  'entry-not-recorded': {
    title: 'Không có mục nhật ký này',
    detail:
      'Nhật ký không có mục nào mang mã băm này trong hồ sơ mang mã này. Hãy đối chiếu lại mã hồ sơ và mã băm in trên phiếu; nếu đã đúng, xin mang phiếu đến Bộ phận Một cửa.',
  },
};

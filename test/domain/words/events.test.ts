import { expect, test } from 'vitest';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { journalWords } from '../../../lib/domain/words/events.ts';

const TEXT = 'a3f1'.repeat(16);
const inWords = (event: DossierEvent) =>
  journalWords(event, (code) => (code === '000.00.15.H56' ? 'Sở Xây dựng' : code));

test('(E11) an event this release does not know keeps its own name', () => {
  const later = (type: string) => inWords({ type } as unknown as DossierEvent);
  expect(later('SomethingNew')).toBe('SomethingNew');
  expect(later('constructor')).toBe('constructor');
  expect(inWords({ type: 'DossierReappointed', until: '2026-03-10', reason: TEXT })).toBe(
    'Hẹn lại ngày trả kết quả: 10/03/2026',
  );
});

const SAID: readonly (readonly [DossierEvent, string])[] = [
  [
    { type: 'StepOpened', step: 'own-step', unit: 'hop-xet', after: 4, role: 'officer' },
    'Giao việc: Bước của quy trình (hop-xet)',
  ],
  [
    { type: 'StepClosed', key: 'answer@7/000.00.15.H56', outcome: 'late' },
    'Xong việc: Trả lời ý kiến (Sở Xây dựng), hết hạn, không có ý kiến',
  ],
  [{ type: 'OpinionLapsed', agency: '000.00.15.H56' }, 'Hết hạn lấy ý kiến của Sở Xây dựng, tiếp tục giải quyết'],
  [{ type: 'OpinionGiven', agency: '000.00.15.H56', text: TEXT, late: true }, 'Sở Xây dựng trả lời ý kiến (quá hạn)'],
  [{ type: 'LimitReached', limit: 'part', point: 'overdue', unit: 'cu-tru', of: 5 }, 'Hạn phần việc (cu-tru): quá hạn'],
  [
    { type: 'FeePaid', amount: 20_000, receipt: 'BL-1/2026', by: 'counter' },
    'Thu phí, lệ phí 20.000 đồng, biên lai BL-1/2026',
  ],
  [
    { type: 'OriginalsRecorded', what: 'compared', components: ['a'], fits: false },
    'Đối chiếu bản chính: 1 giấy tờ, không khớp',
  ],
  [{ type: 'CorrectionMade', about: 3, text: TEXT }, 'Đính chính mục 3'],
];

test.each(SAID)('(E11, E5, E6, G1, F6, O2) the event %j is told in words', (event, words) => {
  expect(inWords(event)).toBe(words);
});

import { expect, test } from 'vitest';
import { DecisionBody } from '../../../lib/contract/decisions.ts';
import { dayFromTyped } from '../../../web/console/day.ts';
import { DECISIONS, decisionWords } from '../../../web/console/decisions/decision-words.ts';
import { fieldsOf } from '../../../web/console/decisions/fields.tsx';
import { eventWords } from '../../../web/console/dossier/event-words.ts';
import { timeLeft } from '../../../web/console/queue/time-left.ts';

const AT = '2026-02-23T15:00:00+07:00';

test.each([
  ['2026-02-23T15:00:30+07:00', 'đến hạn'],
  ['2026-02-23T15:59:00+07:00', 'còn 59 phút'],
  ['2026-02-23T16:45:00+07:00', 'còn 1 giờ 45 phút'],
  ['2026-02-24T15:00:00+07:00', 'còn 1 ngày'],
  ['2026-03-05T16:00:00+07:00', 'còn 10 ngày'],
  ['2026-02-23T09:00:00+07:00', 'quá 6 giờ'],
])('(L7) due at %s is %s', (due, words) => {
  expect(timeLeft(due, AT)).toBe(words);
});

test.each([
  ['05/08/1990', '1990-08-05'],
  ['5/8/1990', '1990-08-05'],
  ['05081990', '1990-08-05'],
  ['1990-08-05', '1990-08-05'],
  ['mai', 'mai'],
])('a day typed as %s is %s', (typed, day) => {
  expect(dayFromTyped(typed)).toBe(day);
});

test('(D12, D13, E3–E7, F5, F6, G1, G2, O2) every decision of the contract has its words, its article and its form', () => {
  const names = DecisionBody.options.map((option) => option.shape.decision.value);
  expect(names).toHaveLength(27);
  const elsewhere = ['refund', 'digitise', 'correct'];
  for (const name of names) {
    if (!elsewhere.includes(name)) expect(decisionWords(name).article, name).toContain('61/2018/NĐ-CP');
    expect(fieldsOf(name), name).toBeDefined();
  }
  expect(Object.keys(DECISIONS).sort()).toEqual([...names].sort());
});

test('(E11) an event this page does not know keeps its own name', () => {
  expect(eventWords({ type: 'SomethingNew' })).toBe('SomethingNew');
  expect(eventWords({ type: 'constructor' })).toBe('constructor');
  expect(eventWords({ type: 'DossierReappointed', until: '2026-03-10' })).toBe('Hẹn lại ngày trả kết quả: 10/03/2026');
});

test.each([
  [{ type: 'StepOpened', step: 'own-step', unit: 'hop-xet' }, 'Giao việc: Bước của quy trình (hop-xet)'],
  [
    { type: 'StepClosed', key: 'answer@7/000.00.15.H56', outcome: 'late' },
    'Xong việc: Trả lời ý kiến (000.00.15.H56), hết hạn, không có ý kiến',
  ],
  [{ type: 'LimitReached', limit: 'part', point: 'overdue', unit: 'cu-tru' }, 'Hạn phần việc (cu-tru): quá hạn'],
  [{ type: 'FeePaid', amount: 20_000, receipt: 'BL-1/2026' }, 'Thu phí, lệ phí 20.000 đồng, biên lai BL-1/2026'],
  [
    { type: 'OriginalsRecorded', what: 'compared', components: ['a'], fits: false },
    'Đối chiếu bản chính: 1 giấy tờ, không khớp',
  ],
  [{ type: 'CorrectionMade', about: 3 }, 'Đính chính mục 3'],
])('(E11, E5, E6, G1, F6, O2) the event %j is told in words', (event, words) => {
  expect(eventWords(event)).toBe(words);
});

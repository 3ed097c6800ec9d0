import { expect, test } from 'vitest';
import { DecisionName } from '../../../lib/contract/decisions.ts';
import { decisionForm } from '../../../web/console/decisions/decisions.ts';
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

test('(D12, D13, E3–E7, F5, F6, G1, G2, O2) every decision of the contract has its form', () => {
  const names = DecisionName.options;
  expect(names).toHaveLength(35);
  for (const name of names) expect(decisionForm(name), name).toBeDefined();
});

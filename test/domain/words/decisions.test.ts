import { expect, test } from 'vitest';
import { DecisionName } from '../../../lib/contract/decisions.ts';
import { DECISION_WORDS, decisionWords } from '../../../lib/domain/words/decisions.ts';

test('(D12, D13, E3–E7, F5, F6, G1, G2, O2) every decision of the contract has its words and its article', () => {
  const names = DecisionName.options;
  expect(names).toHaveLength(35);
  const elsewhere = ['refund', 'digitise', 'correct', 'reassign'];
  for (const name of names)
    if (!elsewhere.includes(name)) expect(decisionWords(name).article, name).toContain('61/2018/NĐ-CP');
  expect(Object.keys(DECISION_WORDS).sort()).toEqual([...names].sort());
});

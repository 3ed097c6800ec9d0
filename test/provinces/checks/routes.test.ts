import { expect, test } from 'vitest';
import { conflictsOf } from '../../../lib/domain/catalogue/conflicts.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { routeFaults } from '../../../provinces/checks/routes.ts';
import { birthToIdentityCard } from '../../../provinces/thanh-hoa/procedures/birth-to-identity-card.ts';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';

const linked = birthToIdentityCard;
const [birth, residence] = linked.shares ?? [];
const step = {
  key: 'tham-tra',
  name: 'Thẩm tra',
  role: 'officer',
  within: { kind: 'working-days', amount: 1 },
} as const;

const longer = (workingDays: number) => ({
  ground: 'hồ sơ phức tạp',
  limit: { kind: 'longer', workingDays } as const,
  article: 'Quy định mẫu',
});

const faulty: Record<string, readonly [Partial<Procedure>, RegExp]> = {
  'own steps without a step': [{ route: 'own-steps', shares: [] }, /chưa nêu bước nào/],
  'a linked procedure without parts': [{ shares: [] }, /chưa nêu phần việc nào/],
  'a step named twice': [{ route: 'own-steps', ownSteps: [step, step] }, /"tham-tra" nêu nhiều lần/],
  'a key no machine could carry': [{ ownSteps: [{ ...step, key: 'Bước/1' }] }, /"Bước\/1" chỉ gồm/],
  'a limit of nothing': [{ alternatives: [longer(0)] }, /lớn hơn 0/],
  'a ground named twice': [{ alternatives: [longer(1), longer(2)] }, /"hồ sơ phức tạp" nêu nhiều lần/],
  'a part of an unknown agency': [birth ? { shares: [{ ...birth, agency: { '*': '000.99' } }] } : {}, /"000.99"/],
  'a part before the one it needs': [residence ? { shares: [residence] } : {}, /phải nêu phần đó trước/],
};

test('(E6, TTH-5.2) the linked procedure of Thanh Hóa is whole', () => {
  expect(routeFaults(thanhHoa, linked)).toEqual([]);
});

test.each(Object.entries(faulty))('(E6, TTH-5.2) refused: %s', (_, [change, sentence]) => {
  const faults = routeFaults(thanhHoa, { ...linked, ...change });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(sentence);
});

test('(E6) the parts in line are longer than the published whole: the administrator is told in days', () => {
  expect(conflictsOf(linked)).toEqual([
    'Thủ tục 3.000722: các phần nối tiếp cần 8 ngày làm việc, dài hơn thời hạn công bố 3 ngày làm việc.',
  ]);
  expect(conflictsOf({ ...linked, timeLimit: { kind: 'working-days', amount: 8, text: '8 ngày' } })).toEqual([]);
  expect(thanhHoa.procedures.flatMap(conflictsOf)).toHaveLength(1);
});

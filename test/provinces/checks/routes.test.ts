import { expect, test } from 'vitest';
import { conflictsOf } from '../../../lib/domain/catalogue/conflicts.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { routeFaults } from '../../../provinces/checks/routes.ts';
import { haTinh } from '../../../provinces/ha-tinh/province.ts';
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
  // What has no parts in line any more need not say that they are longer.
  const said = routeFaults(thanhHoa, { ...linked, ...change });
  const faults = said.filter((fault) => !fault.startsWith('nêu partsBeyondWhole'));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(sentence);
});

test('(E6, ND61-19.6) shares in line longer than the whole are refused, unless they were published so and the procedure says where', () => {
  const { partsBeyondWhole: _, ...unsaid } = linked;
  expect(linked.partsBeyondWhole).toContain('24 giờ, 2 và 5 ngày làm việc');
  expect(routeFaults(thanhHoa, unsaid)).toEqual([
    'các phần nối tiếp cần 8 ngày làm việc, dài hơn thời hạn công bố 3 ngày làm việc.',
  ]);
  expect(routeFaults(thanhHoa, { ...linked, partsBeyondWhole: ' ' })).toHaveLength(1);
  const eight = { kind: 'working-days', amount: 8, text: '8 ngày' } as const;
  expect(routeFaults(thanhHoa, { ...unsaid, timeLimit: eight })).toEqual([]);
  expect(routeFaults(thanhHoa, { ...linked, timeLimit: eight })).toEqual([
    'nêu partsBeyondWhole nhưng các phần nối tiếp không dài hơn thời hạn công bố.',
  ]);
});

test('(E6, ND61-19.6a) on paper all shares follow one another: the sample of Hà Tĩnh fits, and would not with one day more', () => {
  const kitchen = haTinh.procedures.find(({ code }) => code === 'MAU.HT.006');
  if (kitchen === undefined) throw new Error('Hà Tĩnh has no MAU.HT.006');
  expect(routeFaults(haTinh, kitchen)).toEqual([]);
  const nine = { kind: 'working-days', amount: 9, text: '9 ngày' } as const;
  expect(routeFaults(haTinh, { ...kitchen, timeLimit: nine })).toEqual([
    'các phần nối tiếp cần 10 ngày làm việc, dài hơn thời hạn công bố 9 ngày làm việc.',
  ]);
  // Side by side, as everything comes online, the longest of them counts.
  expect(routeFaults(haTinh, { ...kitchen, timeLimit: nine, channels: ['online'] })).toEqual([]);
});

test('(E6) the parts in line are longer than the published whole: the administrator is told in days', () => {
  expect(conflictsOf(linked)).toEqual([
    'Thủ tục 3.000722: các phần nối tiếp cần 8 ngày làm việc, dài hơn thời hạn công bố 3 ngày làm việc.',
  ]);
  expect(conflictsOf({ ...linked, timeLimit: { kind: 'working-days', amount: 8, text: '8 ngày' } })).toEqual([]);
  expect(thanhHoa.procedures.flatMap(conflictsOf)).toHaveLength(1);
});

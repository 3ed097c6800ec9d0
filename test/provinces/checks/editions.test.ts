import { describe, expect, test } from 'vitest';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { fiveDays, procedures } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';

type Edition = NonNullable<Province['editions']>[number];

const { profile } = tinhMau;
const first: Edition = { ruleSet: profile.ruleSet, since: '2016-01-01', until: '2025-12-31', profile, procedures };
const second: Edition = {
  ruleSet: 'mau-2026',
  since: '2026-01-01',
  until: null,
  profile: {
    ...profile,
    ruleSet: 'mau-2026',
    intake: { kind: 'minutes-by-session', minutes: 30, article: 'Giá trị của Tỉnh Mẫu' },
  },
  procedures,
};

/** Tỉnh Mẫu with two editions of its rules, the second one changed. */
const withSecond = (change: Partial<Edition>): Province => ({
  ...tinhMau,
  editions: [first, { ...second, ...change }],
});

test('(O6) a province without editions has one without end', () => {
  expect(tinhMau.editions).toBeUndefined();
  expect(checkProvince(tinhMau)).toBe(tinhMau);
});

test('(O6) two editions that follow each other pass the check', () => {
  const province = withSecond({});
  expect(checkProvince(province)).toBe(province);
});

describe('(O6) editions that do not agree are refused with what to repair', () => {
  test.each<[what: string, wrong: Province, sentence: string]>([
    ['no edition', { ...tinhMau, editions: [] }, 'Không bản quy định nào có bộ quy định "seed-2016-2021"'],
    ['none is the one of the profile', { ...tinhMau, editions: [second] }, 'Không bản quy định nào có bộ quy định'],
    [
      'the last one ends',
      withSecond({ until: '2027-01-01' }),
      'Bản quy định sau cùng phải để ngày hết hiệu lực là null.',
    ],
    ['a day without rules', withSecond({ since: '2026-01-02' }), 'liền trước ngày bắt đầu của bản sau (2026-01-02)'],
    ['a day with two rules', withSecond({ since: '2025-12-31' }), 'liền trước ngày bắt đầu của bản sau (2025-12-31)'],
    [
      'an end in the middle left open',
      { ...tinhMau, editions: [{ ...first, until: null }, second] },
      'liền trước ngày bắt đầu',
    ],
    [
      'a day that is none',
      withSecond({ since: '2026-02-30' }),
      'Bản quy định từ 2026-02-30: ngày bắt đầu phải có dạng',
    ],
    ['an end before the start', withSecond({ until: '2025-01-01' }), 'không được trước ngày bắt đầu'],
    [
      'one rule set twice',
      withSecond({ ruleSet: first.ruleSet, profile }),
      'Bộ quy định "seed-2016-2021" dùng cho nhiều bản.',
    ],
    ['another rule set than its profile', withSecond({ ruleSet: 'khac' }), 'bộ quy định phải là "mau-2026"'],
    [
      'a choice without its article',
      withSecond({ profile: { ...second.profile, runsAt: { is: null, article: '' } } }),
      'Bản quy định từ 2026-01-01: Lựa chọn "runsAt"',
    ],
    [
      'a procedure of nobody',
      withSecond({ procedures: [{ ...fiveDays, agencies: [] }] }),
      `Bản quy định từ 2026-01-01: Thủ tục ${fiveDays.code}: chưa có cơ quan giải quyết.`,
    ],
  ])('%s', (_, wrong, sentence) => {
    expect(() => checkProvince(wrong)).toThrow(sentence);
  });
});

test('(O6) a fault of the province is not told again for every edition', () => {
  expect(() => checkProvince({ ...withSecond({}), staff: [] })).toThrow(/^(?!.*Bản quy định)/s);
});

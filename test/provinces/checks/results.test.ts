import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ResultForm } from '../../../lib/domain/catalogue/result-field.ts';
import type { Province } from '../../../lib/domain/profile.ts';
import { checkProvince } from '../../../provinces/check-province.ts';
import { RESULT_TEMPLATES } from '../../../provinces/common/results.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { allProvinces, realProvinces } from '../all.ts';

const withResult = (change: Partial<ResultForm>): Province => {
  const form = fiveDays.resultForm;
  if (form === undefined) throw new Error('no result form');
  const procedure = { ...fiveDays, resultForm: { ...form, ...change } };
  return {
    ...tinhMau,
    procedures: tinhMau.procedures.map((one) => (one.code === procedure.code ? procedure : one)),
  };
};
const field = { name: 'a', label: 'A', type: 'text', required: true } as const;

test.each<[what: string, wrong: Province, sentence: RegExp]>([
  ['(F7) a particular twice', withResult({ fields: [field, field] }), /mục "a" của kết quả có nhiều lần/],
  [
    '(F7) a particular from a question nobody asks',
    withResult({ fields: [{ ...field, from: 'khong-co' }] }),
    /mục "a" của kết quả lấy từ ô "khong-co" mà tờ khai không có/,
  ],
  ['(E10) a paper without a symbol', withResult({ symbol: '' }), /kết quả chưa có ký hiệu văn bản/],
  ['(F7) a certificate that does not say what is done', withResult({ verb: '' }), /chưa nêu cơ quan làm gì/],
])('%s is refused with what to repair', (_, wrong, sentence) => {
  expect(() => checkProvince(wrong)).toThrow(sentence);
});

test('(F7, ND61-20.1) every procedure of the four provinces has a paper of its own, or each of its shares', () => {
  const without = realProvinces.flatMap(({ key, procedures }) =>
    procedures
      .filter(({ resultForm, shares = [] }) => resultForm === undefined && shares.some((one) => !one.resultForm))
      .map(({ code }) => `${key} ${code}`),
  );
  expect(without).toEqual([]);
  const alone = realProvinces.flatMap(({ procedures }) =>
    procedures.filter(({ resultForm, shares = [] }) => resultForm === undefined && shares.length === 0),
  );
  expect(alone).toEqual([]);
});

test('(F7) every template a paper names is there', () => {
  const named = allProvinces.flatMap(({ procedures }) =>
    procedures.flatMap(({ resultForm, shares = [] }) => [resultForm, ...shares.map((share) => share.resultForm)]),
  );
  const templates = new Set(['letterhead', 'refusal', ...named.flatMap((form) => form?.template ?? [])]);
  expect([...templates].filter((name) => !existsSync(new URL(`${name}.typ`, RESULT_TEMPLATES)))).toEqual([]);
  expect(templates.size).toBeGreaterThan(6);
});

import { expect, test } from 'vitest';
import { checkForm } from '../../lib/domain/catalogue/check-form.ts';
import type { Field, Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { SampleCitizen } from '../../lib/domain/profile.ts';
import { findProvince } from '../../provinces/find-province.ts';

const { procedures, citizens } = findProvince('thanh-hoa');

const SAID: Partial<Record<Field['type'], string>> = { date: '2026-02-09', number: '2' };
const IDENTIFIER = '038226000009';

const answersOf = (procedure: Procedure, person: SampleCitizen, option: number): Record<string, string> =>
  Object.fromEntries(
    procedure.form.flatMap((page) => page.fields).map((field) => [field.name, answer(field, person, option)]),
  );

const answer = (field: Field, person: SampleCitizen, option: number): string => {
  if (field.prefill !== undefined) return person[field.prefill];
  if (field.type === 'identifier') return IDENTIFIER;
  if (field.bounds?.before !== undefined) return '1999-03-08';
  if (field.name === 'cardNumber') return '3820000009';
  return field.options?.at(option)?.value ?? SAID[field.type] ?? 'Nội dung mẫu';
};

test.each(procedures)(
  '(C2, TT32-8) $code can be filled in from every sample account, whichever way it branches',
  (procedure) => {
    for (const person of citizens)
      for (const option of [0, -1])
        expect(checkForm(procedure, answersOf(procedure, person, option), '2026-02-13')).toEqual({
          missing: [],
          errors: [],
        });
  },
);

test.each([
  ['applicantIdentifier', '03809900001', '12 chữ số'],
  ['applicantPhone', '090000000', 'Số điện thoại phải gồm 10 chữ số (máy bàn 11 chữ số) và bắt đầu bằng số 0'],
  ['applicantEmail', 'lan tai nha', 'Thư điện tử phải có dạng ten@tenmien.vn.'],
])('(C2, TT32-8) a wrong %s gets a sentence that says what to do', (field, wrong, message) => {
  for (const procedure of procedures)
    expect(checkForm(procedure, { [field]: wrong }, '2026-02-13').errors).toEqual([
      { field, message: expect.stringContaining(message) },
    ]);
});

import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../../lib/domain/catalogue/check-answer.ts';
import {
  checkForm,
  formLines,
  isSameDeclaration,
  keptAnswers,
  missingComponents,
  visibleFields,
} from '../../../lib/domain/catalogue/check-form.ts';
import type { Field, Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';

const TODAY = '2026-02-13';

const field = (change: Partial<Field>): Field => ({ name: 'a', label: 'A', type: 'text', required: true, ...change });
const formOf = (...fields: Field[]): Procedure => ({ ...fiveDays, form: [{ key: 'p', title: 'Phần một', fields }] });

const choice = field({
  name: 'who',
  label: 'Nộp cho ai?',
  type: 'choice',
  options: [
    { value: 'self', label: 'Cho mình' },
    { value: 'other', label: 'Nộp thay' },
  ],
});
const principal = field({ name: 'principal', label: 'Người ủy quyền', showWhen: { field: 'who', equals: 'other' } });
const paper = field({ name: 'paper', label: 'Số giấy', showWhen: { field: 'principal', equals: 'Nam' } });
const form = formOf(choice, principal, paper, field({ name: 'note', label: 'Ghi chú', required: false }));

describe('(C2, TT32-8) the form', () => {
  test('a required question that is shown and unanswered is missing; spaces are no answer', () => {
    expect(checkForm(form, { who: ' ' }, TODAY)).toEqual({ missing: ['who'], errors: [] });
    expect(checkForm(form, { who: 'other' }, TODAY).missing).toEqual(['principal']);
    expect(checkForm(form, { who: 'self' }, TODAY)).toEqual({ missing: [], errors: [] });
  });

  test('a question governed by one that is not shown is not shown', () => {
    const answers = { who: 'self', principal: 'Nam', paper: '12' };
    expect(visibleFields(form, answers).map(({ name }) => name)).toEqual(['who', 'note']);
    expect(keptAnswers(form, answers)).toEqual({ who: 'self' });
    expect(visibleFields(form, { ...answers, who: 'other' }).map(({ name }) => name)).toContain('paper');
  });

  test('two questions that govern each other are not shown, and nothing hangs', () => {
    const circle = formOf(
      field({ name: 'a', showWhen: { field: 'b', equals: '1' } }),
      field({ name: 'b', showWhen: { field: 'a', equals: '1' } }),
    );
    expect(visibleFields(circle, { a: '1', b: '1' })).toEqual([]);
  });

  test('an unknown field is an error, names of the language itself included', () => {
    expect(checkForm(form, { who: 'self', toString: 'x' }, TODAY).errors).toEqual([
      { field: 'toString', message: expect.stringMatching(/\.$/) },
    ]);
    expect(checkForm(formOf(field({ name: 'toString' })), {}, TODAY).missing).toEqual(['toString']);
  });

  test('(TT32-7.1b) it reads as label and value, choices and dates in words, empty answers left out', () => {
    const dated = formOf(
      choice,
      field({ name: 'born', label: 'Ngày sinh', type: 'date' }),
      field({ name: 'x', label: 'X' }),
    );
    expect(formLines(dated, { who: 'other', born: '2026-02-13' })).toEqual([
      {
        title: 'Phần một',
        lines: [
          { label: 'Nộp cho ai?', value: 'Nộp thay' },
          { label: 'Ngày sinh', value: '13/02/2026' },
        ],
      },
    ]);
    expect(formLines(dated, {})).toEqual([]);
    expect(
      formLines(dated, { who: 'other', born: '2026-02-13' }, ({ name }) => name !== 'born').flatMap(
        ({ lines }) => lines,
      ),
    ).toHaveLength(1);
  });

  test('(C1) required papers that are not there are named; the e-form is no paper, an optional one is never missing', () => {
    expect(missingComponents(fiveDays, []).map(({ code }) => code)).toEqual(['giay-to-goc']);
    expect(missingComponents(fiveDays, ['giay-to-goc'])).toEqual([]);
    expect(missingComponents(fiveDays, ['van-ban-uy-quyen']).map(({ code }) => code)).toEqual(['giay-to-goc']);
  });
});

describe('(C2, A14) what was typed is read before it is checked, compared, kept and shown', () => {
  const people = formOf(
    field({ name: 'name' }),
    field({ name: 'number', type: 'identifier', pattern: '[0-9]{12}', patternMessage: 'Gồm 12 chữ số.' }),
    field({ name: 'phone', type: 'phone' }),
    field({ name: 'born', label: 'Ngày sinh', type: 'date' }),
    field({ name: 'words', type: 'long-text' }),
  );
  const pasted = {
    name: ' Lan\u00a0 \u202eAnh',
    number: '038 099 000 001',
    phone: '+84 900–000–001',
    born: '9/2/1999',
    words: 'một\r\nhai\u200b',
  };
  const clean = { name: 'Lan Anh', number: '038099000001', phone: '0900000001', born: '1999-02-09', words: 'một\nhai' };

  test('pasted with spaces, marks and dashes it is what was meant', () => {
    expect(checkForm(people, pasted, TODAY)).toEqual({ missing: [], errors: [] });
    expect(keptAnswers(people, pasted)).toEqual(clean);
    expect(isSameDeclaration(people, pasted, clean)).toBe(true);
    expect(formLines(people, pasted)[0]?.lines).toContainEqual({ label: 'Ngày sinh', value: '09/02/1999' });
  });

  test('of invisible characters alone it is missing', () => {
    expect(checkForm(people, { ...pasted, name: '\u200b\u3164' }, TODAY).missing).toEqual(['name']);
  });
});

describe('(C2, A14) a day keeps within the bounds its question states', () => {
  const child = field({ name: 'child', label: 'Ngày sinh của trẻ', type: 'date', bounds: { notAfter: 'today' } });
  const mother = field({ name: 'mother', type: 'date', bounds: { notAfter: 'today', before: 'child' } });
  const starts = field({ name: 'starts', label: 'Ngày bắt đầu', type: 'date' });
  const ends = field({ name: 'ends', type: 'date', bounds: { notBefore: 'starts' } });
  const days = formOf(child, mother, starts, ends);
  const right = { child: TODAY, mother: '1990-01-01', starts: '2026-03-01', ends: '2026-03-01' };

  test('today, the day before and the same day are within', () => {
    expect(checkForm(days, right, TODAY).errors).toEqual([]);
    expect(checkForm(days, { ...right, mother: '2026-02-12' }, TODAY).errors).toEqual([]);
  });

  test.each([
    [{ child: '2026-02-14' }, 'child', 'Ngày này không được sau hôm nay, 13/02/2026.'],
    [{ child: '2030-01-01' }, 'child', 'Ngày này không được sau hôm nay, 13/02/2026.'],
    [{ mother: TODAY }, 'mother', 'Ngày này phải trước mục “Ngày sinh của trẻ”, 13/02/2026.'],
    [{ ends: '28/2/2026' }, 'ends', 'Ngày này không được trước mục “Ngày bắt đầu”, 01/03/2026.'],
  ])('%o is told at %s: %s', (change, name, message) => {
    expect(checkForm(days, { ...right, ...change }, TODAY).errors).toEqual([{ field: name, message }]);
  });

  test('a day that is none says so itself, and the other is not held against it', () => {
    expect(checkForm(days, { ...right, child: '31/2/2026' }, TODAY).errors.map((one) => one.field)).toEqual(['child']);
    expect(checkForm(days, { ...right, child: '', starts: '' }, TODAY).errors).toEqual([]);
  });
});

describe('(C2, TT32-11.2c) one answer', () => {
  test.each([
    [field({ type: 'date' }), '2026-02-13', '2026-02-30'],
    [field({ type: 'date' }), '2024-02-29', '2026-02-29'],
    [field({ type: 'date' }), '2000-02-29', '1900-02-29'],
    [field({ type: 'date' }), '1975-12-31', '31/12/1975'],
    [field({ type: 'date' }), '1975-01-01', '1975-13-01'],
    [field({ type: 'date' }), '1800-01-01', '1799-12-31'],
    [field({ type: 'date' }), '2199-12-31', '9999-12-31'],
    [field({ type: 'number' }), '12', 'mười hai'],
    [field({ type: 'number' }), '-1,5', '1e9'],
    [field({ type: 'identifier' }), '038099000001', '38099000001'],
    [field({ type: 'identifier' }), '171234567', '0380 9900 0001'],
    [field({ type: 'phone' }), '0900000001', '12'],
    [field({ type: 'phone' }), '+12025550101', '0900000001a'],
    [field({ type: 'phone' }), '02383844888', '+84'],
    [field({ type: 'email' }), 'lan@example.vn', 'lan@example'],
    [field({ type: 'email' }), 'a.b+c@x.example.vn', 'lan @example.vn'],
    [choice, 'self', 'nobody'],
    [field({ pattern: '[A-Z]{2}\\d{3}' }), 'AB123', 'AB1234'],
    [field({ pattern: 'a|b' }), 'b', 'bc'],
    [field({}), 'x'.repeat(500), 'x'.repeat(501)],
  ])('%o: %s is fine, %s is not', (asked, good, bad) => {
    expect(checkAnswer(asked, good)).toBeUndefined();
    expect(checkAnswer(asked, bad)).toMatch(/^[A-ZĐ].*\.$/u);
    expect(checkAnswer(asked, '')).toBeUndefined();
  });

  test('the form’s own sentence is used where it has one', () => {
    expect(checkAnswer(field({ pattern: '\\d', patternMessage: 'Nhập một chữ số.' }), 'x')).toBe('Nhập một chữ số.');
  });
});

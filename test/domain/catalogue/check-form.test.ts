import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../../lib/domain/catalogue/check-answer.ts';
import {
  checkForm,
  formLines,
  keptAnswers,
  missingComponents,
  visibleFields,
} from '../../../lib/domain/catalogue/check-form.ts';
import type { Field, Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';

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
    expect(checkForm(form, { who: ' ' })).toEqual({ missing: ['who'], errors: [] });
    expect(checkForm(form, { who: 'other' }).missing).toEqual(['principal']);
    expect(checkForm(form, { who: 'self' })).toEqual({ missing: [], errors: [] });
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
    expect(checkForm(form, { who: 'self', toString: 'x' }).errors).toEqual([
      { field: 'toString', message: expect.stringMatching(/\.$/) },
    ]);
    expect(checkForm(formOf(field({ name: 'toString' })), {}).missing).toEqual(['toString']);
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

describe('(C2, TT32-11.2c) one answer', () => {
  test.each([
    [field({ type: 'date' }), '2026-02-13', '2026-02-30'],
    [field({ type: 'date' }), '2024-02-29', '2026-02-29'],
    [field({ type: 'date' }), '2000-02-29', '1900-02-29'],
    [field({ type: 'date' }), '1975-12-31', '31/12/1975'],
    [field({ type: 'date' }), '1975-01-01', '1975-13-01'],
    [field({ type: 'number' }), '12', 'mười hai'],
    [field({ type: 'number' }), '-1,5', '1e9'],
    [field({ type: 'identifier' }), '038099000001', '38099000001'],
    [field({ type: 'identifier' }), '171234567', '0380 9900 0001'],
    [field({ type: 'phone' }), '0900 000 001', '12'],
    [field({ type: 'phone' }), '+84900000001', '0900-000-001a'],
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

import { expect, test } from 'vitest';
import { isContactField } from '../../../lib/domain/catalogue/contact-field.ts';
import { applicantPage } from '../../../provinces/form-fields.ts';

test('(N4) a field that says how to reach somebody is known by what it means, not by its name', () => {
  expect(applicantPage.fields.filter(isContactField).map(({ name }) => name)).toEqual([
    'applicantPhone',
    'applicantEmail',
    'applicantAddress',
  ]);
  expect(isContactField({ type: 'phone' })).toBe(true);
  expect(isContactField({ type: 'email' })).toBe(true);
  for (const prefill of ['phone', 'email', 'address'] as const)
    expect(isContactField({ type: 'text', prefill })).toBe(true);
  expect(isContactField({ type: 'text' })).toBe(false);
  expect(isContactField({ type: 'text', prefill: 'name' })).toBe(false);
});

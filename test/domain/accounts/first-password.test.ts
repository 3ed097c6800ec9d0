import { expect, test } from 'vitest';
import { firstPasswordUntil } from '../../../lib/domain/accounts/first-password.ts';

test.each([
  ['2026-03-02T09:00:00+07:00', '2026-03-09T09:00:00+07:00', 'a week later to the second'],
  [
    '2026-02-13T16:59:59+07:00',
    '2026-02-20T16:59:59+07:00',
    'also when the week is Tết: it is no legal limit of an office',
  ],
  ['2024-02-26T00:00:00+07:00', '2024-03-04T00:00:00+07:00', 'across the leap day'],
])('(B6, R9, TH-20.2) a first password given at %s serves until %s: %s', (given, until) => {
  expect(firstPasswordUntil(given)).toBe(until);
});

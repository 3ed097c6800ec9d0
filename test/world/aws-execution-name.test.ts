import { expect, test } from 'vitest';
import { executionName } from '../../lib/world/aws/machines/execution-name.ts';

const UUID = '0c8f8d8e-6a3c-4b1e-9a57-2f1d1c0b9a11';

test('(N1) the name of a dossier’s execution is dossier and entry as they are', () => {
  expect(executionName(`${UUID}-12`)).toBe(`${UUID}-12`);
  expect(executionName(`${UUID}-${UUID}`)).toBe(`${UUID}-${UUID}`);
});

test.each([
  ['too long', `account_${UUID}-${UUID}`, `account_${UUID}-${UUID.replace('11', '12')}`],
  ['with what Step Functions does not take', 'phản ánh/1-2', 'phản_ánh/1-2'],
])('(N1) a name %s is made to fit, always alike, and differs where the wanted ones do', (_, wanted, other) => {
  expect(executionName(wanted)).toMatch(/^[A-Za-z0-9_-]{1,80}$/);
  expect(executionName(wanted)).toBe(executionName(wanted));
  expect(executionName(wanted)).not.toBe(executionName(other));
});

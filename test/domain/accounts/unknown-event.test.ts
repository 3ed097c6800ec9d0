import { expect, test } from 'vitest';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { entryOf, LATER, NOT_KNOWN } from '../later-release.ts';

test('(N3, N9) an account with an event of a later release is not read', () => {
  const first = entryOf({ type: 'AccountRegistered', profile: '' });
  expect(() => foldAccount([first])).not.toThrow();
  expect(() => foldAccount([first, entryOf(LATER, 2)])).toThrow(NOT_KNOWN);
});

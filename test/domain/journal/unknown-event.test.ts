import { expect, test } from 'vitest';
import { unknownEvent } from '../../../lib/domain/journal/unknown-event.ts';
import { LATER, NOT_KNOWN } from '../later-release.ts';

test('(N3, N9) an event of a later release is named', () => {
  expect(unknownEvent(LATER as never).message).toBe(NOT_KNOWN);
});

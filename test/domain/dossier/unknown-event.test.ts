import { expect, test } from 'vitest';
import { draftAfter } from '../../../lib/domain/dossier/drafts/fold-draft.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { entryOf, LATER, NOT_KNOWN } from '../later-release.ts';
import { lanFiled, minhReceived } from './story.ts';

test('(N3, N9) a dossier with an event of a later release is neither shown nor decided on', () => {
  for (const { entries } of [lanFiled(), minhReceived()])
    expect(() => fold([...entries, entryOf(LATER, entries.length + 1)])).toThrow(NOT_KNOWN);
  expect(() => draftAfter(null, LATER as never, entryOf(LATER))).toThrow(NOT_KNOWN);
});

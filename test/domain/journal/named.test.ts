import { expect, test } from 'vitest';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { namedIn } from '../../../lib/domain/journal/named.ts';
import { sha } from '../accounts/story.ts';

const entriesOf = (...events: object[][]): Entry<unknown>[] =>
  events.map((some, n) => ({ entry: n + 1, events: some }) as unknown as Entry<unknown>);

test('(N3, BH-5.2) every text stands with the first entry that names it, wherever in its event it does', () => {
  const { contents } = namedIn(
    entriesOf(
      [{ type: 'DossierSubmitted', form: sha('1') }],
      [
        { type: 'DraftSentBack', draft: sha('2'), note: sha('3') },
        { type: 'Deep', of: [{ why: { text: sha('4') } }] },
      ],
      [{ type: 'DraftSigned', draft: sha('2'), signature: null }],
    ),
  );
  expect([...contents]).toEqual([
    [sha('1'), 1],
    [sha('2'), 2],
    [sha('3'), 2],
    [sha('4'), 2],
  ]);
});

test('(N3) what only looks like a name is none', () => {
  const texts = [`x${sha('1')}`, `${sha('1')}0`, sha('1').toUpperCase().replace('1', 'G'), '2026', ''];
  expect(namedIn(entriesOf([{ type: 'Some', texts, number: 12, none: null }])).contents.size).toBe(0);
});

test('(N3) a paper stands with its file and the first entry that names it; the copy turned into data is no text beside it', () => {
  const paper = { fileId: 'f-1', component: 'CT01', sha256: sha('5'), size: 3 };
  const { contents, papers } = namedIn(
    entriesOf(
      [{ type: 'DossierSubmitted', form: sha('1'), papers: [paper, { ...paper, fileId: 'f-2', sha256: sha('6') }] }],
      [{ type: 'DossierChanged', papers: [paper] }],
      [{ type: 'PaperDigitised', sha256: sha('5'), signature: sha('7') }],
    ),
  );
  expect([...papers.values()]).toEqual([
    { fileId: 'f-1', sha256: sha('5'), entry: 1 },
    { fileId: 'f-2', sha256: sha('6'), entry: 1 },
  ]);
  expect([...contents.keys()]).toEqual([sha('1'), sha('7')]);
});

test('(N2) what an entry destroys is named as destroyed and by nothing else; an account’s data too', () => {
  const named = namedIn(
    entriesOf(
      [{ type: 'AccountRegistered', profile: sha('1') }],
      [{ type: 'ContentsErased', contents: [sha('2'), sha('3')] }],
      [{ type: 'ContentErased', sha256: sha('1') }],
    ),
  );
  expect([...named.erased]).toEqual([sha('2'), sha('3'), sha('1')]);
  expect([...named.contents.keys()]).toEqual([sha('1')]);
});

import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { issuedPapers } from '../../../lib/domain/results/issued-papers.ts';
import { sampleEntry } from '../../world/sample-entry.ts';

const sha = (letter: string): string => letter.repeat(64);
const told = (...acts: readonly (readonly DossierEvent[])[]) => {
  const entries = [sampleEntry('d')];
  for (const [nth, events] of acts.entries()) {
    const at = `2026-03-0${nth + 2}T09:00:00+07:00` as const;
    entries.push(sampleEntry('d', entries.at(-1), { events, at, by: `người ${nth + 2}` }));
  }
  return issuedPapers(entries);
};

const drafted = (draft: string, more: object = {}): DossierEvent => ({
  ...{ type: 'ResultDrafted', draft: sha(draft), paper: sha('a') },
  ...more,
});
const sealed = (draft: string, signature: string, more: object = {}): DossierEvent => ({
  ...{ type: 'ResultSealed', draft: sha(draft), number: '1/2026/GP', signature: sha(signature) },
  ...more,
});

describe('(F5, ND61-20.5) results that went out as papers', () => {
  test('(F5) a sealed paper is the PDF with its seal, with who sealed it and when; it stands', () => {
    expect(told([drafted('d')], [sealed('d', 'e')])).toEqual([
      {
        paper: sha('e'),
        draft: sha('d'),
        number: '1/2026/GP',
        entry: 3,
        at: '2026-03-03T09:00:00+07:00',
        by: 'người 3',
        part: null,
        kind: 'result',
        stands: true,
        changedAt: null,
      },
    ]);
  });

  test('(N3) a text of before has no paper, sealed or resolved at once', () => {
    expect(told([{ type: 'ResultDrafted', draft: sha('d') }], [sealed('d', 'e')])).toEqual([]);
    expect(told([{ type: 'DossierDeclined', draft: sha('d') }], [sealed('d', 'e')])).toEqual([]);
    expect(told([{ type: 'ResultResolved', draft: sha('d'), kind: 'result' }])).toEqual([]);
  });

  test('(E8) a refusal is a paper of its own kind; one resolved at once says which it is', () => {
    const declined: DossierEvent = { type: 'DossierDeclined', draft: sha('d'), paper: sha('a') };
    expect(told([declined], [sealed('d', 'e')])).toMatchObject([{ kind: 'refusal', stands: true }]);
    const resolved = { type: 'ResultResolved', draft: sha('d'), paper: sha('a') } as const;
    const number = { number: '2/2026/XN', series: 'outgoing x 2026', signature: sha('f') };
    expect(told([{ ...resolved, ...number, kind: 'refusal' }])).toMatchObject([
      { kind: 'refusal', paper: sha('f'), number: '2/2026/XN', part: null },
    ]);
    expect(told([{ ...resolved, kind: 'result', signature: sha('f') }])).toMatchObject([{ number: '' }]);
  });

  test('(O2) a later paper of the same share takes its place, one of another share does not', () => {
    const papers = told(
      [drafted('b', { part: 'xa' }), drafted('c', { part: 'hai' }), drafted('d', { part: 'xa' })],
      [sealed('b', '1', { part: 'xa' })],
      [sealed('c', '2', { part: 'hai' })],
      [sealed('d', '3', { part: 'xa' })],
    );
    expect(papers.map(({ part, stands, changedAt }) => [part, stands, changedAt])).toEqual([
      ['xa', false, '2026-03-05T09:00:00+07:00'],
      ['hai', true, null],
      ['xa', true, null],
    ]);
  });

  test('(O2) a correction of the act that sealed it takes its standing, one of another act does not', () => {
    const corrected = (about: number): DossierEvent => ({ type: 'CorrectionMade', about, text: sha('9') });
    const [first] = told([drafted('d')], [sealed('d', 'e')], [corrected(2)]);
    expect(first).toMatchObject({ stands: true });
    const [second] = told([drafted('d')], [sealed('d', 'e')], [corrected(3)]);
    expect(second).toMatchObject({ stands: false, changedAt: '2026-03-04T09:00:00+07:00' });
  });
});

import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { AT, part } from './several.ts';
import { minhReceived, type Story, sha } from './story.ts';

/** What an entry of these events changes on a dossier, besides that it is the last. */
const changes = (story: Story, ...events: readonly DossierEvent[]): unknown => {
  const before = story.dossier as Record<string, unknown>;
  const after = story.has(tam, AT, events).dossier as Dossier & Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => key !== 'last' && JSON.stringify(before[key]) !== JSON.stringify(value),
    ),
  );
};
const fact = (story: Story) => ({ entry: story.entries.length + 1, at: AT, by: tam.id });
describe('(O1, E11) what is noted again', () => {
  test('(L7, G1, N3) what is noted again stands beside what was there', () => {
    const lists: readonly DossierEvent[] = [
      { type: 'FeePaid', amount: 5, by: 'counter', receipt: 'B' },
      { type: 'FeeRefunded', amount: 2, text: sha('2') },
      { type: 'CorrectionMade', about: 1, text: sha('2') },
      { type: 'ContentsErased', contents: [sha('1')] },
      { type: 'SlipIssued', kind: 'receipt', of: 3, number: '1', content: sha('1') },
      { type: 'LimitReached', limit: 'result', point: 'due', of: 3 },
      { type: 'OwnStepDone', step: 'hop-xet', note: null },
      { type: 'PaperDigitised', component: 'a', class: 'person', code: 'k', sha256: sha('1') },
      { type: 'CallDue', of: 1, kinds: ['received'] },
      { type: 'ApologyIssued', for: 'late', text: null },
      { type: 'OpinionsAsked', of: [{ agency: CONG_AN, answerBy: '2026-03-05' }], question: sha('6') },
    ];
    const twice = minhReceived().has(tam, AT, [...lists, ...lists]).dossier;
    expect(twice).toMatchObject({ paid: 10, refunded: 4, apologies: 2 });
    for (const list of ['corrections', 'erased', 'slips', 'reached', 'ownSteps', 'digitised', 'calls', 'opinions'])
      expect((twice as unknown as Record<string, unknown[]>)[list]).toHaveLength(2);
  });

  test('(ND61-17.2a, reading 27) a call is due until it is noted, and only the one that was noted', () => {
    const due = minhReceived().has(tam, AT, [
      { type: 'CallDue', of: 1, kinds: ['received'] },
      { type: 'CallDue', of: 3, kinds: ['returned'] },
    ]);
    const call = (of: number, kind: string) => ({ of, kinds: [kind], due: { ...fact(minhReceived()) }, noted: null });
    expect(due.dossier).toMatchObject({ calls: [call(1, 'received'), call(3, 'returned')] });
    expect(changes(due, { type: 'CallNoted', of: [3], text: sha('2') })).toEqual({
      calls: [call(1, 'received'), { ...call(3, 'returned'), noted: { ...fact(due), text: sha('2') } }],
    });
  });

  test('(F3, ND61-20.2) an original keeps what was noted of it before', () => {
    const taken = minhReceived().has(tam, AT, [
      { type: 'OriginalsRecorded', what: 'taken', components: ['a'], fits: null },
    ]);
    expect(taken.dossier).toMatchObject({ originals: { a: { taken: fact(minhReceived()), compared: null } } });
    const later = taken.has(tam, AT, [
      { type: 'OriginalsRecorded', what: 'compared', components: ['a'], fits: null },
      { type: 'OriginalsRecorded', what: 'returned', components: ['b'], fits: null },
    ]);
    expect(later.dossier).toMatchObject({
      originals: {
        a: { taken: fact(minhReceived()), compared: { ...fact(taken), fits: false }, returned: null },
        b: { taken: null, compared: null, returned: fact(taken) },
      },
    });
  });
});

test('(E6, ND61-19.6) a share begins with nothing done; the results are collected from it', () => {
  const story = minhReceived().has(tam, AT, [
    { type: 'WorkTransferred', parts: [part('xa', XA_MAU), part('so', SO_MAU)], slip: null },
  ]);
  expect(story.dossier).toMatchObject({
    shares: {
      xa: {
        transferred: fact(minhReceived()),
        officer: null,
        draft: null,
        number: null,
        sealed: null,
        leads: true,
        turn: 0,
        proposal: null,
      },
      so: { leads: false, turn: 1 },
    },
  });
});

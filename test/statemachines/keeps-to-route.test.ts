import { expect, test } from 'vitest';
import type { DossierEntry, DossierEvent, StepKind } from '../../lib/domain/dossier/events.ts';
import { sha } from '../domain/dossier/story.ts';
import { straysFrom } from './keeps-to-route.ts';

const opens = (step: StepKind, after: number, unit: string | null = null): DossierEvent => ({
  type: 'StepOpened',
  step,
  after,
  unit,
  role: 'officer',
});
const closes = (key: string, outcome: string): DossierEvent => ({ type: 'StepClosed', key, outcome });
const filed = { type: 'DossierSubmitted' } as DossierEvent;

const journal = (...events: readonly DossierEvent[]): readonly DossierEntry[] =>
  events.map((event, index) => ({
    dossier: 'd1',
    entry: index + 1,
    at: '2026-03-02T08:00:00+07:00',
    by: 'x',
    command: `c${index}`,
    events: [event],
    previous: sha('0'),
    hash: sha('1'),
  }));

const STANDARD = 'standard-2.asl.json';

test('(E2) a journal that keeps to its route has no strays', () => {
  const kept = journal(filed, opens('check', 1), closes('check@1', 'received'), opens('assign', 3));
  expect(straysFrom(STANDARD, kept)).toEqual([]);
  const shared = journal(
    filed,
    opens('check', 1),
    closes('check@1', 'received'),
    opens('transfer', 3),
    closes('transfer@3', 'transferred'),
    opens('assign', 5, 'a'),
    opens('assign', 5, 'b'),
    opens('return', 5),
  );
  expect(straysFrom('inter-agency.asl.json', shared)).toEqual([]);
});

test.each([
  [
    'a step the word does not lead to',
    [filed, opens('check', 1), closes('check@1', 'received'), opens('sign', 3)],
    '4: sign@3 does not follow entry 3',
  ],
  [
    'a step after an entry that closed nothing',
    [filed, opens('check', 1), opens('assign', 2)],
    '3: assign@2 does not follow entry 2',
  ],
  ['a unit where none is asked', [filed, opens('check', 1, 'a')], '2: check@1/a does not follow entry 1'],
  ['a step opened twice', [filed, opens('check', 1), opens('check', 1)], '3: check@1 opened twice'],
  ['a step closed and never opened', [filed, closes('check@1', 'received')], '2: check@1 closed and never opened'],
  [
    'a step closed twice',
    [filed, opens('check', 1), closes('check@1', 'received'), closes('check@1', 'received')],
    '4: check@1 closed twice',
  ],
])('(E2) it finds %s', (_, events, stray) => {
  expect(straysFrom(STANDARD, journal(...events))).toEqual([stray]);
});

import { describe, expect, test } from 'vitest';
import { asksForNothing, isLookOnly } from '../../lib/domain/journal/asks-for-nothing.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { namedIn } from '../../lib/domain/journal/named.ts';
import { noteLook } from '../../lib/domain/looks/look.ts';
import { type Looked, looksAtDossier, type Opened } from '../../lib/domain/looks/looked.ts';
import { shownLooks } from '../../lib/domain/looks/shown-looks.ts';
import { GENESIS, sealEntry } from '../../lib/world/chain.ts';

const MINH: Actor = { id: 'minh', roles: ['receptionist'], agency: 'xa-mau' };
const HANH: Actor = { id: 'hanh', roles: ['leader'], agency: 'xa-mau' };
const PAGE: Opened = { what: 'dossier', which: null, ground: 'whole' };
const PAPER: Opened = { what: 'paper', which: 'giay-1', ground: 'whole' };
const at = (clock: string): string => `2026-02-10T${clock}+07:00`;

/** The journal after these looks, in turn. */
const journalOf = (...looks: readonly (readonly [string, Actor, Opened])[]): readonly Entry<Looked>[] => {
  const journal: Entry<Looked>[] = [];
  for (const [clock, by, opened] of looks) {
    const events = noteLook(journal, opened, 'mot-cua', { at: at(clock), by });
    const entry = { dossier: looksAtDossier('h1'), entry: journal.length + 1, at: at(clock), by: by.id };
    if (events.length > 0)
      journal.push(sealEntry({ ...entry, command: clock, events, previous: journal.at(-1)?.hash ?? GENESIS }));
  }
  return journal;
};

const told = (looks: readonly Entry<Looked>[]) =>
  shownLooks(looks, at('18:00:00'), 10).map(({ at: when, by, what }) => [when.slice(11, 19), by, what]);

describe('(O15, N4) a noteLook of staff', () => {
  test('says who looked at what, in which place and on which ground, and nothing of the person', () => {
    const [entry] = journalOf(['08:00:00', MINH, PAPER]);
    expect(entry?.by).toBe('minh');
    expect(entry?.events).toEqual([
      {
        type: 'Looked',
        ...PAPER,
        roles: ['receptionist'],
        agency: 'xa-mau',
        unit: 'mot-cua',
      },
    ]);
  });

  test('of the same person at the same thing within ten minutes is one; at the tenth it is another', () => {
    const looks = journalOf(
      ['08:00:00', MINH, PAGE],
      ['08:04:00', MINH, PAGE],
      ['08:09:59', MINH, PAGE],
      ['08:10:00', MINH, PAGE],
      ['08:19:59', MINH, PAGE],
    );
    expect(told(looks)).toEqual([
      ['08:10:00', 'minh', 'dossier'],
      ['08:00:00', 'minh', 'dossier'],
    ]);
  });

  test('of another person, or at another thing, is another noteLook, also in the same second', () => {
    const looks = journalOf(
      ['08:00:00', MINH, PAGE],
      ['08:00:00', HANH, PAGE],
      ['08:00:00', MINH, PAPER],
      ['08:00:00', MINH, { ...PAPER, which: 'giay-2' }],
      ['08:00:00', MINH, PAPER],
    );
    expect(looks).toHaveLength(4);
  });

  test('asks for nothing, stands in no list, and names nothing that would have to lie beside it (N3)', () => {
    const events = journalOf([
      '08:00:00',
      MINH,
      { what: 'document', which: 'ac-1.khai-sinh', ground: 'counter' },
    ]).flatMap((entry) => entry.events);
    expect([asksForNothing(events), isLookOnly(events)]).toEqual([true, true]);
    expect(isLookOnly([{ type: 'StepOpened' }])).toBe(false);
    const { contents, papers } = namedIn(journalOf(['08:00:00', MINH, PAPER]));
    expect([contents.size, papers.size]).toEqual([0, 0]);
  });
});

test('(O15) a person is told of so many years and of no more; the journal keeps the rest', () => {
  const looks = journalOf(['08:00:00', MINH, PAGE], ['09:00:00', HANH, PAGE]);
  expect(shownLooks(looks, '2036-02-10T08:00:00+07:00', 10)).toHaveLength(2);
  expect(shownLooks(looks, '2036-02-10T08:00:01+07:00', 10).map(({ by }) => by)).toEqual(['hanh']);
  expect(shownLooks(looks, '2036-02-11T08:00:00+07:00', 10)).toEqual([]);
});

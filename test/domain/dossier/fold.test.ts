import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../../lib/domain/dossier/events.ts';
import { after, fold } from '../../../lib/domain/dossier/fold.ts';
import { hanh, lan, minh, tam } from '../../people.ts';
import { lanFiled, minhReceived, tamAppraises } from './story.ts';

const AT = '2026-03-02T11:00:00+07:00';

const taken = lanFiled().withdraws(AT).entries;
const refused = lanFiled().decides(minh, AT, { decision: 'refuse', reasons: 'a'.repeat(64) } as never).entries;
const drafted = tamAppraises()
  .decides(tam, AT, { decision: 'complete-step', outcome: 'drafted', draft: 'd'.repeat(64) })
  .opens('sign', AT)
  .decides(hanh, AT, { decision: 'send-back', note: 'e'.repeat(64) }).entries;

/** Beginnings of journals, some entries of which were read anew, and some say something else than they did. */
const histories = fc.array(
  fc.record({
    entries: fc.constantFrom(taken, refused, drafted, minhReceived().entries),
    length: fc.nat(12),
    readAnew: fc.nat(12),
    otherPerson: fc.option(fc.nat(12)),
  }),
  { minLength: 2, maxLength: 8 },
);

const told = ({
  entries,
  length,
  readAnew,
  otherPerson,
}: { entries: readonly DossierEntry[] } & Record<string, unknown>) =>
  entries
    .slice(0, Number(length))
    .map((entry, index) => (index === readAnew ? structuredClone(entry) : entry))
    .map((entry, index) => (index === otherPerson ? { ...entry, by: lan.id, at: AT } : entry));

describe('a journal folds to the dossier', () => {
  test('(N3) folded before or not, the same entries come to the same, whatever was folded in between', () => {
    fc.assert(
      fc.property(histories, (all) => {
        for (const history of all) {
          const entries = told(history);
          expect(fold(entries)).toEqual(entries.reduce(after, NOTHING));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('(N3) the same entries are folded once: the same dossier, frozen', () => {
    const first = fold(drafted);
    expect(fold([...drafted])).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(fold(drafted.slice(0, -1))).not.toBe(first);
  });

  test('(N3) another entry under the same last one is seen', () => {
    fold(drafted);
    const [first, ...rest] = drafted as [DossierEntry, ...DossierEntry[]];
    const elsewhere = { ...first, dossier: 'd2' };
    expect(fold([elsewhere, ...rest])).toMatchObject({ id: 'd2' });
  });
});

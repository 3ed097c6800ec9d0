import { describe, expect, test } from 'vitest';
import { binh, dung, hanh, lan, minh, quang, tam, thu } from '../../people.ts';
import { returned, sha, tamAppraises } from './story.ts';

const at = '2026-03-03T11:00:00+07:00';
const correcting = { decision: 'correct', entry: 3, text: sha('4'), seen: null } as const;

describe('(O2, N3) a correction is an entry of its own; nothing edits the past', () => {
  test.each([
    ['the head of the one-stop unit', quang],
    ['the head of the department', dung],
    ['the leader', hanh],
  ])('(O2) by %s, naming the entry and the reason', (_who, by) => {
    const before = tamAppraises();
    const after = before.decides(by, at, correcting);
    expect(after.entries.slice(0, -1)).toEqual(before.entries);
    expect(after.entries.at(-1)?.events).toEqual([{ type: 'CorrectionMade', about: 3, text: sha('4') }]);
    expect(after.dossier).toMatchObject({ corrections: [{ about: 3, by: by.id, at }], stage: 'in-process' });
  });

  test('(O2) not by who takes in, appraises or seals, nor by another agency or the applicant', () => {
    for (const by of [minh, tam, thu]) expect(tamAppraises().asked(by, at, correcting)).toBe('not-your-role');
    for (const by of [binh, lan]) expect(tamAppraises().asked(by, at, correcting)).toBe('wrong-agency');
  });

  test('(O2) of an entry there is; also when the dossier is over', () => {
    expect(tamAppraises().asked(quang, at, { ...correcting, entry: 0 })).toBe('entry-unknown');
    const { length } = tamAppraises().entries;
    expect(tamAppraises().asked(quang, at, { ...correcting, entry: length + 1 })).toBe('entry-unknown');
    expect(Array.isArray(tamAppraises().asked(quang, at, { ...correcting, entry: length }))).toBe(true);
    expect(Array.isArray(returned().asked(quang, at, correcting))).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { hasLostBranch } from '../../../lib/domain/dossier/steps/lost-branch.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { tam } from '../../people.ts';
import { AT, known, opened, shared } from './several.ts';
import { lanFiled, type Story, sha } from './story.ts';

describe('(R1, E6) a branch lost on the way', () => {
  const back = (story: Story): Story =>
    story.has(tam, AT, [
      { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('8'), fault: null },
    ]);

  test('(R1) where nobody has a step, before and after the acceptance', () => {
    const nobody = lanFiled().has(SYSTEM, AT, [{ type: 'StepClosed', key: 'check@1', outcome: 'over' }]);
    expect(hasLostBranch(known(lanFiled()))).toBe(false);
    expect(hasLostBranch(known(nobody))).toBe(true);
    expect(hasLostBranch(known(shared()))).toBe(true);
  });

  test.each([
    ['supplement', false],
    ['check', true],
    ['check-and-draft', true],
    ['return', true],
  ] as const)(
    '(R1, E4, ND61-19.4) back with the person the others’ steps alone are no way on, nor is %s beside them: %s',
    (kind, lost) => {
      const waits = back(shared().has(SYSTEM, AT, [opened('appraise', 'ca')]));
      expect(hasLostBranch(known(waits))).toBe(true);
      expect(hasLostBranch(known(waits.has(SYSTEM, AT, [opened(kind, null)])))).toBe(lost);
    },
  );

  test('(R1, E6, ND61-19.6b) a share that waits for another’s seal is not lost before it, and is after it', () => {
    const working = shared().has(SYSTEM, AT, [opened('appraise', 'ca'), opened('appraise', 'xa')]);
    expect(hasLostBranch(known(working))).toBe(false);
    const another = working.has(SYSTEM, AT, [
      { type: 'ResultDrafted', draft: sha('c'), part: 'xa' },
      { type: 'ResultSealed', draft: sha('c'), number: '2/2026', signature: sha('f'), part: 'xa' },
    ]);
    expect(hasLostBranch(known(another))).toBe(false);
    const sealed = working.has(SYSTEM, AT, [
      { type: 'ResultDrafted', draft: sha('d'), part: 'ca' },
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f'), part: 'ca' },
    ]);
    expect(hasLostBranch(known(sealed))).toBe(true);
    expect(hasLostBranch(known(sealed.has(SYSTEM, AT, [opened('assign', 'so')])))).toBe(false);
  });
});

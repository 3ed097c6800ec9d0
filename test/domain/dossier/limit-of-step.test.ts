import { describe, expect, test } from 'vitest';
import { findLimitOfStep, mayHaveLimit } from '../../../lib/domain/dossier/steps/limit-of-step.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { tam } from '../../people.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { AT, opened, shared } from './several.ts';
import { minhReceived, type Story, sha, tamAppraises } from './story.ts';

describe('(L7, A13) the limit of a step itself', () => {
  test('(L7, A13) only a step of another agency, of a share or with a share of the time may have one', () => {
    const { rules } = minhReceived();
    const timed = {
      ...rules,
      procedure: {
        ...rules.procedure,
        stepLimits: { assign: { kind: 'working-hours', amount: 2 }, sign: { kind: 'working-hours', amount: 1 } },
      },
    } as const;
    expect(mayHaveLimit('assign@3', rules)).toBe(false);
    expect(mayHaveLimit('appraise@3/so', rules)).toBe(true);
    expect([mayHaveLimit('assign@3', timed), mayHaveLimit('sign@3', timed)]).toEqual([true, true]);
    expect([mayHaveLimit('appraise@3', timed), mayHaveLimit('take-assign@3', timed)]).toEqual([false, false]);
  });

  test('(L7, A13, ND61-19.5, 19.6) the step’s own limit, not that of the dossier nor of another step', () => {
    const timed = minhReceived({
      ...fiveDays,
      stepLimits: { assign: { kind: 'working-hours', amount: 2 }, appraise: { kind: 'working-hours', amount: 4 } },
    });
    const limit = (story: Story, key: string) => {
      const found = findLimitOfStep(story.dossier, key, story.rules);
      return found && `${found.limit} ${found.unit} ${found.of}`;
    };
    expect(limit(timed, 'assign@3')).toBe('step assign 4');
    expect(limit(minhReceived(), 'assign@3')).toBeNull();
    expect(limit(timed, 'assign@99')).toBeNull();
    expect(findLimitOfStep({ stage: 'nothing' }, 'assign@3', timed.rules)).toBeNull();
    const twice = timed.has(SYSTEM, AT, [opened('assign', null), opened('appraise', null)]);
    expect([limit(twice, 'assign@3'), limit(twice, 'assign@9')]).toEqual(['step assign 4', 'step assign 5']);
    expect(limit(twice, 'appraise@9')).toBe('step appraise 5');

    const shares = shared().has(SYSTEM, AT, [opened('assign', 'so'), opened('assign', 'ca')]);
    expect(limit(shares, 'assign@9/ca')).toBe(`part ca ${shares.entries.length}`);
    expect(limit(shares, 'assign@9/so')).toBe(`part so ${shares.entries.length}`);
    const asked = tamAppraises()
      .decides(tam, AT, {
        decision: 'consult',
        of: [SO_MAU, CONG_AN].map((agency) => ({ agency, answerBy: '2026-03-05' })),
        question: sha('6'),
      })
      .opens('answer', AT, SO_MAU)
      .opens('answer', AT, CONG_AN);
    expect(limit(asked, `answer@7/${CONG_AN}`)).toBe(`opinion ${CONG_AN} 7`);
    expect(limit(asked, `answer@7/${SO_MAU}`)).toBe(`opinion ${SO_MAU} 7`);
  });
});

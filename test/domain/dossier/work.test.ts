import { describe, expect, test } from 'vitest';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import type { DecisionName } from '../../../lib/domain/words/decisions.ts';
import { binh, dung, minh, son, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { AT, onRoute, opened, shared } from './several.ts';
import { minhReceived, type Story, sha, tamAppraises, tamDrafted, toldAgain } from './story.ts';

const offered = ({ dossier, rules }: Story, by: Actor): readonly DecisionName[] =>
  movesOf(dossier, { at: AT, by }, rules).map(({ decision }) => decision);
const closed = (key: string, outcome: string) => ({ type: 'StepClosed', key, outcome });

/** Resolved by Xã Mẫu, taken in by the one-stop unit of Sở Mẫu (ND61-19.7). */
const _between = (story: Story): Story =>
  toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, oneStop: SO_MAU } : event));

/** Handed to the counter to be decided there at once or by delegation. */
const atTheCounter = (route: string): Story =>
  onRoute(
    minhReceived().has(SYSTEM, AT, [{ type: 'StepClosed', key: 'assign@3', outcome: 'over' }, opened('resolve', null)]),
    route,
    2,
  );

describe('(E1, ND61-19.1) the head of the department assigns', () => {
  test('(E1, E6, ND61-19.1, 19.6) of the whole dossier one officer, of a share the officer of that share', () => {
    const assigning = { decision: 'assign', officer: son.id } as const;
    expect(minhReceived().asked(dung, AT, { ...assigning, seen: 'assign@3' })).toEqual([
      { type: 'OfficerAssigned', officer: son.id },
      closed('assign@3', 'assigned'),
    ]);
    expect(
      shared()
        .has(SYSTEM, AT, [opened('assign', 'xa')])
        .asked(dung, AT, { ...assigning, seen: 'assign@9/xa' }),
    ).toEqual([{ type: 'OfficerAssigned', officer: son.id, part: 'xa' }, closed('assign@9/xa', 'assigned')]);
  });

  test('(E1) another officer only while an officer has it; of a share by its own agency’s head, and by no other’s', () => {
    const again = { decision: 'assign', officer: son.id, seen: null } as const;
    expect(offered(tamAppraises(), dung)).toContain('assign');
    expect(tamAppraises().asked(dung, AT, again)).toHaveLength(1);
    expect(tamDrafted().asked(dung, AT, again)).toBe('step-changed');
    expect(offered(tamDrafted(), dung)).not.toContain('assign');
    expect(
      shared()
        .has(SYSTEM, AT, [opened('appraise', 'xa')])
        .asked(dung, AT, again),
    ).toEqual([{ type: 'OfficerAssigned', officer: son.id, part: 'xa' }]);
    const beside = tamAppraises().has(SYSTEM, AT, [opened('sign', null)]);
    expect(beside.asked(dung, AT, again)).toHaveLength(1);
    expect(offered(tamAppraises(), { ...dung, agency: SO_MAU })).not.toContain('assign');
  });
});

describe('(E3, ND61-19.3b) a visit', () => {
  const notice = { decision: 'announce-visit', notice: sha('4'), seen: null } as const;
  const minutes = { decision: 'record-visit', minutes: sha('4'), outcome: 'not-verified' } as const;
  const verifying = () =>
    minhReceived()
      .decides(dung, AT, { decision: 'assign', officer: tam.id })
      .has(SYSTEM, AT, [opened('verify', null)]);

  test('(E3, ND61-19.3b) announced by who looks into it and nobody else; it lengthens nothing', () => {
    expect(tamAppraises().asked(tam, AT, notice)).toEqual([
      { type: 'VisitAnnounced', notice: sha('4'), lengthens: false },
    ]);
    for (const by of [son, dung, minh, binh]) expect(tamAppraises().asked(by, AT, notice)).toBe('not-your-step');
    expect(tamDrafted().asked(tam, AT, notice)).toBe('not-your-step');
    const beside = tamAppraises().has(SYSTEM, AT, [opened('answer', SO_MAU)]);
    expect(beside.asked(tam, AT, notice)).toHaveLength(1);
  });

  test('(E3, ND61-19.3) the minutes close the step of verification with what was found; beside it they close none', () => {
    expect(verifying().asked(tam, AT, { ...minutes, seen: 'verify@9' })).toEqual([
      { type: 'VisitRecorded', minutes: sha('4'), outcome: 'not-verified', lengthens: false },
      closed('verify@9', 'not-verified'),
    ]);
    const moves = movesOf(verifying().dossier, { at: AT, by: tam }, verifying().rules);
    expect(moves.filter(({ decision }) => decision === 'record-visit').map(({ step }) => step)).toEqual(['verify@9']);
    const beside = verifying().has(SYSTEM, AT, [opened('answer', SO_MAU)]);
    const still = movesOf(beside.dossier, { at: AT, by: tam }, beside.rules);
    expect(still.filter(({ decision }) => decision === 'record-visit').map(({ step }) => step)).toEqual(['verify@9']);
  });
});

describe('(E2, ND61-19.2, 19.5a) the officer ends the appraisal', () => {
  const drafting = { decision: 'complete-step', outcome: 'drafted', draft: sha('d') } as const;

  test('(E2, E6) a draft of the whole, or of one share', () => {
    expect(tamAppraises().asked(tam, AT, drafting)).toEqual([
      { type: 'ResultDrafted', draft: sha('d') },
      closed('appraise@5', 'drafted'),
    ]);
    const share = shared().has(SYSTEM, AT, [opened('appraise', 'xa')]);
    expect(share.asked(tam, AT, { ...drafting, seen: 'appraise@9/xa' })).toEqual([
      { type: 'ResultDrafted', draft: sha('d'), part: 'xa' },
      closed('appraise@9/xa', 'drafted'),
    ]);
    expect(share.asked(tam, AT, { decision: 'decline', draft: sha('9'), seen: 'appraise@9/xa' })).toEqual([
      { type: 'DossierDeclined', draft: sha('9'), part: 'xa' },
      closed('appraise@9/xa', 'declined'),
    ]);
    expect(tamAppraises().asked(tam, AT, { decision: 'decline', draft: sha('9') })).toEqual([
      { type: 'DossierDeclined', draft: sha('9') },
      closed('appraise@5', 'declined'),
    ]);
  });

  test('(D9, D10, E8, ND61-17.4, 17.5) decided at the counter, the result or the refusal is there at once', () => {
    const story = atTheCounter('delegated');
    expect(story.asked(minh, AT, { decision: 'complete-step', outcome: 'resolved', draft: sha('d') })).toEqual([
      { type: 'ResultResolved', draft: sha('d'), kind: 'result' },
      closed('resolve@9', 'resolved'),
    ]);
    expect(story.asked(minh, AT, { decision: 'decline', draft: sha('9') })).toEqual([
      { type: 'ResultResolved', draft: sha('9'), kind: 'refusal' },
      closed('resolve@9', 'declined'),
    ]);
  });

  test('(E2, E8, TTH-5.2) a step of the procedure’s own ends with a note; it refuses only on the file that goes on from there', () => {
    const own = (version: number) =>
      onRoute(tamAppraises().has(SYSTEM, AT, [opened('own-step', 'hop-xet')]), 'own-steps', version);
    const done = {
      decision: 'complete-step',
      outcome: 'done',
      draft: null,
      note: sha('2'),
      seen: 'own-step@9/hop-xet',
    } as const;
    expect(own(2).asked(tam, AT, done)).toEqual([
      { type: 'OwnStepDone', step: 'hop-xet', note: sha('2') },
      closed('own-step@9/hop-xet', 'done'),
    ]);
    const refusing = { decision: 'decline', draft: sha('9'), seen: 'own-step@9/hop-xet' } as const;
    expect(own(2).asked(tam, AT, refusing)).toHaveLength(2);
    expect(own(1).asked(tam, AT, refusing)).toBe('not-at-this-stage');
    expect(own(1).asked(tam, AT, { ...refusing, seen: 'appraise@5' })).toHaveLength(2);
    const old = shared('inter-agency', 1).has(SYSTEM, AT, [opened('appraise', 'xa')]);
    expect(old.asked(tam, AT, { ...refusing, seen: 'appraise@9/xa' })).toHaveLength(2);
  });

  test('(E5, ND61-19.5a) what is asked names other agencies, once each, and a working day that has not passed', () => {
    const asking = (...of: readonly (readonly [string, string])[]) =>
      tamAppraises().asked(tam, AT, {
        decision: 'consult',
        of: of.map(([agency, answerBy]) => ({ agency, answerBy })),
        question: sha('6'),
      });
    expect(asking([SO_MAU, '2026-03-05'], [CONG_AN, '2026-03-03'])).toEqual([
      {
        type: 'OpinionsAsked',
        of: [
          { agency: SO_MAU, answerBy: '2026-03-05' },
          { agency: CONG_AN, answerBy: '2026-03-03' },
        ],
        question: sha('6'),
      },
      closed('appraise@5', 'consulted'),
    ]);
    expect(asking()).toBe('agencies-needed');
    expect(asking([SO_MAU, '2026-03-05'], [SO_MAU, '2026-03-06'])).toBe('agencies-needed');
    expect(asking([XA_MAU, '2026-03-05'])).toBe('agency-asks-itself');
    expect(asking([SO_MAU, '2026-03-05'], [CONG_AN, '2026-03-02'])).toBe('answer-by-passed');
    expect(asking([SO_MAU, '2026-03-05'], [CONG_AN, '2026-03-07'])).toBe('answer-by-day-off');
  });

  test('(E5, ND61-19.5) on a share, or on a file that ends with the question, nobody is asked', () => {
    const consulting = {
      decision: 'consult',
      of: [{ agency: SO_MAU, answerBy: '2026-03-05' }],
      question: sha('6'),
    } as const;
    const old = onRoute(tamAppraises(), 'standard', 1);
    expect(offered(old, tam)).not.toContain('consult');
    expect(old.asked(tam, AT, consulting)).toBe('not-at-this-stage');
    const share = shared('standard').has(SYSTEM, AT, [opened('appraise', 'xa')]);
    expect(offered(share, tam)).not.toContain('consult');
    expect(share.asked(tam, AT, { ...consulting, seen: 'appraise@9/xa' })).toBe('not-at-this-stage');
    expect(offered(tamAppraises(), tam)).toContain('consult');
  });
});

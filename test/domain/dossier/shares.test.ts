import { describe, expect, test } from 'vitest';
import { receiveAutomatically } from '../../../lib/domain/dossier/decisions/receive.ts';
import type { FiledDossier } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEvent, Share } from '../../../lib/domain/dossier/events.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { runningLimits } from '../../../lib/domain/dossier/running-limits.ts';
import { hasLostBranch } from '../../../lib/domain/dossier/steps/lost-branch.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { timelineOf } from '../../../lib/domain/views/timeline.ts';
import { hanh, thu } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { lanFiled, minhReceived, type Story, sha, tamAppraises, toldAgain } from './story.ts';

const AT = '2026-03-03T10:00:00+07:00';
const part = (key: string, ...after: readonly string[]): Share => ({
  key,
  agency: XA_MAU,
  within: { kind: 'working-days', amount: 2 },
  after,
});
const opened = (step: 'assign' | 'appraise' | 'sign' | 'seal', unit: string, after = 9): DossierEvent => ({
  type: 'StepOpened',
  step,
  after,
  unit,
  role: 'officer',
});

/** Two shares and a third that needs the first, all at Xã Mẫu; the first is drafted and waits for its signature. */
const threeShares = (kind: 'ResultDrafted' | 'DossierDeclined', route = 'inter-agency'): Story =>
  toldAgain(
    minhReceived().has(SYSTEM, AT, [
      { type: 'StepClosed', key: 'assign@3', outcome: 'over' },
      { type: 'WorkTransferred', parts: [part('lead'), part('first'), part('needs-first', 'first')], slip: null },
      opened('assign', 'lead'),
      { type: kind, draft: sha('d'), part: 'first' },
      opened('sign', 'first'),
      opened('assign', 'needs-first'),
    ]),
    (event) => (event.type === 'DossierSubmitted' ? { ...event, route: { name: route, version: 1 } } : event),
  );

const sealsFirst = (story: Story) =>
  story
    .decides(hanh, AT, { decision: 'sign', seen: 'sign@9/first', about: sha('d'), signature: sha('e') })
    .has(SYSTEM, AT, [opened('seal', 'first')])
    .decides(thu, AT, {
      decision: 'seal',
      seen: 'seal@9/first',
      about: sha('d'),
      number: '1/2026',
      signature: sha('f'),
    });

const filed = ({ dossier }: Story): FiledDossier => {
  if (dossier.stage === 'nothing') throw new Error('nothing filed');
  return dossier;
};

const openUnits = (story: Story) =>
  Object.values(filed(story).steps).flatMap(({ unit, closed }) => (closed === null ? [unit] : []));

describe('(E6, ND61-19.6b) shares side by side', () => {
  test('(E6, H2, O1) the seal of one share is not told as the result of the dossier', () => {
    const told = timelineOf(sealsFirst(threeShares('ResultDrafted')).entries).map(({ title }) => title);
    expect(told.filter((title) => title.includes('đã có kết quả'))).toEqual([]);
    expect(told.at(-1)).toBe('Một cơ quan phối hợp đã hoàn thành phần việc được chuyển');
  });

  test('(E6, E8, ND61-19.8) the seal of a refusal closes the steps of what hangs on it, and its limit runs no more', () => {
    const story = sealsFirst(threeShares('DossierDeclined'));
    expect(openUnits(story)).toEqual(['lead']);
    expect(filed(story).steps['assign@9/needs-first']?.closed?.outcome).toBe('over');
    expect(filed(story).steps['seal@9/first']?.closed?.outcome).toBe('sealed-refusal');
    expect(runningLimits(story.dossier, story.rules).map(({ unit }) => unit)).toEqual([null, 'lead']);
  });

  test('(E6, ND61-19.6b) the seal of a result closes no other step', () => {
    const story = sealsFirst(threeShares('ResultDrafted'));
    expect(openUnits(story)).toEqual(['lead', 'needs-first']);
    expect(filed(story).steps['seal@9/first']?.closed?.outcome).toBe('sealed');
  });
});

describe('(R1, E2) a branch lost on the way', () => {
  const signed = (route?: string) =>
    threeShares('ResultDrafted', route).decides(hanh, AT, {
      decision: 'sign',
      seen: 'sign@9/first',
      about: sha('d'),
      signature: sha('e'),
    });

  test('(R1, ND61-19.6b) is a share without a step while others have theirs', () => {
    expect(hasLostBranch(filed(threeShares('ResultDrafted')))).toBe(false);
    expect(hasLostBranch(filed(signed()))).toBe(true);
    expect(hasLostBranch(filed(signed().has(SYSTEM, AT, [opened('seal', 'first')])))).toBe(false);
  });

  test('(R1, ND61-19.8) is no share that hangs on a refusal, and no dossier that is over', () => {
    expect(hasLostBranch(filed(sealsFirst(threeShares('DossierDeclined'))))).toBe(false);
    expect(hasLostBranch(filed(signed().withdraws(AT)))).toBe(false);
  });

  test('(R1, ND61-19.6a) is nothing on paper, where the others wait for their turn', () => {
    expect(hasLostBranch(filed(signed('inter-agency-paper')))).toBe(false);
  });

  test('(R1, ND61-19.5) is an agency asked that was never handed its step, and a route where nobody has one', () => {
    const asked = tamAppraises().has(SYSTEM, AT, [
      {
        type: 'OpinionsAsked',
        of: [SO_MAU, XA_MAU].map((agency) => ({ agency, answerBy: '2026-03-05' })),
        question: sha('6'),
      },
      { type: 'StepClosed', key: 'appraise@5', outcome: 'consulted' },
    ]);
    const one = asked.opens('answer', AT, SO_MAU);
    expect(hasLostBranch(filed(asked))).toBe(true);
    expect(hasLostBranch(filed(one))).toBe(true);
    expect(hasLostBranch(filed(one.opens('answer', AT, XA_MAU)))).toBe(false);
    expect(hasLostBranch(filed(one.has(SYSTEM, AT, [{ type: 'OpinionLapsed', agency: XA_MAU }])))).toBe(false);
    expect(
      hasLostBranch(
        filed(one.has(SYSTEM, AT, [{ type: 'OpinionGiven', agency: XA_MAU, text: sha('7'), late: false }])),
      ),
    ).toBe(false);
  });
});

test('(D12, TTH-PL bước 1) what a person has been handed the system takes in no more', () => {
  const handed = lanFiled();
  expect(receiveAutomatically(handed.dossier, 1, 'K1', handed.rules)).toEqual([]);
  const fresh = fold(handed.entries.slice(0, 1));
  expect(receiveAutomatically(fresh, 1, 'K1', handed.rules)).toMatchObject([
    { type: 'DossierReceived', code: 'K1' },
    { type: 'StepClosed', key: 'check@1', outcome: 'received' },
  ]);
});

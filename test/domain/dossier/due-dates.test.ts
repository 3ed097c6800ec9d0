import { describe, expect, test } from 'vitest';
import type { AcceptedDossier } from '../../../lib/domain/dossier/dossier.ts';
import {
  dueOf,
  dueState,
  firstDueOf,
  receiveByOf,
  shownDue,
  soonAfter,
} from '../../../lib/domain/dossier/due-dates.ts';
import { runningLimits, shareLimit } from '../../../lib/domain/dossier/running-limits.ts';
import { isMoot, linkedWork, resultsOfShares, shareFor } from '../../../lib/domain/dossier/shares.ts';
import { timedOf } from '../../../lib/domain/dossier/timed.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { hanh, lan, minh, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { fiveDays, sameDay } from '../../tinh-mau/procedures.ts';
import { linked, ownSteps, verified } from '../../tinh-mau/route-procedures.ts';
import { AT, known, opened, part, shared } from './several.ts';
import { lanFiled, minhReceived, type Story, sha, tamAppraises, tamDrafted } from './story.ts';

const accepted = (story: Story): AcceptedDossier => {
  const dossier = known(story);
  if (!('accepted' in dossier)) throw new Error('not accepted');
  return dossier;
};
const running = ({ dossier, rules }: Story): string[] =>
  runningLimits(dossier, rules).map(({ limit, unit, due }) => `${limit} ${unit ?? '–'} ${due.at.slice(0, 16)}`);
const asked = { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('8') } as const;

/** Returned on Tuesday at ten, supplemented on Wednesday, taken in again on Thursday 5 March at nine. */
const takenInAgain = (story: Story): Story =>
  story
    .has(tam, AT, [{ ...asked, fault: null }])
    .has(lan, '2026-03-04T09:00:00+07:00', [{ type: 'DossierSupplemented', form: sha('a'), papers: [] }])
    .has(minh, '2026-03-05T09:00:00+07:00', [
      { type: 'DossierReceived', code: 'K1', again: true, ruleSet: 'seed-2016-2021' },
    ]);

describe('(O1, ND61-19) when the result is due', () => {
  test('(E4, O1, ND61-19.4) supplemented, it says that the limit counts from the start; before that it does not', () => {
    const why = (story: Story) => firstDueOf(accepted(story), story.rules).why.map(({ article }) => article);
    expect(why(minhReceived())).not.toContain('ND61-19.4');
    expect(why(takenInAgain(tamAppraises()))).toContain('ND61-19.4');
  });

  test('(E3, O1) a visit of a journal of before lengthens only where the procedure has a limit for it', () => {
    const visited = (procedure: typeof fiveDays) => {
      const story = minhReceived(procedure).has(tam, AT, [{ type: 'VisitAnnounced', notice: sha('4') }]);
      return dueOf(accepted(story), story.rules).at.slice(0, 10);
    };
    const [instead] = verified.alternatives ?? [];
    if (instead === undefined) throw new Error('no alternatives');
    expect(visited(fiveDays)).toBe('2026-03-09');
    expect(visited(verified)).toBe('2026-03-17');
    expect(visited({ ...fiveDays, alternatives: [{ ...instead, ground: 'hồ sơ phức tạp' }] })).toBe('2026-03-09');
    expect(visited({ ...fiveDays, alternatives: [{ ...instead, limit: { kind: 'agreed' } }] })).toBe('2026-03-09');
    expect(visited({ ...verified, alternatives: verified.alternatives?.toReversed() ?? [] })).toBe('2026-03-17');
  });

  test('(E9, E4, ND61-19.4, 19.9) what was re-appointed before it was taken in again moves the new date no more', () => {
    const moved = tamAppraises().has(hanh, AT, [{ type: 'DossierReappointed', until: '2026-04-01', reason: sha('5') }]);
    expect(dueOf(accepted(moved), moved.rules).at).toBe('2026-04-01T17:00:00+07:00');
    const again = takenInAgain(moved);
    expect(dueOf(accepted(again), again.rules).at).toBe('2026-03-12T17:00:00+07:00');
    const [own] = runningLimits(again.dossier, again.rules);
    expect(own).toMatchObject({ limit: 'result', of: accepted(again).accepted.entry });
    const [before] = runningLimits(moved.dossier, moved.rules);
    expect(before).toMatchObject({ limit: 'result', of: moved.entries.length, start: AT });
  });

  test('(L7, reading 10) on time, due soon from the reminder on, overdue after the last second', () => {
    const { rules } = minhReceived();
    const due = { at: '2026-03-09T17:00:00+07:00', why: [], provisional: false };
    const soon = soonAfter(due, rules);
    expect(soon).toBe('2026-03-09T16:45:00+07:00');
    expect(dueState(due, '2026-03-09T16:44:59+07:00', soon)).toBe('on-time');
    expect(dueState(due, soon, soon)).toBe('due-soon');
    expect(dueState(due, due.at, soon)).toBe('due-soon');
    expect(dueState(due, '2026-03-09T17:00:01+07:00', soon)).toBe('overdue');
    expect(dueState({ ...due, provisional: true }, '2026-03-09T17:00:01+07:00', soon)).toBe('due-soon');
  });

  test('(H1, L7) it is shown by the date it waits for now: intake, result, intake again', () => {
    const shown = ({ dossier, rules }: Story) => {
      if (dossier.stage === 'nothing') throw new Error('nothing filed');
      return shownDue(timedOf(dossier), rules).at;
    };
    const filed = lanFiled();
    expect(shown(filed)).toBe(receiveByOf(known(filed), filed.rules).at);
    expect(shown(minhReceived())).toBe('2026-03-09T17:00:00+07:00');
    const back = tamAppraises().has(tam, AT, [{ ...asked, fault: null }]);
    const again = back.has(lan, AT, [{ type: 'DossierSupplemented', form: sha('a'), papers: [] }]);
    expect(shown(back)).toBe('2026-03-09T17:00:00+07:00');
    expect(shown(again)).toBe(receiveByOf(known(again), again.rules).at);
  });
});

describe('(L7, ND61-8.2b) what runs beside the dossier’s own limit', () => {
  test('(L7, E4, ND61-19.4) nothing is reminded of where the result is due first, or nobody looks into it', () => {
    const day = minhReceived(sameDay).opens('appraise', AT);
    expect(running(day).join()).not.toContain('notice');
    expect(running(minhReceived().opens('sign', AT)).join()).not.toContain('notice');
    const again = tamDrafted()
      .decides(hanh, AT, { decision: 'send-back', note: sha('2') })
      .opens('appraise', AT);
    expect(running(again).join()).not.toContain('notice');
    const three = { kind: 'working-days', amount: 3, text: '3 ngày' } as const;
    const alike = minhReceived({ ...fiveDays, timeLimit: three }).opens('appraise', AT);
    expect(running(alike)).toEqual(['result – 2026-03-05T17:00']);
  });

  test('(L7, E5) a step that is no answer has no agency’s limit, and an answer nobody was asked for has none', () => {
    const answering = (unit: string) => minhReceived().has(SYSTEM, AT, [opened('answer', unit)]);
    expect(running(answering(SO_MAU))).toEqual(['result – 2026-03-09T17:00']);
    const story = tamAppraises()
      .decides(tam, AT, { decision: 'consult', of: [{ agency: SO_MAU, answerBy: '2026-03-05' }], question: sha('6') })
      .has(SYSTEM, AT, [opened('assign', SO_MAU)]);
    expect(running(story).join()).not.toContain('opinion');
  });

  test('(L7) when the result is ready, or the person is asked, no step’s limit runs either', () => {
    const timed = minhReceived({ ...fiveDays, stepLimits: { assign: { kind: 'working-hours', amount: 2 } } });
    expect(running(timed)).toHaveLength(2);
    expect(running(timed.has(tam, AT, [{ ...asked, fault: null }]))).toEqual([]);
    const ready = timed.has(SYSTEM, AT, [
      { type: 'ResultDrafted', draft: sha('d') },
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f') },
    ]);
    expect(running(ready)).toEqual([]);
  });

  test('(A13, TTH-5.2) a step of the procedure’s own has the time its procedure gives it, another step’s unit has none', () => {
    const story = minhReceived(ownSteps);
    const step = (kind: 'own-step' | 'assign', unit: string) =>
      running(story.has(SYSTEM, AT, [opened(kind, unit)])).filter((one) => one.startsWith('step'));
    expect(step('own-step', 'doi-chieu')).toEqual(['step own-step 2026-03-04T17:00']);
    expect(step('own-step', 'hop-xet')).toEqual(['step own-step 2026-03-05T17:00']);
    expect(step('own-step', 'không có')).toEqual([]);
    expect(step('assign', 'hop-xet')).toEqual([]);
    expect(running(minhReceived().has(SYSTEM, AT, [opened('own-step', 'hop-xet')])).join()).not.toContain('step ');
  });

  test('(E4, E6, ND61-19.4, 19.6) taken in again, a share begun counts from the start, one sealed before keeps its time', () => {
    const begun = shared().has(SYSTEM, AT, [opened('assign', 'ca'), opened('assign', 'xa')]);
    const sealed = begun.has(SYSTEM, AT, [
      { type: 'ResultDrafted', draft: sha('d'), part: 'ca' },
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f'), part: 'ca' },
    ]);
    const since = (story: Story, key: string) => {
      const dossier = accepted(story);
      const share = dossier.shares[key];
      return share === undefined ? undefined : shareLimit(dossier, share, story.rules)?.start;
    };
    expect([since(begun, 'ca'), since(begun, 'xa'), since(begun, 'so')]).toEqual([AT, AT, undefined]);
    const again = takenInAgain(sealed);
    expect([since(again, 'ca'), since(again, 'xa'), since(again, 'so')]).toEqual([
      AT,
      '2026-03-05T09:00:00+07:00',
      undefined,
    ]);
    const later = again.has(SYSTEM, '2026-03-06T09:00:00+07:00', [
      opened('assign', 'so'),
      { type: 'ResultDrafted', draft: sha('c'), part: 'xa' },
      { type: 'ResultSealed', draft: sha('c'), number: '2/2026', signature: sha('f'), part: 'xa' },
    ]);
    expect([since(later, 'xa'), since(later, 'so')]).toEqual([
      '2026-03-05T09:00:00+07:00',
      '2026-03-06T09:00:00+07:00',
    ]);
  });
});

describe('(E6, ND61-19.6b) the work of a linked procedure', () => {
  const { rules } = minhReceived(linked);
  const route = { name: 'birth-to-identity-card', version: 2 };

  test('(E6, ND61-19.6b) goes to the agencies the procedure names, each with its limit and what it needs', () => {
    const within = { kind: 'working-days', amount: 3 };
    expect(linkedWork(route, XA_MAU, rules)).toEqual([
      {
        type: 'WorkTransferred',
        slip: null,
        parts: [
          { key: '1.001193', agency: XA_MAU, within, after: [] },
          { key: '1.004222', agency: CONG_AN, within, after: ['1.001193'] },
          { key: '1.014137', agency: linked.shares?.[2]?.agency['*'], within, after: ['1.001193'] },
          { key: '1.116410', agency: SO_MAU, within, after: ['1.004222'] },
        ],
      },
    ]);
    expect(linkedWork({ name: 'inter-agency', version: 2 }, XA_MAU, rules)).toEqual([]);
    expect(linkedWork(route, XA_MAU, minhReceived().rules)).toEqual([]);
  });

  test('(E6, ND61-19.6b) an agency of this one-stop unit goes before one for all; where none is named it stays there', () => {
    const of = (agency: Readonly<Record<string, string>>) =>
      shareFor({ key: 'mot', work: 'việc', agency, within: { kind: 'working-days', amount: 2 }, after: [] }, XA_MAU);
    expect(of({ '*': SO_MAU, [XA_MAU]: CONG_AN }).agency).toBe(CONG_AN);
    expect(of({ '*': SO_MAU }).agency).toBe(SO_MAU);
    expect(of({}).agency).toBe(XA_MAU);
  });

  test('(E8, E6, ND61-19.8) what hangs on a refusal, itself or through another, can no longer be done; the lead still gives its result', () => {
    const story = minhReceived().has(SYSTEM, AT, [
      {
        type: 'WorkTransferred',
        parts: [
          part('a', XA_MAU),
          part('b', SO_MAU, 'a'),
          part('c', CONG_AN, 'b'),
          part('d', CONG_AN, 'không có'),
          part('lead', XA_MAU, 'a'),
        ],
        slip: null,
        lead: 'lead',
      },
      { type: 'DossierDeclined', draft: sha('d'), part: 'a' },
    ]);
    const moot = (one: Story) => {
      const shares = Object.values(accepted(one).shares);
      return shares.filter((share) => isMoot(share, shares)).map(({ key }) => key);
    };
    expect(moot(story)).toEqual([]);
    const sealed = { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f'), part: 'a' } as const;
    expect(moot(story.has(SYSTEM, AT, [sealed]))).toEqual(['b', 'c']);
  });

  test('(E6, ND61-19.6b, 20.1) the results are complete with the last seal, and never without a result of the lead', () => {
    const story = minhReceived().has(SYSTEM, AT, [
      { type: 'WorkTransferred', parts: [part('xa', XA_MAU), part('so', SO_MAU)], slip: null },
      { type: 'ResultDrafted', draft: sha('d'), part: 'so' },
    ]);
    const dossier = accepted(story);
    const { so } = dossier.shares;
    if (so === undefined) throw new Error('no share');
    expect(resultsOfShares(dossier, so, '1/2026')).toEqual([]);
    const alone = { ...dossier, shares: { so: { ...so, leads: false } } };
    expect(resultsOfShares(alone, so, '1/2026')).toEqual([]);
    const leading = { ...dossier, shares: { so: { ...so, leads: true } } };
    expect(resultsOfShares(leading, { ...so, leads: true }, '1/2026')).toEqual([
      { type: 'ResultsCollected', draft: sha('d'), number: '1/2026' },
    ]);
  });
});

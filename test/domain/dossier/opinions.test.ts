import { describe, expect, test } from 'vitest';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { agenciesLate, lapsing, lateOpinion, mayGoOnWithout } from '../../../lib/domain/dossier/opinions.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { binh, dung, hanh, minh, quang, son, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { minhReceived, type Story, sha, tamAppraises, thuSealed, toldAgain } from './story.ts';

/** Asked on Tuesday 3 March; both answer by Thursday 5 March, 17:00. */
const AT = '2026-03-03T10:00:00+07:00';
const LAST = '2026-03-05T17:00:00+07:00';
const LATE = '2026-03-05T17:00:01+07:00';

const kim: Actor = { id: 'kim', roles: ['department-head'], agency: SO_MAU };
const consulting = (...agencies: readonly string[]) =>
  ({
    decision: 'consult',
    of: agencies.map((agency) => ({ agency, answerBy: '2026-03-05' })),
    question: sha('6'),
  }) as const;

const asked = (): Story =>
  tamAppraises().decides(tam, AT, consulting(SO_MAU, CONG_AN)).opens('answer', AT, SO_MAU).opens('answer', AT, CONG_AN);

/** Decided at the counter by delegation: the one-stop unit asks itself (ND61-19.5a). */
const askedByTheCounter = (): Story =>
  toldAgain(minhReceived().has(SYSTEM, AT, [{ type: 'StepClosed', key: 'assign@3', outcome: 'over' }]), (event) =>
    event.type === 'DossierSubmitted' ? { ...event, route: { name: 'delegated', version: 2 } } : event,
  )
    .opens('resolve', AT)
    .decides(minh, AT, consulting(SO_MAU))
    .opens('answer', AT, SO_MAU);

const without = (agency: string) => ({ decision: 'go-on-without', agency, seen: null }) as const;
const answers = (seen: string | null = `answer@7/${SO_MAU}`) =>
  ({ decision: 'answer-consultation', text: sha('7'), seen }) as const;
const offered = ({ dossier, rules }: Story, by: Actor, at: string) =>
  movesOf(dossier, { at, by }, rules).filter(({ decision }) =>
    ['go-on-without', 'answer-consultation'].includes(decision),
  );

describe('(E5, ND61-19.5b) the day has passed: who asked goes on without the agency, and says so', () => {
  test('(E5, ND61-19.5b) only once it has passed, and only without an agency that is late', () => {
    expect(asked().asked(tam, LAST, without(SO_MAU))).toBe('opinion-not-late');
    expect(offered(asked(), tam, LAST)).toEqual([]);
    expect(asked().asked(tam, LATE, without(SO_MAU))).toEqual([
      { type: 'OpinionLapsed', agency: SO_MAU },
      { type: 'StepClosed', key: `answer@7/${SO_MAU}`, outcome: 'late' },
    ]);
    expect(asked().asked(tam, LATE, without(CONG_AN))).toEqual([
      { type: 'OpinionLapsed', agency: CONG_AN },
      { type: 'StepClosed', key: `answer@7/${CONG_AN}`, outcome: 'late' },
    ]);
    expect(offered(asked(), tam, LATE)).toMatchObject([{ decision: 'go-on-without', step: null, needs: ['agency'] }]);
    expect(asked().asked(tam, LATE, without(XA_MAU))).toBe('opinion-not-late');
    const beside = asked().has(SYSTEM, AT, [
      { type: 'StepOpened', step: 'assign', after: 9, unit: SO_MAU, role: 'department-head' },
    ]);
    expect(agenciesLate(beside.dossier, { at: LATE }, beside.rules).map(({ step }) => step)).toEqual([
      'answer',
      'answer',
    ]);
    const answered = asked().decides(kim, AT, answers());
    expect(answered.asked(tam, LATE, without(SO_MAU))).toBe('opinion-not-late');
  });

  test('(E5, ND61-19.5b) by the officer who has the dossier or the head of the department, nobody else', () => {
    for (const by of [tam, dung]) expect(offered(asked(), by, LATE)).toHaveLength(1);
    const elsewhere: readonly Actor[] = [
      { ...tam, agency: SO_MAU },
      { ...dung, agency: SO_MAU },
    ];
    for (const by of [son, hanh, minh, quang, binh, ...elsewhere]) {
      expect(offered(asked(), by, LATE).map(({ decision }) => decision)).not.toContain('go-on-without');
      expect(asked().asked(by, LATE, without(SO_MAU))).toBe('not-your-step');
    }
  });

  test('(E5, ND61-19.5a) decided by delegation, it is the one-stop unit that asked and goes on', () => {
    const story = askedByTheCounter();
    for (const by of [minh, quang]) expect(offered(story, by, LATE)).toHaveLength(1);
    for (const by of [tam, dung, binh]) expect(story.asked(by, LATE, without(SO_MAU))).toBe('not-your-step');
    expect(story.asked(minh, LATE, without(SO_MAU))).toMatchObject([{ type: 'OpinionLapsed' }, { outcome: 'late' }]);
  });

  test('(E5, E4, ND61-19.4) back with the person, or with the result ready, nobody is waited for', () => {
    const back = asked().has(tam, AT, [
      { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('8'), fault: null },
    ]);
    for (const { dossier, rules } of [
      back,
      thuSealed(),
      { dossier: { stage: 'nothing' }, rules: back.rules } as const,
    ]) {
      expect(agenciesLate(dossier, { at: LATE }, rules)).toEqual([]);
      expect(lapsing(dossier, { at: LATE }, rules)).toEqual([]);
      for (const by of [tam, dung, minh]) expect(mayGoOnWithout(dossier, by)).toBe(false);
    }
  });
});

describe('(E5, ND61-19.5) the answer is entered, in time or late', () => {
  test('(E5, ND61-19.5b) inside its day it is in time, after it late; either closes the step', () => {
    const given = (late: boolean) => [
      { type: 'OpinionGiven', agency: SO_MAU, text: sha('7'), late },
      { type: 'StepClosed', key: `answer@7/${SO_MAU}`, outcome: 'answered' },
    ];
    expect(asked().asked(kim, LAST, answers())).toEqual(given(false));
    expect(asked().asked(kim, LATE, answers())).toEqual(given(true));
    expect(offered(asked(), kim, AT)).toMatchObject([{ decision: 'answer-consultation', step: `answer@7/${SO_MAU}` }]);
  });

  test('(E5, ND61-19.5b) after the route went on without it, it is still entered once, as late', () => {
    const gone = asked().decides(tam, LATE, without(SO_MAU));
    expect(offered(gone, kim, LATE)).toMatchObject([{ decision: 'answer-consultation', step: null }]);
    expect(gone.asked(kim, LATE, answers(null))).toEqual([
      { type: 'OpinionGiven', agency: SO_MAU, text: sha('7'), late: true },
    ]);
    const twice = gone.decides(kim, LATE, answers(null));
    expect(twice.asked(kim, LATE, answers(null))).toBe('nothing-asked');
    expect(offered(twice, kim, LATE)).toEqual([]);
  });

  test('(E5, N4) where nothing lapsed, of an agency that was not asked, or by its counter: nothing to answer', () => {
    const gone = asked().decides(tam, LATE, without(SO_MAU));
    const elsewhere: Actor = { id: 'x', roles: ['leader'], agency: XA_MAU };
    const ofNoAgency: Actor = { id: 'x', roles: ['leader'], agency: null };
    expect(asked().asked(kim, LATE, answers(null))).toBe('nothing-asked');
    for (const by of [binh, elsewhere, ofNoAgency]) expect(lateOpinion(gone.dossier, by)).toBeNull();
    expect(lateOpinion(gone.dossier, kim)).toMatchObject({ agency: SO_MAU });
    const ready = gone.has(SYSTEM, LATE, [
      { type: 'ResultDrafted', draft: sha('d') },
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f') },
    ]);
    expect(lateOpinion(ready.dossier, kim)).toBeNull();
  });
});

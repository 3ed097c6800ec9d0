import { describe, expect, test } from 'vitest';
import type { Step } from '../../../lib/domain/dossier/dossier.ts';
import type { StepKind } from '../../../lib/domain/dossier/events.ts';
import { isAppraising, mayGoBack } from '../../../lib/domain/dossier/steps/appraising.ts';
import { OUTCOMES, roleOf, STEP_KINDS } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { filed, isTheirs, RECHECKED, waitsForThePerson } from '../../../lib/domain/dossier/steps/take-step.ts';
import {
  agenciesOf,
  agencyOf,
  isPersonal,
  leadOf,
  officerOf,
  shareOf,
} from '../../../lib/domain/dossier/steps/whose.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { binh, dung, hanh, lan, minh, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { AT, known, opened, shared, step } from './several.ts';
import { lanFiled, minhReceived, returned, sha, tamAppraises, tamDrafted, toldAgain } from './story.ts';

const KINDS = Object.keys(STEP_KINDS) as readonly StepKind[];

describe('(E1, E2) the steps and whose they are', () => {
  test('(E2, ND61-19) a step is handed to the role the article names, what the person has to do to the person', () => {
    expect(KINDS.map((kind) => `${kind} ${roleOf(kind)}`)).toEqual([
      'check receptionist',
      'check-and-draft officer',
      'supplement applicant',
      'transfer head-of-one-stop',
      'take-over receptionist',
      'assign department-head',
      'verify officer',
      'own-step officer',
      'answer department-head',
      'appraise officer',
      'consider-supplement department-head',
      'sign leader',
      'seal clerk',
      'resolve receptionist',
      'return receptionist',
    ]);
    expect(OUTCOMES).toEqual({ appraise: ['drafted'], resolve: ['resolved'], 'own-step': ['done'] });
  });

  test('(E3, E4, ND61-19.2, 19.3) looking into it to resolve it: verification, own steps, appraisal, the decision at the counter', () => {
    expect(KINDS.filter((kind) => isAppraising({ step: kind }))).toEqual(['verify', 'own-step', 'appraise', 'resolve']);
  });

  test('(C6, TH-8.2a) what the person changed is looked at again where what was filed is judged', () => {
    expect(RECHECKED).toEqual(['check', 'check-and-draft', 'verify', 'own-step', 'appraise', 'resolve']);
  });

  test('(E4, ND61-19.4) on the files of before only verification and the plain appraisal go back', () => {
    const old = known(shared('inter-agency', 1));
    expect(KINDS.filter((kind) => mayGoBack(old, step(kind)))).toEqual(['verify', 'appraise']);
    expect(mayGoBack(old, step('appraise', 'so'))).toBe(false);
    expect(mayGoBack(known(shared()), step('appraise', 'so'))).toBe(true);
  });

  test('(E6, N4, ND61-19.6) each share’s steps are its agency’s, what it proposes the lead’s, the counter’s its own', () => {
    const dossier = { ...known(shared()), oneStop: SO_MAU };
    expect(agencyOf(dossier, step('appraise', 'ca'))).toBe(CONG_AN);
    expect(agencyOf(dossier, step('appraise'))).toBe(XA_MAU);
    expect(agencyOf(dossier, step('answer', 'ca'))).toBe('ca');
    expect(agencyOf(dossier, step('answer'))).toBe(XA_MAU);
    expect(agencyOf(dossier, step('check'))).toBe(SO_MAU);
    expect(agencyOf({ ...dossier, agency: 'khác' }, step('consider-supplement', 'ca'))).toBe(XA_MAU);
    expect(agencyOf({ ...known(minhReceived()), agency: 'khác' }, step('consider-supplement'))).toBe('khác');
    expect(KINDS.filter((kind) => shareOf(dossier, step(kind, 'ca')) !== null)).toEqual([
      'assign',
      'appraise',
      'sign',
      'seal',
    ]);
    expect(shareOf(dossier, step('sign', 'không có'))).toBeNull();
    expect(shareOf(known(lanFiled()), step('sign', 'ca'))).toBeNull();
    expect(leadOf(dossier)?.key).toBe('xa');
    expect(leadOf(known(lanFiled()))).toBeNull();
  });

  test('(E1, ND61-19.1) verification and appraisal are the assigned officer’s own; an own step where an officer takes it', () => {
    const personal = KINDS.filter((kind) => isPersonal({ step: kind, role: 'officer' }));
    expect(personal).toEqual(['verify', 'own-step', 'appraise']);
    expect(isPersonal({ step: 'own-step', role: 'department-head' })).toBe(false);
    expect(officerOf(known(shared()), step('appraise', 'xa'))).toBe(tam.id);
    expect(officerOf(known(shared()), step('appraise', 'so'))).toBeNull();
    expect(officerOf(known(tamAppraises()), step('appraise'))).toBe(tam.id);
    expect(officerOf(known(lanFiled()), step('appraise'))).toBeNull();
  });

  test('(N4, TTH-14) a dossier concerns the unit that took it in, who resolves it, who was asked and who has a share', () => {
    const story = toldAgain(
      shared().has(tam, AT, [
        { type: 'OpinionsAsked', of: [{ agency: 'cơ quan được hỏi', answerBy: '2026-03-05' }], question: sha('6') },
      ]),
      (event) => (event.type === 'DossierSubmitted' ? { ...event, oneStop: 'một cửa' } : event),
    );
    expect(agenciesOf(known(story))).toEqual(['một cửa', XA_MAU, 'cơ quan được hỏi', CONG_AN, SO_MAU]);
    expect(agenciesOf(known(lanFiled()))).toEqual([XA_MAU, XA_MAU]);
  });
});

describe('(E2, N4) taking a step', () => {
  const drafting = { decision: 'complete-step', outcome: 'drafted', draft: sha('d') } as const;

  test('(N4) what was never filed has no steps', () => {
    expect(() => filed({ stage: 'nothing' })).toThrow('not-at-this-stage');
  });

  test('(N4) nobody’s agency, and one that has nothing to do with it, is told so before anything else', () => {
    expect(tamAppraises().asked(lan, AT, drafting)).toBe('wrong-agency');
    expect(tamAppraises().asked(binh, AT, { ...drafting, seen: null })).toBe('wrong-agency');
    expect(tamAppraises().asked(tam, AT, { ...drafting, seen: null })).toBe('step-changed');
    expect(tamAppraises().asked(tam, AT, { ...drafting, seen: 'appraise@99' })).toBe('step-changed');
    expect(tamDrafted().asked(tam, AT, { ...drafting, seen: 'appraise@5' })).toBe('step-changed');
  });

  test('(E2) a decision that does not close the step seen is refused; another agency’s step too', () => {
    const open = { seen: 'appraise@5', about: null } as const;
    expect(tamAppraises().asked(tam, AT, { decision: 'sign', signature: sha('e'), ...open })).toBe('not-at-this-stage');
    const between = toldAgain(tamAppraises(), (event) =>
      event.type === 'DossierSubmitted' ? { ...event, oneStop: SO_MAU } : event,
    );
    expect(between.asked(binh, AT, { ...drafting, seen: 'appraise@5' })).toBe('wrong-agency');
  });

  test('(E2, TTH-5.2) a step of the procedure’s own is taken by the role it names', () => {
    const open = (role: Step['role']) => tamAppraises().has(SYSTEM, AT, [opened('own-step', 'hop-xet', role)]);
    const may = (role: Step['role'], by: Actor) => isTheirs(known(open(role)), step('own-step', 'hop-xet', role), by);
    expect([tam, dung, hanh].map((by) => may('officer', by))).toEqual([true, false, false]);
    expect([tam, dung, hanh].map((by) => may('department-head', by))).toEqual([false, true, false]);
    for (const by of [tam, dung, hanh, minh]) expect([may('applicant', by), may(null, by)]).toEqual([false, false]);
  });

  test('(D12, TTH-PL 1) to take in and draft in one step one holds both roles', () => {
    const by = (...roles: Actor['roles']): Actor => ({ id: 'x', roles, agency: XA_MAU });
    const may = (one: Actor) => isTheirs(known(lanFiled()), step('check-and-draft'), one);
    expect(may(by('receptionist', 'officer'))).toBe(true);
    expect([may(by('receptionist')), may(by('officer')), may(by('head-of-one-stop'))]).toEqual([false, false, false]);
  });

  test('(E4, ND61-19.4) back with the person the shares and what they propose lie still, the rest does not', () => {
    const back = shared().has(tam, AT, [
      { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('8'), fault: null },
    ]);
    const filedAgain = back.has(lan, AT, [{ type: 'DossierSupplemented', form: sha('a'), papers: [] }]);
    for (const story of [back, filedAgain]) {
      expect(waitsForThePerson(known(story), step('consider-supplement', 'so'))).toBe(true);
      expect(waitsForThePerson(known(story), step('sign', 'so'))).toBe(true);
      expect(waitsForThePerson(known(story), step('check'))).toBe(false);
    }
    expect(waitsForThePerson(known(shared()), step('consider-supplement', 'so'))).toBe(false);
    expect(waitsForThePerson(known(shared()), step('sign', 'so'))).toBe(false);
  });

  test('(F3, ND61-20.2) when it is over originals are given back, none are taken', () => {
    const over = toldAgain(returned(), (event) => event).has(minh, AT, [
      { type: 'OriginalsRecorded', what: 'taken', components: ['giay-to-goc'], fits: null },
    ]);
    const recording = (what: 'taken' | 'returned') =>
      ({ decision: 'record-originals', what, components: ['giay-to-goc'], fits: null, seen: null }) as const;
    expect(over.asked(minh, AT, recording('taken'))).toBe('not-at-this-stage');
    expect(over.asked(minh, AT, recording('returned'))).toHaveLength(1);
  });
});

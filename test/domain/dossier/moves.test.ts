import { describe, expect, test } from 'vitest';
import type { StaffCommand } from '../../../lib/domain/dossier/decisions/decide.ts';
import { decide } from '../../../lib/domain/dossier/decisions/decide.ts';
import { hinderedMovesOf, movesOf } from '../../../lib/domain/dossier/moves.ts';
import { STEP_KINDS } from '../../../lib/domain/dossier/steps/step-kinds.ts';
import { type Actor, NotAllowed, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import type { DecisionName } from '../../../lib/domain/words/decisions.ts';
import { STEP_WORDS } from '../../../lib/domain/words/steps.ts';
import { binh, dung, hanh, khoa, lan, minh, quang, son, tam, thu } from '../../people.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { feeFirst, fiveDays } from '../../tinh-mau/procedures.ts';
import * as told from './story.ts';

const AT = '2026-03-04T09:00:00+07:00';
const staff: Record<string, Actor> = { minh, quang, dung, tam, son, hanh, thu, binh, khoa, lan };

const again = told
  .tamAppraises()
  .decides(tam, AT, {
    decision: 'return-for-supplement',
    components: ['giay-to-goc'],
    text: told.sha('8'),
    fault: null,
  })
  .opens('supplement', AT);

const asking = { decision: 'propose-extension', reason: told.sha('5'), until: '2026-04-01' } as const;

const stages: Record<string, told.Story> = {
  submitted: told.lanFiled(),
  'supplement-requested': told
    .lanFiled()
    .decides(minh, AT, {
      decision: 'request-supplement',
      components: ['giay-to-goc'],
      text: told.sha('7'),
      fault: null,
    })
    .opens('supplement', AT),
  'to assign': told.minhReceived(),
  'to appraise': told.tamAppraises(),
  'to sign': told.tamDrafted(),
  'to seal': told.hanhSigned(),
  'to return': told.thuSealed(),
  'extension to sign': told.tamAppraises().decides(dung, AT, asking),
  'extension signed': told.tamDrafted().decides(hanh, AT, asking),
  're-appointed': told.tamAppraises().decides(hanh, AT, asking).decides(minh, AT, { decision: 're-appoint' }),
  'returned for supplement': again,
  resubmitted: again.supplements(AT).opens('check', AT),
  returned: told.returned(),
  refused: told.lanFiled().decides(minh, AT, { decision: 'refuse', text: told.sha('9'), rightAgency: null }),
  withdrawn: told.tamAppraises().withdraws(AT),
  'fee to be paid first (TH-9.2c)': told.lanFiled(feeFirst),
  'fee paid': told
    .lanFiled(feeFirst)
    .decides(minh, AT, { decision: 'record-payment', amount: 50_000, by: 'online', receipt: 'BL-1/2026' }),
  'no longer published': { ...told.lanFiled(), rules: told.rulesFor({ ...fiveDays, published: false }) },
  'originals to compare first (TH-9.6a)': {
    ...told.thuSealed(),
    rules: told.rulesFor({ ...fiveDays, serviceLevel: 3 }),
  },
  'draft outgrown (TH-8.2a)': told
    .tamDrafted()
    .has(lan, AT, [{ type: 'DossierChanged', form: told.sha('c'), papers: [told.PAPER], text: told.sha('3') }]),
  'only a paper of a component that is no more': told.toldAgain(told.tamAppraises(), (event) =>
    event.type === 'DossierSubmitted' ? { ...event, papers: [{ ...told.PAPER, component: 'giay-cu' }] } : event,
  ),
  'to phone (reading 27)': told.minhReceived().has(SYSTEM, AT, [{ type: 'CallDue', of: 1, kinds: ['received'] }]),
  'contents destroyed (N2)': told.returned().has(khoa, AT, [{ type: 'ContentsErased', contents: [told.sha('a')] }]),
  'over, to phone (reading 27)': told
    .tamAppraises()
    .withdraws(AT)
    .has(SYSTEM, AT, [{ type: 'CallDue', of: 1, kinds: ['visit-announced'] }]),
};

const commands: Record<DecisionName, object> = {
  receive: { code: 'K1' },
  'request-supplement': { components: ['giay-to-goc'], text: told.sha('7'), fault: 'applicant' },
  refuse: { text: told.sha('9'), rightAgency: null },
  assign: { officer: son.id },
  'complete-step': { outcome: 'drafted', draft: told.sha('d'), note: null },
  decline: { draft: told.sha('9') },
  'return-for-supplement': { components: ['giay-to-goc'], text: told.sha('8'), fault: 'applicant' },
  sign: { signature: told.sha('e') },
  'send-back': { note: told.sha('2') },
  seal: { number: '1/2026', signature: told.sha('f') },
  'return-result': { by: 'online' },
  'propose-extension': { reason: told.sha('5'), until: '2026-04-01' },
  'take-alternative': { ground: 'hồ sơ phức tạp', until: null, agreement: null },
  'sign-extension': { about: told.sha('5') },
  're-appoint': {},
  apologise: { text: null },
  'take-supplement': { form: told.sha('a'), handedIn: ['giay-to-goc'], declared: true },
  'receive-and-draft': { code: 'K1', draft: told.sha('d') },
  forward: { by: 'by-hand' },
  'take-over': {},
  transfer: {
    parts: [{ key: 'p', agency: SO_MAU, within: { kind: 'working-days', amount: 2 }, after: [] }],
    slip: told.sha('3'),
  },
  'announce-visit': { notice: told.sha('4') },
  'record-visit': { minutes: told.sha('4'), outcome: 'verified' },
  consult: { of: [{ agency: SO_MAU, answerBy: '2026-03-10' }], question: told.sha('6') },
  'answer-consultation': { text: told.sha('6') },
  'propose-supplement': { components: ['giay-to-goc'], text: told.sha('8') },
  'turn-down-supplement': { note: told.sha('2') },
  'go-on-without': { agency: SO_MAU },
  'record-payment': { amount: 1000, by: 'counter', receipt: 'BL-1/2026' },
  refund: { amount: 1000, text: told.sha('5') },
  'record-originals': { what: 'taken', components: ['giay-to-goc'], fits: null },
  digitise: { component: 'giay-to-goc', class: 'mandatory', code: 'ac.giay-to-goc', sha256: told.PAPER.sha256 },
  'note-call': { calls: [1], text: told.sha('5') },
  correct: { entry: 1, text: told.sha('5') },
  reassign: { owner: 'ac-2', form: told.sha('b'), text: told.sha('5') },
};

describe.each(Object.entries(stages))('(R8, N4) stage %s', (_, story) => {
  const { dossier, rules } = story;
  const open = dossier.stage === 'nothing' ? [] : Object.values(dossier.steps).filter((s) => s.opened && !s.closed);
  const about = 'draft' in dossier && dossier.draft !== null ? dossier.draft.sha256 : null;

  test.each(Object.entries(staff))('%s is offered exactly what would be allowed', (_name, by) => {
    const moment = { at: AT, by };
    const offered = new Set(movesOf(dossier, moment, rules).map(({ decision, step }) => `${decision} ${step}`));
    const allowed = new Set<string>();
    for (const [decision, rest] of Object.entries(commands)) {
      for (const seen of [null, ...open.map(({ key }) => key)]) {
        try {
          decide(dossier, { decision, seen, about, ...rest } as StaffCommand, moment, rules);
          allowed.add(`${decision} ${seen}`);
        } catch (error) {
          if (!(error instanceof NotAllowed)) throw error;
        }
      }
    }
    expect(offered).toEqual(allowed);
  });
});

describe('(E2) what waits for something to be done first is told to whoever has the step, with what helps', () => {
  const waiting = (name: string, by: Actor) => {
    const { dossier, rules } = stages[name] ?? told.lanFiled();
    return hinderedMovesOf(dossier, { at: AT, by }, rules).map(({ decision, reason, first }) => [
      decision,
      reason,
      first,
    ]);
  };
  test.each([
    ['fee to be paid first (TH-9.2c)', minh, [['receive', 'fee-missing', 'record-payment']]],
    ['no longer published', minh, [['receive', 'not-published', 'refuse']]],
    ['originals to compare first (TH-9.6a)', minh, [['return-result', 'originals-not-compared', 'record-originals']]],
    ['draft outgrown (TH-8.2a)', hanh, [['sign', 'dossier-changed', 'send-back']]],
    ['fee paid', minh, []],
    ['submitted', minh, []],
    ['to sign', hanh, []],
    ['to return', minh, []],
  ] as const)('(E2, TH-9.2c, TH-9.6a) %s', (name, by, expected) => {
    expect(waiting(name, by)).toEqual(expected);
  });

  test('(E2, TH-9.2c, TTH-PL 1) also where taking in and drafting are one step', () => {
    const once = told.lanFiled(feeFirst).opens('check-and-draft', AT);
    const both: Actor = { ...minh, roles: ['receptionist', 'officer'] };
    const waits = hinderedMovesOf(once.dossier, { at: AT, by: both }, once.rules);
    expect(waits).toContainEqual(
      expect.objectContaining({ decision: 'receive-and-draft', reason: 'fee-missing', first: 'record-payment' }),
    );
  });

  test('(E2, TTH-PL 3) nothing drafted waits for nothing', () => {
    const early = told.minhReceived().opens('sign', AT);
    expect(hinderedMovesOf(early.dossier, { at: AT, by: hanh }, early.rules)).toEqual([]);
  });

  test('(E2, N4) nobody else is told, and what helps is offered at the same moment', () => {
    expect(waiting('fee to be paid first (TH-9.2c)', tam)).toEqual([]);
    expect(waiting('originals to compare first (TH-9.6a)', hanh)).toEqual([]);
    const { dossier, rules } = told.lanFiled(feeFirst);
    const [waits] = hinderedMovesOf(dossier, { at: AT, by: minh }, rules);
    expect(waits).toMatchObject({ step: told.checkKey, about: null });
    const offered = movesOf(dossier, { at: AT, by: minh }, rules).map(({ decision }) => decision);
    expect(offered).toContain('record-payment');
    expect(offered).not.toContain('receive');
  });

  test('(E2, O6) an acceptance is judged by the rules in force when it is taken, all else by those of the filing', () => {
    const { dossier, rules } = told.lanFiled();
    const now = told.rulesFor({ ...feeFirst, code: fiveDays.code });
    const moment = { at: AT, by: minh };
    const names = movesOf(dossier, moment, rules, now).map(({ decision }) => decision);
    expect(names).not.toContain('receive');
    expect(names).toContain('request-supplement');
    expect(hinderedMovesOf(dossier, moment, rules, now)).toMatchObject([
      { decision: 'receive', reason: 'fee-missing' },
    ]);
    expect(movesOf(dossier, moment, now, rules).map(({ decision }) => decision)).toContain('receive');
  });

  test('(E2) where nothing was filed nothing waits', () => {
    expect(hinderedMovesOf({ stage: 'nothing' }, { at: AT, by: minh }, told.rulesFor(feeFirst))).toEqual([]);
  });
});

test('(O3) the move says that a repeated request needs whose fault it is', () => {
  const resubmitted = stages.resubmitted;
  const moves = resubmitted ? movesOf(resubmitted.dossier, { at: AT, by: minh }, resubmitted.rules) : [];
  expect(moves.find(({ decision }) => decision === 'request-supplement')?.needs).toEqual(['items', 'fault']);
  const first = movesOf(told.lanFiled().dossier, { at: AT, by: minh }, told.lanFiled().rules);
  expect(first.find(({ decision }) => decision === 'request-supplement')?.needs).toEqual(['items']);
});

test('every kind of step names who takes it, in Vietnamese, with its article', () => {
  expect(Object.keys(STEP_WORDS)).toEqual(Object.keys(STEP_KINDS));
  for (const { name } of Object.values(STEP_WORDS)) expect(name).toBe(name.normalize('NFC'));
  for (const { article } of Object.values(STEP_KINDS)) {
    expect(article).toMatch(/ND61|TTH/);
  }
});

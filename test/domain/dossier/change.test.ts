import { describe, expect, test } from 'vitest';
import { dueOf, receiveByOf } from '../../../lib/domain/dossier/due-dates.ts';
import type { Paper } from '../../../lib/domain/dossier/events.ts';
import { change, mayChange } from '../../../lib/domain/dossier/filing/change.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { runningLimits } from '../../../lib/domain/dossier/running-limits.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { hanh, lan, minh, nam, tam } from '../../people.ts';
import {
  hanhSigned,
  lanFiled,
  minhReceived,
  PAPER,
  returned,
  type Story,
  sha,
  tamAppraises,
  tamDrafted,
  thuSealed,
} from './story.ts';

const at = '2026-03-03T14:30:00+07:00';
const NEW_FORM = sha('5');

const changing = (papers: readonly Paper[] = [PAPER], form = NEW_FORM) => ({ form, papers, text: sha('6') });

const asked = (story: Story, by: Actor = lan, said = changing()): unknown => {
  try {
    return change(story.dossier, said, { at, by }, story.rules);
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};

const changed = (story: Story, said = changing()): Story =>
  story.has(lan, at, change(story.dossier, said, { at, by: lan }, story.rules));

const askedToSupplement = () =>
  lanFiled().decides(minh, at, {
    decision: 'request-supplement',
    components: ['giay-to-goc'],
    text: sha('7'),
    fault: null,
  });

describe('(C10, TH-8.2a) until when a filed dossier may be changed', () => {
  test.each<[string, () => Story, boolean]>([
    ['filed, not yet received', () => lanFiled(), true],
    ['received', () => minhReceived(), true],
    ['being appraised', () => tamAppraises(), true],
    ['drafted, not signed', () => tamDrafted(), true],
    ['signed by the leader', () => hanhSigned(), false],
    ['sealed', () => thuSealed(), false],
    ['returned', () => returned(), false],
    ['a supplement asked for (that is the way then)', () => askedToSupplement(), false],
    ['supplemented again', () => askedToSupplement().supplements(at), true],
    ['withdrawn', () => lanFiled().withdraws(at), false],
  ])('(C10, TH-8.2a) %s: %s', (_title, story, may) => {
    expect(mayChange(story().dossier)).toBe(may);
    expect(asked(story())).toEqual(may ? [{ type: 'DossierChanged', ...changing() }] : 'not-at-this-stage');
  });

  test('(C10, ND61-19.6) several agencies: not once one of them has signed its share', () => {
    const { dossier } = tamAppraises();
    if (dossier.stage !== 'in-process') throw new Error('not accepted');
    const share = { key: 'mot', agency: 'a', within: { kind: 'working-days', amount: 1 }, after: [] } as const;
    const place = { leads: true, turn: 0, proposal: null };
    const done = { transferred: dossier.accepted, officer: null, number: null, sealed: null, ...place };
    const draft = { sha256: sha('1'), kind: 'result', made: 5, signed: null } as const;
    const one = { ...share, ...done, draft };
    expect(mayChange({ ...dossier, shares: { mot: one, hai: { ...one, draft: null } } })).toBe(true);
    const signed = { ...one, draft: { ...draft, signed: dossier.accepted } };
    expect(mayChange({ ...dossier, shares: { mot: signed, hai: one } })).toBe(false);
  });

  test('(C10, TH-22.4) by its owner and nobody else', () => {
    for (const by of [nam, minh, tam, hanh]) expect(asked(minhReceived(), by)).toBe('not-your-dossier');
  });

  test('(C10) what was required and there must not be lost', () => {
    expect(asked(minhReceived(), lan, changing([]))).toBe('components-missing');
  });
});

describe('(C10, TH-8.2a) who has the dossier looks at it again before deciding', () => {
  const drafting = { decision: 'complete-step', outcome: 'drafted', draft: sha('c') } as const;
  const receiving = { decision: 'receive', code: 'K1' } as const;

  test.each<[string, () => Story, Actor, typeof drafting | typeof receiving]>([
    ['the one-stop officer before receiving', () => lanFiled(), minh, receiving],
    ['the officer before drafting', () => tamAppraises(), tam, drafting],
  ])('(C10, TH-8.2a) %s: only with the new form before them', (_title, story, by, told) => {
    const then = changed(story());
    expect(then.asked(by, at, told)).toBe('step-changed');
    expect(then.asked(by, at, { ...told, about: sha('a') })).toBe('step-changed');
    expect(Array.isArray(then.asked(by, at, { ...told, about: NEW_FORM }))).toBe(true);
    const moves = movesOf(then.dossier, { at, by }, then.rules).filter(({ step }) => step !== null);
    expect(moves.length).toBeGreaterThan(0);
    for (const { about } of moves) expect(about).toBe(NEW_FORM);
  });

  test('(C10, E10, TTH-PL 3) the leader cannot sign a draft made before, only send it back; the next draft can be signed', () => {
    const then = changed(tamDrafted());
    expect(then.asked(hanh, at, { decision: 'sign', signature: sha('e') })).toBe('dossier-changed');
    expect(movesOf(then.dossier, { at, by: hanh }, then.rules).map(({ decision }) => decision)).not.toContain('sign');

    const again = then
      .decides(hanh, at, { decision: 'send-back', note: sha('2') })
      .opens('appraise', at)
      .decides(tam, at, { decision: 'complete-step', outcome: 'drafted', draft: sha('c'), about: NEW_FORM })
      .opens('sign', at);
    expect(Array.isArray(again.asked(hanh, at, { decision: 'sign', signature: sha('e') }))).toBe(true);
  });

  test('(C10) a second change is looked at again too', () => {
    const twice = changed(changed(tamAppraises()), changing([PAPER], sha('9')));
    expect(twice.asked(tam, at, { ...drafting, about: NEW_FORM })).toBe('step-changed');
    expect(Array.isArray(twice.asked(tam, at, { ...drafting, about: sha('9') }))).toBe(true);
  });
});

describe('(C10, TH-8.2a, reading 21) no limit moves', () => {
  test('(C10, D1) the intake limit still counts from the submission', () => {
    const before = lanFiled();
    const after = changed(before);
    if (before.dossier.stage === 'nothing' || after.dossier.stage === 'nothing') throw new Error('not filed');
    expect(receiveByOf(after.dossier, after.rules)).toEqual(receiveByOf(before.dossier, before.rules));
  });

  test('(C10, D16) the result stays due when it was; every running limit is as before', () => {
    const before = tamAppraises();
    const after = changed(before);
    if (before.dossier.stage !== 'in-process' || after.dossier.stage !== 'in-process') throw new Error('not accepted');
    expect(dueOf(after.dossier, after.rules)).toEqual(dueOf(before.dossier, before.rules));
    expect(runningLimits(after.dossier, after.rules)).toEqual(runningLimits(before.dossier, before.rules));
  });

  test('(C10, E4, ND61-19.4) found not sufficient and returned: then it counts again from the start', () => {
    const items = {
      decision: 'return-for-supplement',
      components: ['giay-to-goc'],
      text: sha('8'),
      fault: null,
    } as const;
    const later = '2026-03-05T09:00:00+07:00';
    const again = changed(tamAppraises())
      .decides(tam, at, { ...items, about: NEW_FORM })
      .opens('supplement', at)
      .supplements(later, sha('3'))
      .opens('check', later)
      .decides(minh, later, { decision: 'receive', code: '', about: sha('3') });
    if (again.dossier.stage !== 'in-process') throw new Error('not accepted');
    expect(dueOf(again.dossier, again.rules).at).toBe('2026-03-12T17:00:00+07:00');
  });
});

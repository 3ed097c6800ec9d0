import { describe, expect, test } from 'vitest';
import { isHandedOver } from '../../../lib/domain/dossier/calls.ts';
import { slipNumber } from '../../../lib/domain/dossier/code.ts';
import { codeOf, isOver } from '../../../lib/domain/dossier/dossier.ts';
import { contentsNamed, eraseContents, papersFiled } from '../../../lib/domain/dossier/erase.ts';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { mayChange } from '../../../lib/domain/dossier/filing/change.ts';
import { submit } from '../../../lib/domain/dossier/filing/submit.ts';
import { supplement } from '../../../lib/domain/dossier/filing/supplement.ts';
import { mayWithdraw, withdraw } from '../../../lib/domain/dossier/filing/withdraw.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { prepaidFee } from '../../../lib/domain/dossier/money/fees.ts';
import { findIssued } from '../../../lib/domain/dossier/papers/issued-slip.ts';
import { timedOf } from '../../../lib/domain/dossier/timed.ts';
import { hanh, khoa, lan, minh, nam, tam } from '../../people.ts';
import { feeFirst } from '../../tinh-mau/procedures.ts';
import { AT, known, opened } from './several.ts';
import {
  lanFiled,
  minhReceived,
  PAPER,
  returned,
  type Story,
  SUBMISSION,
  sha,
  tamAppraises,
  thuSealed,
  toldAgain,
} from './story.ts';

const asked: DossierEvent = {
  type: 'SupplementRequested',
  at: 'processing',
  components: ['giay-to-goc'],
  text: sha('8'),
  fault: null,
};

describe('(N2, BH-8.3) contents are destroyed when they need no longer be kept', () => {
  const erase = (story: Story, contents: readonly string[], at: string, by = khoa) =>
    eraseContents(story.dossier, contents, { at, by }, story.rules);

  test('(N2, BH-8.3) by an administrator, after the years the profile names, and only what is still there', () => {
    const late = '2033-01-03T09:00:00+07:00';
    expect(erase(returned(), [sha('a'), sha('b')], late)).toEqual([
      { type: 'ContentsErased', contents: [sha('a'), sha('b')] },
    ]);
    const gone = returned().has(khoa, late, [{ type: 'ContentsErased', contents: [sha('a')] }]);
    expect(erase(gone, [sha('a'), sha('b')], late)).toEqual([{ type: 'ContentsErased', contents: [sha('b')] }]);
    expect(erase(gone, [sha('a')], late)).toEqual([]);
    expect(() => erase(returned(), [sha('a')], late, minh)).toThrow('not-your-role');
    expect(() => erase(returned(), [sha('a')], '2026-12-31T09:00:00+07:00')).toThrow('still-to-be-kept');
    expect(() => erase(tamAppraises(), [sha('a')], late)).toThrow('still-to-be-kept');
  });

  test('(N2) what the entries name by its SHA-256, once, and every paper ever filed', () => {
    expect(contentsNamed(returned().entries)).toEqual([sha('a'), sha('b'), sha('d'), sha('e'), sha('f')]);
    expect(papersFiled(returned().entries)).toEqual([PAPER]);
    const longer = lanFiled().has(lan, AT, [
      { type: 'DossierChanged', form: `x${sha('1')}`, papers: [], text: `${sha('2')}x` },
    ]);
    expect(contentsNamed(longer.entries)).toEqual([sha('a'), sha('b')]);
  });
});

test('(reading 27, ND61-17.1) filed and answered at the counter in one go, what is to be said was handed over', () => {
  const came = (story: Story, channel: 'counter' | 'authorised' | 'post' | 'online') =>
    isHandedOver(
      known(toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, channel } : event))),
    );
  const first = (channel: Parameters<typeof came>[1]) =>
    isHandedOver({ ...known(lanFiled()), channel, last: known(lanFiled()).submitted });
  expect((['counter', 'authorised', 'post', 'online'] as const).map(first)).toEqual([true, true, false, false]);
  expect([came(minhReceived(), 'counter'), came(minhReceived(), 'authorised')]).toEqual([false, false]);
});

test('(N3, D8) a paper is found by its kind and its entry, numbered in its form; no code before one is given', () => {
  const slip = (kind: 'receipt' | 'apology', of: number) =>
    ({ type: 'SlipIssued', kind, of, number: '1', content: sha(String(of)) }) as const;
  const { dossier } = minhReceived().has(minh, AT, [slip('receipt', 3), slip('apology', 5), slip('receipt', 5)]);
  expect(findIssued(dossier, 'receipt', 5)).toMatchObject({ kind: 'receipt', of: 5 });
  expect(findIssued(dossier, 'apology', 5)).toMatchObject({ kind: 'apology' });
  expect(findIssued(dossier, 'apology', 3)).toBeUndefined();
  expect(findIssued({ stage: 'nothing' }, 'receipt', 3)).toBeUndefined();
  expect(slipNumber('{n}/{form}-{yyyy}', AT, 7, 'TNHS')).toBe('7/TNHS-2026');
  expect([codeOf({ stage: 'nothing' }), codeOf(lanFiled().dossier)]).toEqual([null, null]);
});

describe('(C6, N4, TH-8.2) the person’s own', () => {
  const back = (): Story => tamAppraises().has(tam, AT, [asked]);
  const sends = (story: Story, by = lan, papers = [{ ...PAPER, fileId: 'f2' }]) =>
    supplement(story.dossier, { form: sha('1'), papers, declared: false }, { at: AT, by }, story.rules);

  test('(C6, TH-8.2) only whose it is supplements it, with what was asked for, and the step is closed', () => {
    expect(sends(back())).toEqual([
      { type: 'DossierSupplemented', form: sha('1'), papers: [{ ...PAPER, fileId: 'f2' }] },
      { type: 'StepClosed', key: `supplement@${back().entries.length}`, outcome: 'supplemented' },
    ]);
    expect(() => sends(back(), nam)).toThrow('not-your-dossier');
    expect(() => sends(back(), lan, [])).toThrow('components-missing');
    expect(() => sends({ ...back(), dossier: fold([]) })).toThrow('not-your-dossier');
  });

  test('(N4, BH-5.2) only whose it is withdraws it, and while nothing is ready', () => {
    const stages = [
      lanFiled(),
      lanFiled().has(minh, AT, [{ ...asked, at: 'intake' }]),
      tamAppraises(),
      back(),
      back().has(lan, AT, [{ type: 'DossierSupplemented', form: sha('1'), papers: [] }]),
      thuSealed(),
      returned(),
    ];
    expect(stages.map(({ dossier }) => mayWithdraw(dossier))).toEqual([true, true, true, true, true, false, false]);
    expect(() => withdraw(tamAppraises().dossier, { text: null }, { at: AT, by: nam })).toThrow('not-your-dossier');
    expect(() => withdraw(fold([]), { text: null }, { at: AT, by: lan })).toThrow('not-your-dossier');
  });
});

test('(G3) the row of a list has what its due date is counted from, and no more', () => {
  const moved = tamAppraises().has(tam, AT, [
    { type: 'DossierReappointed', until: '2026-04-01', reason: sha('5') },
    { type: 'VisitAnnounced', notice: sha('4'), lengthens: false },
    { type: 'VisitRecorded', minutes: sha('4'), outcome: 'verified' },
  ]);
  const entry = moved.entries.length;
  expect(timedOf(known(moved))).toStrictEqual({
    stage: 'in-process',
    filed: { at: '2026-03-02T09:30:00+07:00' },
    accepted: { entry: 3, at: '2026-03-02T09:30:00+07:00' },
    requests: { processing: { made: 0 } },
    visit: { lengthens: false },
    verified: {},
    reappointed: { entry, at: AT, until: '2026-04-01' },
  });
  expect(timedOf(known(tamAppraises()))).toMatchObject({ visit: null, verified: null, reappointed: null });
});

describe('(N3) a journal that cannot be is not folded', () => {
  test.each<[string, Story, DossierEvent, string]>([
    [
      'a result returned before it was ready',
      minhReceived(),
      { type: 'ResultReturned', by: 'post' },
      'd1: a result was returned before it was ready',
    ],
    [
      'an officer before the acceptance',
      lanFiled(),
      { type: 'OfficerAssigned', officer: tam.id },
      'd1: not accepted, stage submitted',
    ],
    ['a visit before the acceptance', lanFiled(), { type: 'DossierTakenOver' }, 'd1: not accepted, stage submitted'],
    [
      'a seal on no draft',
      minhReceived(),
      { type: 'ResultSealed', draft: sha('d'), number: '1', signature: sha('f') },
      'd1: no draft at stage in-process',
    ],
    [
      'a signature on no draft',
      minhReceived(),
      { type: 'DraftSigned', draft: sha('d'), signature: sha('f') },
      'a draft was signed or sent back before it was made',
    ],
    ['a share nobody has', minhReceived(), { type: 'OfficerAssigned', officer: tam.id, part: 'so' }, 'd1: no part so'],
    [
      'results of no share',
      minhReceived(),
      { type: 'ResultsCollected', draft: sha('d'), number: '1' },
      'd1: results collected without a result',
    ],
  ])('(N3) %s', (_what, story, event, said) => {
    expect(() => story.has(tam, AT, [event])).toThrow(said);
  });

  test('(N3) one that does not begin with the filing; a step closed that was never handed over is known by its key', () => {
    const [, second] = lanFiled().entries;
    expect(() => fold(second === undefined ? [] : [second])).toThrow('journal of d1 does not begin with a submission');
    const closed = lanFiled().has(tam, AT, [
      { type: 'StepClosed', key: 'answer@7/so', outcome: 'late' },
      { type: 'StepClosed', key: 'sign@8', outcome: 'over' },
    ]);
    const fact = { entry: closed.entries.length, at: AT, by: tam.id };
    expect(known(closed).steps).toMatchObject({
      'answer@7/so': {
        key: 'answer@7/so',
        step: 'answer',
        after: 7,
        unit: 'so',
        role: null,
        opened: null,
        closed: { ...fact, outcome: 'late' },
      },
      'sign@8': { step: 'sign', after: 8, unit: null, closed: { ...fact, outcome: 'over' } },
    });
  });
});

describe('(E10, N4) drafts, ends and ways of filing', () => {
  test('(E10, TTH-PL 3) nothing is signed where nothing was drafted; sent back, a draft is there still, unsigned', () => {
    const signing = { decision: 'sign', signature: sha('e'), seen: 'sign@9', about: null } as const;
    const empty = minhReceived().has(tam, AT, [opened('sign', null)]);
    expect(empty.asked(hanh, AT, signing)).toBe('step-changed');
    const back = minhReceived().has(tam, AT, [
      { type: 'ResultDrafted', draft: sha('d') },
      { type: 'DraftSigned', draft: sha('d'), signature: sha('e') },
      { type: 'DraftSentBack', draft: sha('d'), note: sha('2') },
    ]);
    const made = minhReceived().entries.length + 1;
    expect(back.dossier).toMatchObject({ draft: { sha256: sha('d'), kind: 'result', made, signed: null } });
  });

  test('(N3) returned, refused, withdrawn: over; anything else is not', () => {
    const refused = lanFiled().has(minh, AT, [{ type: 'DossierRefused', text: sha('9'), rightAgency: null }]);
    const over = [returned(), refused, tamAppraises().withdraws(AT), lanFiled(), thuSealed()];
    expect(over.map(({ dossier }) => isOver(dossier))).toEqual([true, true, true, false, false]);
    const again = tamAppraises().has(tam, AT, [asked, { type: 'DossierSupplemented', form: sha('1'), papers: [] }]);
    expect([mayChange(again.dossier), mayChange(returned().dossier)]).toEqual([true, false]);
  });

  test('(G4, C8) who comes for another pays as at the counter, by post what the post costs', () => {
    const { rules } = lanFiled(feeFirst);
    expect((['counter', 'authorised', 'post'] as const).map((channel) => prepaidFee({ channel }, rules))).toEqual([
      50_000, 50_000, 60_000,
    ]);
  });

  test('(C8, TH-12.2) a way of filing the procedure does not offer is refused', () => {
    const { rules } = lanFiled();
    const procedure = { ...rules.procedure, channels: ['counter'] } as const;
    const filing = { ...SUBMISSION, procedure: procedure.code };
    expect(() => submit(fold([]), filing, { at: AT, by: lan }, { ...rules, procedure })).toThrow('channel-not-offered');
    expect(submit(fold([]), filing, { at: AT, by: lan }, rules)[0]).not.toHaveProperty('code');
  });
});

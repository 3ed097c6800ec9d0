import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { type Ending, fileAtCounter } from '../../../lib/domain/dossier/filing/file-at-counter.ts';
import { link } from '../../../lib/domain/dossier/filing/link.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { binh, lan, minh, nam, quang, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { feeFirst, fiveDays } from '../../tinh-mau/procedures.ts';
import {
  lanFiled,
  minhReceived,
  PAPER,
  returned,
  rulesFor,
  type Story,
  SUBMISSION,
  sha,
  storyOf,
  toldAgain,
} from './story.ts';

const at = '2026-03-02T09:30:00+07:00';

const answerOf = (decide: () => unknown): unknown => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};

describe('(C8, D8, ND61-17.1, TH-12.2) filed and received in one entry at the counter', () => {
  const filing = (change: object = {}, by: Actor = minh) =>
    answerOf(() => {
      const said = { ...SUBMISSION, procedure: fiveDays.code, channel: 'counter', ...change } as const;
      return fileAtCounter(fold([]), said, 'K1', { at, by }, rulesFor(fiveDays));
    });
  const submitted = { type: 'DossierSubmitted', channel: 'counter', owner: lan.id };
  const received = { type: 'DossierReceived', code: 'K1', again: false };

  test('(C8, D8, ND61-17.1) the entry that files it gives the code and closes the check', () => {
    const closed = { type: 'StepClosed', key: 'check@1', outcome: 'received' };
    expect(filing()).toMatchObject([submitted, received, closed]);
  });

  test('(D12, TTH-PL 1) in one step at a commune: who takes it in is its officer', () => {
    const closed = { type: 'StepClosed', key: 'check-and-draft@1', outcome: 'received' };
    expect(filing({ route: { name: 'one-step', version: 1 } })).toMatchObject([
      submitted,
      received,
      { type: 'OfficerAssigned', officer: minh.id },
      closed,
    ]);
  });

  test('(O11, ND61-18.3) for another agency: by the one-stop unit it is brought to', () => {
    expect(filing({ agency: SO_MAU, oneStop: XA_MAU })).toMatchObject([{ agency: SO_MAU, oneStop: XA_MAU }, {}, {}]);
    expect(filing({ agency: SO_MAU, oneStop: XA_MAU }, binh)).toBe('wrong-agency');
  });

  test.each([
    ['online', { channel: 'online' }, minh, 'channel-not-offered'],
    ['by an officer who does not sit at the counter', {}, tam, 'not-your-role'],
    ['at another agency’s counter', {}, binh, 'wrong-agency'],
    ['without a required component', { papers: [] }, minh, 'components-missing'],
  ])('(C8) %s: refused', (_what, change, by, no) => {
    expect(filing(change, by)).toBe(no);
  });
});

describe('(C8, D11, ND61-17.1) a supplement brought to the counter', () => {
  const SCAN = { ...PAPER, fileId: 'f2', sha256: sha('2') };
  const asked = () =>
    lanFiled().decides(minh, at, {
      decision: 'request-supplement',
      components: ['giay-to-goc'],
      text: sha('7'),
      fault: null,
    });
  const taking = { decision: 'take-supplement', form: sha('3'), seen: 'supplement@3' } as const;

  test('(D11) its scans stand beside the papers that were there; without scans the papers stay', () => {
    expect(asked().decides(minh, at, { ...taking, papers: [SCAN] }).dossier).toMatchObject({ papers: [PAPER, SCAN] });
    expect(asked().decides(quang, at, { ...taking, handedIn: ['giay-to-goc'] }).dossier).toMatchObject({
      papers: [PAPER],
      form: sha('3'),
    });
  });

  test('(C8) where none is asked for, or by another desk: refused', () => {
    expect(lanFiled().asked(minh, at, taking)).toBe('step-changed');
    expect(asked().asked(minh, at, { ...taking, seen: 'supplement@9' })).toBe('step-changed');
    expect(asked().asked(tam, at, taking)).toBe('not-your-role');
  });
});

describe('(D19, D4, D6, ND61-17.1) the counter says not yet, or not here', () => {
  const said = {
    ...SUBMISSION,
    procedure: fiveDays.code,
    channel: 'counter',
    papers: [],
    delivery: 'counter',
  } as const;
  const items = ['to-khai', 'van-ban-uy-quyen'];
  const asking = { outcome: 'supplement', components: items, text: sha('7') } as const;
  const refusing = { outcome: 'refused', text: sha('7'), rightAgency: SO_MAU } as const;
  const ending = (end: Ending, change: object = {}, by: Actor = minh, procedure = fiveDays, before = fold([])) =>
    answerOf(() => fileAtCounter(before, { ...said, ...change, ending: end }, 'K1', { at, by }, rulesFor(procedure)));
  const notYet = (procedure = fiveDays): Story =>
    storyOf(rulesFor(procedure)).has(minh, at, ending(asking, {}, minh, procedure) as DossierEvent[]);

  test('(D19, D8, ND61-17.1a) a supplement asked at the counter: one entry with the code, counted as the one request', () => {
    expect(ending(asking)).toMatchObject([
      { type: 'DossierSubmitted', code: 'K1', channel: 'counter' },
      { type: 'SupplementRequested', at: 'intake', components: items, text: sha('7'), fault: null },
      { type: 'StepClosed', key: 'check@1', outcome: 'supplement' },
    ]);
    expect(notYet().dossier).toMatchObject({
      stage: 'supplement-requested',
      code: 'K1',
      requests: { intake: { made: 1, officeFault: 0 }, processing: { made: 0 } },
    });
  });

  test('(D19, O3, ND61-17.2a) whoever comes back goes on from there: same code at acceptance, another request needs whose fault', () => {
    const taken = notYet()
      .opens('supplement', at)
      .decides(minh, at, { decision: 'take-supplement', form: sha('3'), declared: true })
      .opens('check', at);
    const asked = { decision: 'request-supplement', components: items, text: sha('7'), fault: null } as const;
    expect(taken.asked(minh, at, asked)).toBe('fault-needed');
    const received = taken.decides(minh, at, { decision: 'receive', code: 'K2' });
    expect(received.dossier).toMatchObject({ stage: 'in-process', code: 'K1' });
    expect(received.entries.at(-1)?.events[0]).toMatchObject({ code: 'K1', again: false });
  });

  test('(D19, F3, G4) what comes with it is noted in the same entry: the fee, originals left there', () => {
    const brought = { paid: { amount: 5, receipt: 'B' }, originals: ['giay-to-goc'] };
    expect(ending(asking, { ...brought, channel: 'post' })).toBe('fee-not-charged');
    expect(ending(asking, { ...brought, channel: 'post', procedure: feeFirst.code }, minh, feeFirst)).toMatchObject([
      {},
      {},
      { type: 'FeePaid', amount: 5, by: 'post' },
      { type: 'OriginalsRecorded', what: 'taken', components: ['giay-to-goc'] },
      { type: 'StepClosed' },
    ]);
    expect(ending(asking, { originals: ['giay-khac'] })).toBe('component-unknown');
  });

  test('(D19, D6, D8, ND61-17.1b) refused at the counter: one entry with the code, the reasons and the right agency', () => {
    const events = ending(refusing);
    expect(events).toMatchObject([
      { type: 'DossierSubmitted', code: 'K1' },
      { type: 'DossierRefused', text: sha('7'), rightAgency: SO_MAU },
      { type: 'StepClosed', key: 'check@1', outcome: 'refused' },
    ]);
    const story = storyOf(rulesFor(fiveDays)).has(minh, at, events as DossierEvent[]);
    expect(story.dossier).toMatchObject({ stage: 'refused', code: 'K1', refused: { rightAgency: SO_MAU } });
  });

  test('(D19, D6) what this unit does not offer can be refused, and only refused; nothing is paid for it or kept of it', () => {
    const elsewhere = { agency: '000.09.09.X99', oneStop: XA_MAU };
    expect(ending(refusing, elsewhere)).toMatchObject([{ agency: '000.09.09.X99' }, {}, {}]);
    expect(ending(asking, elsewhere)).toBe('wrong-agency');
    expect(ending(refusing, { paid: { amount: 5, receipt: 'B' } })).toBe('nothing-kept-of-refused');
    expect(ending(refusing, { originals: ['giay-to-goc'] })).toBe('nothing-kept-of-refused');
  });

  test('(D12, TTH-PL 1) where one person takes in and drafts, it closes that step', () => {
    const route = { name: 'one-step', version: 1 };
    expect(ending(asking, { route })).toMatchObject([{}, {}, { key: 'check-and-draft@1', outcome: 'supplement' }]);
    expect(ending(refusing, { route })).toMatchObject([{}, {}, { key: 'check-and-draft@1', outcome: 'refused' }]);
  });

  test.each<[string, Ending, object, Actor, string]>([
    ['a request that names nothing', { ...asking, components: [] }, {}, minh, 'component-unknown'],
    ['what the procedure does not ask for', { ...asking, components: ['giay-khac'] }, {}, minh, 'component-unknown'],
    ['a fee where none is asked in advance', { ...asking, components: ['phi'] }, {}, minh, 'component-unknown'],
    ['a request, by an officer', asking, {}, tam, 'not-your-role'],
    ['a refusal, by an officer', refusing, {}, tam, 'not-your-role'],
    ['a refusal at another agency’s counter', refusing, {}, binh, 'wrong-agency'],
    ['a refusal online', refusing, { channel: 'online' }, minh, 'channel-not-offered'],
    ['a request online', asking, { channel: 'online' }, minh, 'channel-not-offered'],
  ])('(D19) %s: not so', (_what, end, change, by, no) => {
    expect(ending(end, change, by)).toBe(no);
  });

  test('(D19) on what has been filed already: not so', () => {
    const { dossier } = notYet();
    expect(ending(refusing, {}, minh, fiveDays, dossier)).toBe('already-submitted');
    expect(ending(asking, {}, minh, fiveDays, dossier)).toBe('already-submitted');
  });

  test('(D19, D4) the declaration is asked for by the name to-khai, also where the procedure lists it under another or not at all', () => {
    const [, ...papers] = fiveDays.components;
    expect(ending(asking, {}, minh, { ...fiveDays, components: papers })).toHaveLength(3);
    expect(ending(asking, {}, minh, { ...fiveDays, components: papers, form: [] })).toBe('component-unknown');
  });
});

describe('(D18, TTH-12.1b) taken in by another channel, made an online dossier', () => {
  const atCounter = (story: Story): Story =>
    toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, channel: 'post' } : event));
  const linking = (story: Story, by: Actor = minh, owner = nam.id) =>
    answerOf(() => link(story.dossier, { owner }, { at, by }));

  test('(D18, TTH-12.1b) it is the person’s own from then on, also when it is over; the channel stays', () => {
    const story = atCounter(minhReceived());
    expect(linking(story)).toEqual([{ type: 'DossierLinked', owner: nam.id }]);
    expect(linking(atCounter(returned()), quang)).toEqual([{ type: 'DossierLinked', owner: nam.id }]);
    const linked = story.has(minh, at, link(story.dossier, { owner: nam.id }, { at, by: minh }));
    expect(linked.dossier).toMatchObject({ owner: nam.id, channel: 'post', stage: 'in-process' });
  });

  test.each<[string, () => Story, Actor, string, string]>([
    ['filed online', () => minhReceived(), minh, nam.id, 'already-online'],
    ['already this person’s', () => atCounter(minhReceived()), minh, lan.id, 'already-linked'],
    ['by the officer', () => atCounter(minhReceived()), tam, nam.id, 'not-your-role'],
    ['by another one-stop unit', () => atCounter(minhReceived()), binh, nam.id, 'wrong-agency'],
    ['by the person', () => atCounter(minhReceived()), nam, nam.id, 'wrong-agency'],
  ])('(D18) %s: refused', (_what, story, by, owner, no) => {
    expect(linking(story(), by, owner)).toBe(no);
  });
});

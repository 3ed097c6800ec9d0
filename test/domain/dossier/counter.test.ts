import { describe, expect, test } from 'vitest';
import { fileAtCounter } from '../../../lib/domain/dossier/filing/file-at-counter.ts';
import { link } from '../../../lib/domain/dossier/filing/link.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { binh, lan, minh, nam, quang, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { lanFiled, minhReceived, PAPER, returned, rulesFor, type Story, SUBMISSION, sha, toldAgain } from './story.ts';

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
    expect(asked().decides(quang, at, taking).dossier).toMatchObject({ papers: [PAPER], form: sha('3') });
  });

  test('(C8) where none is asked for, or by another desk: refused', () => {
    expect(lanFiled().asked(minh, at, taking)).toBe('step-changed');
    expect(asked().asked(minh, at, { ...taking, seen: 'supplement@9' })).toBe('step-changed');
    expect(asked().asked(tam, at, taking)).toBe('not-your-role');
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

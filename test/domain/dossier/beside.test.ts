import { describe, expect, test } from 'vitest';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { type Actor, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import type { DecisionName } from '../../../lib/domain/words/decisions.ts';
import { binh, dung, hanh, khoa, lan, minh, quang, tam, thu } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { AT, opened } from './several.ts';
import {
  lanFiled,
  minhReceived,
  PAPER,
  returned,
  rulesFor,
  type Story,
  sha,
  storyOf,
  tamAppraises,
  thuSealed,
  toldAgain,
} from './story.ts';

const isOffered = ({ dossier, rules }: Story, by: Actor, name: DecisionName): boolean =>
  movesOf(dossier, { at: AT, by }, rules).some(({ decision }) => decision === name);
const closed = (key: string, outcome: string) => ({ type: 'StepClosed', key, outcome });
const between = (story: Story): Story =>
  toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, oneStop: SO_MAU } : event));
const staff = (id: string, role: Actor['roles'][number], agency: string): Actor => ({ id, roles: [role], agency });

describe('(E9, ND61-19.9) an apology', () => {
  const sorry = { decision: 'apologise', text: sha('5'), seen: null } as const;

  test('(E9, ND61-19.9) by the leader or department head of the agency that resolves it, or the head of the unit that took it in', () => {
    const story = between(minhReceived());
    const giang = staff('giang', 'head-of-one-stop', SO_MAU);
    for (const by of [hanh, dung, giang]) {
      expect(isOffered(story, by, 'apologise')).toBe(true);
      expect(story.asked(by, AT, sorry)).toEqual([{ type: 'ApologyIssued', for: 'late', text: sha('5') }]);
    }
    const phuc = staff('phuc', 'leader', SO_MAU);
    for (const by of [tam, minh, quang, binh, phuc]) {
      expect(isOffered(story, by, 'apologise')).toBe(false);
      expect(story.asked(by, AT, sorry)).toBe('not-your-role');
    }
    const elsewhere = staff('khác', 'leader', 'cơ quan khác');
    expect(isOffered(story, elsewhere, 'apologise')).toBe(false);
    expect(story.asked(elsewhere, AT, sorry)).toBe('wrong-agency');
    expect(minhReceived().asked(quang, AT, sorry)).toHaveLength(1);
  });

  test('(E9) for what is not yet accepted, or over, there is no lateness to speak of', () => {
    expect(isOffered(returned(), hanh, 'apologise')).toBe(false);
    expect(returned().asked(hanh, AT, sorry)).toBe('not-at-this-stage');
    expect(isOffered(lanFiled(), hanh, 'apologise')).toBe(false);
    expect(lanFiled().asked(hanh, AT, sorry)).toBe('not-at-this-stage');
  });
});

describe('(ND61-17.2a, reading 27) what was said by telephone is noted', () => {
  const due = (of: number) => ({ type: 'CallDue', of, kinds: ['received'] }) as const;
  const toPhone = () => minhReceived().has(SYSTEM, AT, [due(1), due(3)]);
  const noting = (...calls: readonly number[]) =>
    ({ decision: 'note-call', calls, text: sha('5'), seen: null }) as const;

  test('(ND61-17.2a, reading 27) by the counter, only what is due, and each once', () => {
    expect(isOffered(toPhone(), minh, 'note-call')).toBe(true);
    expect(toPhone().asked(minh, AT, noting(1, 3))).toEqual([{ type: 'CallNoted', of: [1, 3], text: sha('5') }]);
    expect(toPhone().asked(minh, AT, noting())).toBe('call-not-due');
    expect(toPhone().asked(minh, AT, noting(1, 2))).toBe('call-not-due');
    expect(toPhone().asked(tam, AT, noting(1))).toBe('not-your-role');
    expect(toPhone().asked(binh, AT, noting(1))).toBe('wrong-agency');
    expect(isOffered(toPhone(), tam, 'note-call')).toBe(false);
    const one = toPhone().decides(minh, AT, noting(1));
    expect(one.asked(minh, AT, noting(1))).toBe('call-not-due');
    expect(one.asked(minh, AT, noting(3))).toHaveLength(1);
    const none = one.decides(minh, AT, noting(3));
    expect(isOffered(none, minh, 'note-call')).toBe(false);
    expect(isOffered(minhReceived(), minh, 'note-call')).toBe(false);
  });
});

describe('(G2, TH-9.6c) a fee paid back', () => {
  const paying = { type: 'FeePaid', amount: 1000, by: 'counter', receipt: 'BL-1' } as const;
  const fees = [{ channel: 'online', amount: 1000, prepaid: false, text: '1.000 đồng (mẫu)' }] as const;
  const charged = (story: Story) => toldAgain({ ...story, rules: rulesFor({ ...fiveDays, fees }) }, (event) => event);
  const paid = (story: Story) => charged(story).has(minh, AT, [paying]);
  const back = { decision: 'refund', amount: 1000, text: sha('5'), seen: null } as const;
  const LATE = '2026-03-10T09:00:00+07:00';

  test('(G2) by the head of the unit that took it in, when the agency is late; not before', () => {
    const story = paid(minhReceived());
    expect(story.asked(quang, AT, back)).toBe('agency-not-late');
    expect(story.asked(quang, LATE, back)).toEqual([{ type: 'FeeRefunded', amount: 1000, text: sha('5') }]);
    const offeredTo = (by: Actor) =>
      movesOf(story.dossier, { at: LATE, by }, story.rules).some(({ decision }) => decision === 'refund');
    expect(offeredTo(quang)).toBe(true);
    expect([minh, hanh, staff('giang', 'head-of-one-stop', SO_MAU)].map(offeredTo)).toEqual([false, false, false]);
  });

  test('(G2, ND61-19.4) while the person supplements no limit runs that the agency could miss; withdrawn then, nothing goes back', () => {
    const asked = paid(tamAppraises()).has(tam, AT, [
      { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('8'), fault: null },
    ]);
    expect(asked.asked(quang, LATE, back)).toBe('agency-not-late');
    const gone = asked.has(lan, LATE, [{ type: 'DossierWithdrawn', text: null }]);
    expect(gone.asked(quang, LATE, back)).toBe('withdrawn-in-time');
    const again = asked
      .has(lan, AT, [{ type: 'DossierSupplemented', form: sha('a'), papers: [PAPER] }])
      .has(minh, AT, [{ type: 'DossierReceived', code: 'K1', again: true, ruleSet: 'seed-2016-2021' }]);
    expect(again.asked(quang, '2026-03-30T09:00:00+07:00', back)).toHaveLength(1);
    const late = again.has(lan, '2026-03-30T09:00:00+07:00', [{ type: 'DossierWithdrawn', text: null }]);
    expect(late.asked(quang, '2026-03-31T09:00:00+07:00', back)).toHaveLength(1);
  });

  test('(G2) what was never paid, or more than was, does not go back', () => {
    expect(minhReceived().asked(quang, LATE, back)).toBe('nothing-paid');
    expect(paid(minhReceived()).asked(quang, LATE, { ...back, amount: 1001 })).toBe('refund-more-than-paid');
    expect(paid(thuSealed()).asked(quang, LATE, back)).toBe('agency-finished');
  });
});

describe('(D6, ND61-17.1b) refused at intake', () => {
  const refusing = { decision: 'refuse', text: sha('9'), rightAgency: null } as const;

  test('(D6, ND61-17.1b) the check is closed with it; once accepted it can only be declined', () => {
    expect(lanFiled().asked(minh, AT, refusing)).toEqual([
      { type: 'DossierRefused', text: sha('9'), rightAgency: null },
      closed('check@1', 'refused'),
    ]);
    const again = tamAppraises().has(tam, AT, [
      { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('8'), fault: null },
      { type: 'DossierSupplemented', form: sha('a'), papers: [] },
      opened('check', null),
    ]);
    expect(isOffered(lanFiled(), minh, 'refuse')).toBe(true);
    expect(isOffered(again, minh, 'refuse')).toBe(false);
    expect(again.asked(minh, AT, { ...refusing, seen: 'check@9' })).toBe('not-at-this-stage');
  });
});

describe('(F1, ND61-20) the result is handed over', () => {
  const handing = { decision: 'return-result', by: 'online' } as const;

  test('(F1, ND61-20.1) only what is ready, and what was seen', () => {
    expect(thuSealed().asked(minh, AT, handing)).toEqual([
      { type: 'ResultReturned', by: 'online' },
      closed('return@11', 'returned'),
    ]);
    expect(thuSealed().asked(minh, AT, { ...handing, about: sha('0') })).toBe('step-changed');
    const early = tamAppraises().has(SYSTEM, AT, [opened('return', null)]);
    expect(early.asked(minh, AT, { ...handing, seen: 'return@9' })).toBe('result-not-ready');
  });
});

describe('(F3, ND61-20.2) originals', () => {
  test('(F3, TH-9.6a) only a comparison says whether they fit', () => {
    const recording = (what: 'taken' | 'compared') =>
      ({ decision: 'record-originals', what, components: ['giay-to-goc'], fits: true, seen: null }) as const;
    expect(minhReceived().asked(minh, AT, recording('taken'))).toMatchObject([{ what: 'taken', fits: null }]);
    expect(minhReceived().asked(minh, AT, recording('compared'))).toMatchObject([{ what: 'compared', fits: true }]);
  });
});

describe('(C8, ND61-17.1a) a supplement brought to the counter', () => {
  const asked = () =>
    lanFiled().has(minh, AT, [
      { type: 'SupplementRequested', at: 'intake', components: ['giay-to-goc'], text: sha('7'), fault: null },
    ]);
  const taking = { decision: 'take-supplement', form: sha('3') } as const;

  test('(C8) what is handed in closes the person’s step; with nothing brought it changes nothing', () => {
    const seen = 'supplement@3';
    expect(asked().asked(minh, AT, { ...taking, handedIn: ['giay-to-goc'], seen })).toEqual([
      { type: 'DossierSupplemented', form: sha('3'), papers: [PAPER] },
      closed(seen, 'supplemented'),
    ]);
    expect(asked().asked(minh, AT, { ...taking, seen })).toBe('supplement-changes-nothing');
    expect(lanFiled().asked(minh, AT, { ...taking, seen: null })).toBe('step-changed');
  });
});

describe('(O2) what was wrong is put right by who answers for it', () => {
  const correcting = { decision: 'correct', entry: 1, text: sha('5'), seen: null } as const;

  test('(O2, N4) in the agencies the dossier concerns, the heads; of entries that are there', () => {
    for (const by of [quang, dung, hanh]) {
      expect(isOffered(returned(), by, 'correct')).toBe(true);
      expect(returned().asked(by, AT, correcting)).toEqual([{ type: 'CorrectionMade', about: 1, text: sha('5') }]);
    }
    for (const by of [minh, tam, thu]) expect(returned().asked(by, AT, correcting)).toBe('not-your-role');
    const nobodys: Actor = { id: 'x', roles: ['leader'], agency: null };
    for (const by of [staff('phuc', 'leader', SO_MAU), nobodys, khoa, lan]) {
      expect(isOffered(returned(), by, 'correct')).toBe(false);
      expect(returned().asked(by, AT, correcting)).toBe('wrong-agency');
    }
    const last = returned().entries.length;
    expect(returned().asked(hanh, AT, { ...correcting, entry: last })).toHaveLength(1);
    for (const entry of [0, last + 1])
      expect(returned().asked(hanh, AT, { ...correcting, entry })).toBe('entry-unknown');
  });
});

describe('(E14, HT-III.1) a paper turned into data', () => {
  const digitising = {
    decision: 'digitise',
    component: 'giay-to-goc',
    class: 'mandatory',
    code: 'ac.giay-to-goc',
    sha256: PAPER.sha256,
    seen: null,
  } as const;

  test('(E14, HT-III.1) once for each paper, signed where it was; not where the province does not offer it', () => {
    const [said] = minhReceived().asked(minh, AT, digitising);
    expect(said).toMatchObject({ type: 'PaperDigitised', component: 'giay-to-goc' });
    expect(said).not.toHaveProperty('signature');
    expect(isOffered(minhReceived().decides(minh, AT, digitising), minh, 'digitise')).toBe(false);
    expect(minhReceived().asked(minh, AT, { ...digitising, signature: sha('e') })).toMatchObject([
      { signature: sha('e') },
    ]);
    const two = toldAgain(minhReceived(), (event) =>
      event.type === 'DossierSubmitted'
        ? { ...event, papers: [PAPER, { ...PAPER, fileId: 'f2', sha256: sha('2') }] }
        : event,
    );
    const one = two.decides(minh, AT, digitising);
    expect(isOffered(one, minh, 'digitise')).toBe(true);
    expect(isOffered(one.decides(minh, AT, { ...digitising, sha256: sha('2') }), minh, 'digitise')).toBe(false);
    expect(one.asked(minh, AT, digitising)).toBe('already-digitised');

    const { rules, entries } = minhReceived();
    const without = { ...rules, profile: { ...rules.profile, digitisation: { is: null, article: 'x' } } };
    const story = entries.reduce((told, { at, events }) => told.has(minh, at, events), storyOf(without));
    expect(isOffered(story, minh, 'digitise')).toBe(false);
    expect(story.asked(minh, AT, digitising)).toBe('digitisation-not-offered');
  });
});

test('(D13, ND61-18.2) paper is handed on while the dossier is worked on, not while it waits for the person', () => {
  const paper = toldAgain(tamAppraises(), (event) =>
    event.type === 'DossierSubmitted' ? { ...event, channel: 'counter', agency: XA_MAU } : event,
  );
  expect(isOffered(paper, minh, 'forward')).toBe(true);
  const asked = paper.has(tam, AT, [
    { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('8'), fault: null },
  ]);
  expect(isOffered(asked, minh, 'forward')).toBe(false);
});

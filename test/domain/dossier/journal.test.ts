import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { AT, shared } from './several.ts';
import { lanFiled, minhReceived, PAPER, type Story, SUBMISSION, sha, storyOf, tamDrafted, thuSealed } from './story.ts';

/** What an entry of these events changes on a dossier, besides that it is the last. */
const changes = (story: Story, ...events: readonly DossierEvent[]): unknown => {
  const before = story.dossier as Record<string, unknown>;
  const after = story.has(tam, AT, events).dossier as Dossier & Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => key !== 'last' && JSON.stringify(before[key]) !== JSON.stringify(value),
    ),
  );
};
const fact = (story: Story) => ({ entry: story.entries.length + 1, at: AT, by: tam.id });
const asked = (at: 'intake' | 'processing', fault: 'office' | 'applicant' | null = null): DossierEvent => ({
  type: 'SupplementRequested',
  at,
  components: ['giay-to-goc'],
  text: sha('8'),
  fault,
});

describe('(O1, E11) what an entry of the journal comes to', () => {
  test('(C1, E11) filed: whose, where, what, and nothing done yet', () => {
    const { rules } = lanFiled();
    const filing = { type: 'DossierSubmitted', ...SUBMISSION, procedure: fiveDays.code, ruleSet: 'r' } as const;
    const first = { entry: 1, at: AT, by: tam.id };
    const { handedIn: _, ...said } = SUBMISSION;
    expect(storyOf(rules).has(tam, AT, [filing]).dossier).toEqual({
      ...said,
      handedIn: [],
      procedure: fiveDays.code,
      ruleSet: 'r',
      filedUnder: 'r',
      code: null,
      oneStop: XA_MAU,
      stage: 'submitted',
      id: 'd1',
      submitted: first,
      filed: first,
      steps: {},
      requests: { intake: { made: 0, officeFault: 0 }, processing: { made: 0, officeFault: 0 } },
      apologies: 0,
      reached: [],
      forwarded: null,
      changed: null,
      paid: 0,
      refunded: 0,
      receipts: [],
      refunds: [],
      payments: [],
      originals: {},
      digitised: [],
      corrections: [],
      erased: [],
      calls: [],
      slips: [],
      last: first,
    });
    const counter = { ...filing, code: 'K1', oneStop: SO_MAU } as const;
    expect(storyOf(rules).has(tam, AT, [counter]).dossier).toMatchObject({ code: 'K1', oneStop: SO_MAU });
  });

  test('(D8, E4, O6) received: code, rules, acceptance; received again the work of before stands, what was asked for and drafted does not', () => {
    const received = { type: 'DossierReceived', code: 'K1', again: false, ruleSet: 'r2' } as const;
    expect(changes(lanFiled(), received)).toEqual({
      stage: 'in-process',
      code: 'K1',
      ruleSet: 'r2',
      accepted: fact(lanFiled()),
      firstAccepted: fact(lanFiled()),
      officer: null,
      takenOver: null,
      visit: null,
      verified: null,
      opinions: [],
      shares: {},
      ownSteps: [],
      reappointed: null,
      extension: null,
      alternative: null,
      draft: null,
    });
    const worked = tamDrafted().has(tam, AT, [
      { type: 'ExtensionProposed', until: '2026-03-12', reason: sha('5') },
      {
        type: 'AlternativeTaken',
        ground: 'g',
        article: 'a',
        limit: { kind: 'agreed', until: '2026-03-12' },
        agreement: null,
      },
      { type: 'VisitAnnounced', notice: sha('4'), lengthens: false },
    ]);
    expect(changes(worked, received)).toEqual({
      code: 'K1',
      ruleSet: 'r2',
      accepted: fact(worked),
      extension: null,
      alternative: null,
      draft: null,
    });
  });

  test('(D5, O3) a supplement asked for is counted where it was asked, and by whose fault', () => {
    const once = lanFiled();
    const request = { ...fact(once), components: ['giay-to-goc'], text: sha('8') };
    const processing = { made: 0, officeFault: 0 };
    expect(changes(once, asked('intake'))).toEqual({
      stage: 'supplement-requested',
      request,
      requests: { intake: { made: 1, officeFault: 0 }, processing },
    });
    expect(changes(once, asked('intake', 'office'), asked('intake', 'applicant'))).toMatchObject({
      requests: { intake: { made: 2, officeFault: 1 }, processing },
    });
    expect(changes(minhReceived(), asked('processing'))).toMatchObject({ stage: 'returned-for-supplement' });
    const proposed = shared().has(tam, AT, [
      { type: 'SupplementProposed', part: 'so', components: ['giay-to-goc'], text: sha('8') },
    ]);
    expect(proposed.dossier).toMatchObject({ shares: { so: { proposal: { turnedDown: null } } } });
    expect(proposed.has(tam, AT, [asked('processing')]).dossier).toMatchObject({
      shares: { so: { proposal: null, agency: SO_MAU }, xa: { officer: tam.id } },
    });
  });

  test('(C6) supplemented: what was filed is what was sent, and the intake begins anew', () => {
    const sent = { type: 'DossierSupplemented', form: sha('1'), papers: [PAPER, PAPER] } as const;
    const before = lanFiled().has(tam, AT, [asked('intake')]);
    const filed = { form: sha('1'), papers: [PAPER, PAPER], filed: fact(before) };
    expect(changes(before, sent)).toEqual({ ...filed, stage: 'submitted' });
    const after = minhReceived().has(tam, AT, [asked('processing')]);
    expect(changes(after, sent)).toEqual({ ...filed, filed: fact(after), stage: 'resubmitted' });
  });

  test.each<[string, Story, DossierEvent, (at: ReturnType<typeof fact>) => unknown]>([
    ['E9', minhReceived(), { type: 'ApologyIssued', for: 'late', text: null }, () => ({ apologies: 1 })],
    [
      'D6, ND61-17.1b',
      lanFiled(),
      { type: 'DossierRefused', text: sha('9'), rightAgency: SO_MAU },
      (at) => ({ stage: 'refused', refused: { ...at, text: sha('9'), rightAgency: SO_MAU } }),
    ],
    [
      'F1, ND61-20.1',
      thuSealed(),
      { type: 'ResultReturned', by: 'post' },
      (at) => ({ stage: 'returned', returned: { ...at, by: 'post' } }),
    ],
    [
      'D9, ND61-17.4',
      minhReceived(),
      { type: 'ResultResolved', draft: sha('d'), kind: 'refusal' },
      (at) => ({
        stage: 'result-ready',
        draft: { sha256: sha('d'), kind: 'refusal', made: at.entry, signed: null },
        number: null,
        ready: at,
      }),
    ],
    [
      'E10, TTH-PL 4',
      tamDrafted(),
      { type: 'ResultSealed', draft: sha('d'), number: '1/2026', signature: sha('f') },
      (at) => ({ stage: 'result-ready', number: '1/2026', ready: at }),
    ],
    [
      'D13, ND61-18.2',
      minhReceived(),
      { type: 'DossierForwarded', by: 'post' },
      (at) => ({ forwarded: { ...at, by: 'post' } }),
    ],
    ['E7, ND61-19.7', minhReceived(), { type: 'DossierTakenOver' }, (at) => ({ takenOver: at })],
    [
      'E3, ND61-19.3b',
      minhReceived(),
      { type: 'VisitAnnounced', notice: sha('4'), lengthens: false },
      (at) => ({ visit: { ...at, notice: sha('4'), lengthens: false } }),
    ],
    [
      'E3, ND61-19.3b',
      minhReceived(),
      { type: 'VisitRecorded', minutes: sha('4'), outcome: 'not-verified' },
      (at) => ({ verified: { ...at, minutes: sha('4'), outcome: 'not-verified' } }),
    ],
    [
      'E2, TTH-5.2',
      minhReceived(),
      { type: 'OwnStepDone', step: 'hop-xet', note: null },
      (at) => ({ ownSteps: [{ ...at, step: 'hop-xet', note: null }] }),
    ],
    [
      'C10, TH-8.2a',
      minhReceived(),
      { type: 'DossierChanged', form: sha('1'), papers: [], text: sha('2') },
      (at) => ({ form: sha('1'), papers: [], changed: at }),
    ],
    [
      'G1',
      minhReceived(),
      { type: 'FeePaid', amount: 5, by: 'counter', receipt: 'B' },
      (fact) => ({ paid: 5, receipts: [{ ...fact, amount: 5, way: 'counter', receipt: 'B' }] }),
    ],
    [
      'G2',
      minhReceived(),
      { type: 'FeeRefunded', amount: 5, text: sha('2') },
      (fact) => ({ refunded: 5, refunds: [{ ...fact, amount: 5, text: sha('2') }] }),
    ],
    [
      'C4, TTH-11.2',
      minhReceived(),
      { type: 'PaymentAsked', reference: 'MC1', amount: 5, until: '2026-03-03T10:30:00+07:00' },
      (asked) => ({
        payments: [{ reference: 'MC1', amount: 5, until: '2026-03-03T10:30:00+07:00', asked, ended: null }],
      }),
    ],
    [
      'F3, ND61-20.2',
      minhReceived(),
      { type: 'OriginalsRecorded', what: 'compared', components: ['a', 'b'], fits: true },
      (at) => ({
        originals: {
          a: { taken: null, compared: { ...at, fits: true }, returned: null },
          b: { taken: null, compared: { ...at, fits: true }, returned: null },
        },
      }),
    ],
    [
      'E14, HT-III.1',
      minhReceived(),
      { type: 'PaperDigitised', component: 'a', class: 'person', code: 'k', sha256: sha('1') },
      (at) => ({ digitised: [{ ...at, component: 'a', class: 'person', code: 'k', sha256: sha('1') }] }),
    ],
    [
      'D14',
      lanFiled(),
      { type: 'DossierReassigned', owner: 'ac-2', from: 'ac-1', form: sha('b'), text: sha('2') },
      () => ({ owner: 'ac-2', form: sha('b') }),
    ],
    ['TTH-12.1b', lanFiled(), { type: 'DossierLinked', owner: 'ac-2' }, () => ({ owner: 'ac-2' })],
    [
      'O2',
      minhReceived(),
      { type: 'CorrectionMade', about: 1, text: sha('2') },
      (at) => ({ corrections: [{ ...at, about: 1, text: sha('2') }] }),
    ],
    [
      'reading 26',
      minhReceived(),
      { type: 'DueDateRecounted', limit: 'result', of: 3 },
      (at) => ({ recounted: { ...at, of: 3 } }),
    ],
    ['N2', minhReceived(), { type: 'ContentsErased', contents: [sha('1')] }, () => ({ erased: [sha('1')] })],
    [
      'N3',
      minhReceived(),
      { type: 'SlipIssued', kind: 'receipt', of: 3, number: '1', content: sha('1') },
      (at) => ({ slips: [{ ...at, kind: 'receipt', of: 3, number: '1', content: sha('1') }] }),
    ],
    [
      'L7',
      minhReceived(),
      { type: 'LimitReached', limit: 'part', point: 'due', of: 3, unit: 'so' },
      () => ({ reached: [{ limit: 'part', point: 'due', of: 3, unit: 'so' }] }),
    ],
    [
      'L7',
      minhReceived(),
      { type: 'LimitReached', limit: 'result', point: 'due', of: 3 },
      () => ({ reached: [{ limit: 'result', point: 'due', of: 3, unit: null }] }),
    ],
  ])('(%s) %#: the event changes that and nothing else', (_row, story, event, expected) => {
    expect(changes(story, event)).toEqual(expected(fact(story)));
  });
});

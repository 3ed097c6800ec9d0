import { describe, expect, test } from 'vitest';
import { receiveAutomatically } from '../../../lib/domain/dossier/decisions/receive.ts';
import { whyNotRefund } from '../../../lib/domain/dossier/decisions/refund.ts';
import { type Brought, fileAtCounter } from '../../../lib/domain/dossier/filing/file-at-counter.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { componentName } from '../../../lib/domain/dossier/papers/component-name.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { binh, lan, minh, quang } from '../../people.ts';
import { feeFirst, fiveDays } from '../../tinh-mau/procedures.ts';
import {
  checkKey,
  lanFiled,
  minhReceived,
  returned,
  rulesFor,
  type Story,
  SUBMISSION,
  sha,
  thuSealed,
  toldAgain,
} from './story.ts';

const at = '2026-03-02T09:30:00+07:00';
const LATE = '2026-03-10T09:00:00+07:00';
const receiving = { decision: 'receive', code: 'K1' } as const;
const paying = { decision: 'record-payment', amount: 50_000, by: 'online', receipt: 'BL-1/2026' } as const;
const types = (said: unknown) => (Array.isArray(said) ? said.map(({ type }) => type) : said);

/** What the system would do before a person has been handed the check. */
const bySystem = ({ entries, rules }: Story, under = rules) => {
  const unopened = entries.filter(({ events }) => events.every(({ type }) => type !== 'StepOpened'));
  return types(receiveAutomatically(fold(unopened), 1, 'K1', under));
};

describe('(D4, TH-9.2c) a fee asked in advance', () => {
  test('(D4, TH-9.2c) not paid: the dossier is not complete and is not received; paid in part neither', () => {
    expect(lanFiled(feeFirst).asked(minh, at, receiving)).toBe('fee-missing');
    const part = lanFiled(feeFirst).decides(minh, at, { ...paying, amount: 30_000, seen: null });
    expect(part.asked(minh, at, receiving)).toBe('fee-missing');
    const whole = part.decides(minh, at, { ...paying, amount: 20_000, receipt: 'BL-2/2026', seen: null });
    expect(types(whole.asked(minh, at, receiving))).toEqual(['DossierReceived', 'StepClosed']);
  });

  test('(D4, D12) the system itself receives nothing that is not paid for', () => {
    const paid = lanFiled(feeFirst).decides(minh, at, { ...paying, seen: null });
    expect(bySystem(lanFiled(feeFirst))).toEqual([]);
    expect(bySystem(paid)).toEqual(['DossierReceived', 'StepClosed']);
  });

  test('(D4, TH-9.2c) the request for a supplement names the fee; where none is asked for it is no component', () => {
    const request = { decision: 'request-supplement', components: ['phi'], text: sha('7'), fault: null } as const;
    expect(types(lanFiled(feeFirst).asked(minh, at, request))).toEqual(['SupplementRequested', 'StepClosed']);
    expect(lanFiled(fiveDays).asked(minh, at, request)).toBe('component-unknown');
  });

  test('(D4, TH-9.2c) in words on the slip and in the notice: the fee, the component’s name, a code no longer known as it is', () => {
    const names = ['phi', 'giay-to-goc', 'van-ban-uy-quyen', 'giay-cu'].map((code) => componentName(feeFirst, code));
    expect(names).toEqual([
      'Phí, lệ phí phải nộp trước',
      'Giấy tờ gốc (mẫu)',
      'Văn bản ủy quyền nếu nộp thay (mẫu)',
      'giay-cu',
    ]);
  });

  test('(D4) a province that does not call it incomplete receives it all the same', () => {
    const story = lanFiled(feeFirst);
    const profile = { ...story.rules.profile, prepaidFee: { is: null, article: 'Không nêu' } };
    expect(bySystem(story, { ...story.rules, profile })).toContain('DossierReceived');
  });

  test('(G4, ND61-8.1b) taken at the one-stop unit of the dossier, and by nobody else', () => {
    expect(lanFiled(feeFirst).asked(minh, at, { ...paying, seen: null })).toEqual([
      { type: 'FeePaid', amount: 50_000, by: 'online', receipt: 'BL-1/2026' },
    ]);
    expect(lanFiled(feeFirst).asked(binh, at, { ...paying, seen: null })).toBe('wrong-agency');
  });

  test('(G4, N3) a receipt whose number the system gave names the series it runs in', () => {
    expect(lanFiled(feeFirst).asked(minh, at, { ...paying, series: 'bien-lai/2026', seen: null })).toEqual([
      { type: 'FeePaid', amount: 50_000, by: 'online', receipt: 'BL-1/2026', series: 'bien-lai/2026' },
    ]);
  });
});

describe('(G4, C11, TTH-11.2) paid at the counter, in the entry that receives it', () => {
  const filing = (channel: 'counter' | 'post' | 'authorised', brought: Brought, procedure = feeFirst) => {
    try {
      const said = { ...SUBMISSION, procedure: procedure.code, channel, ...brought };
      return fileAtCounter(fold([]), said, 'K1', { at, by: minh }, rulesFor(procedure));
    } catch (error) {
      return error instanceof NotAllowed ? error.reason : String(error);
    }
  };
  const paid = (amount: number) => ({ paid: { amount, receipt: 'BL-9/2026' } });

  test.each([
    ['D4, TH-9.2c', 'counter', 'nothing paid', {}, 'fee-missing'],
    ['D4, TH-9.2c', 'counter', 'too little', paid(49_999), 'fee-missing'],
    ['G4, ND61-8.1b', 'counter', 'the fee', paid(50_000), { by: 'counter', amount: 50_000 }],
    ['G4, C8, TH-12.2', 'authorised', 'the fee, by who was authorised', paid(50_000), { by: 'counter' }],
    ['C11, TTH-PL 3', 'post', 'the counter’s fee only', paid(50_000), 'fee-missing'],
    ['C11, TTH-PL 3', 'post', 'the fee of the post', paid(60_000), { by: 'post', amount: 60_000 }],
  ] as const)('(%s) %s: %s', (_row, channel, _what, brought, answer) => {
    const said = filing(channel, brought);
    if (typeof answer === 'string') return expect(said).toBe(answer);
    expect(said).toContainEqual(expect.objectContaining({ type: 'FeePaid', receipt: 'BL-9/2026', ...answer }));
  });

  test('(G4) a procedure without a fee asks for none, and takes none', () => {
    expect(types(filing('counter', {}, fiveDays))).toEqual(['DossierSubmitted', 'DossierReceived', 'StepClosed']);
    expect(filing('counter', paid(10_000), fiveDays)).toBe('fee-not-charged');
  });

  test('(G4, C11) at the counter no more than all its fees is taken; what came by post has come, and is noted', () => {
    expect(filing('counter', paid(70_000))).toContainEqual(expect.objectContaining({ amount: 70_000 }));
    expect(filing('counter', paid(70_001))).toBe('more-than-owed');
    expect(filing('post', paid(61_000))).toContainEqual(expect.objectContaining({ amount: 61_000, by: 'post' }));
  });
});

describe('(G2, TH-9.6c) a fee is paid back only where the agency did not finish', () => {
  const paid = () => lanFiled(feeFirst).decides(minh, at, { ...paying, seen: null });
  const feePaid = (story: Story): Story =>
    toldAgain({ ...story, rules: rulesFor(feeFirst) }, (event) => event).has(minh, LATE, [
      { type: 'FeePaid', amount: 50_000, by: 'counter', receipt: 'BL-3/2026' },
    ]);
  const accepted = () => paid().decides(minh, at, { ...receiving, seen: checkKey });
  const request = { components: ['giay-to-goc'], text: sha('8'), fault: null } as const;
  const why = (story: Story, when: string) => {
    if (story.dossier.stage === 'nothing') throw new Error('not filed');
    return whyNotRefund(story.dossier, { at: when, by: quang }, story.rules);
  };

  test.each<[string, () => Story, string, string | null]>([
    ['nothing was paid', () => minhReceived(), LATE, 'nothing-paid'],
    [
      'refused at intake',
      () => paid().decides(minh, at, { decision: 'refuse', text: sha('9'), rightAgency: null }),
      at,
      null,
    ],
    ['still within the limit', accepted, '2026-03-09T17:00:00+07:00', 'agency-not-late'],
    ['overdue without a result', accepted, '2026-03-09T17:01:00+07:00', null],
    ['finished, and nobody collected it', () => feePaid(thuSealed()), '2026-04-30T09:00:00+07:00', 'agency-finished'],
    ['finished and returned', () => feePaid(returned()), LATE, 'agency-finished'],
    ['not yet received', paid, LATE, 'agency-not-late'],
    ['withdrawn before it was accepted', () => paid().withdraws(at), LATE, 'withdrawn-before-acceptance'],
    ['withdrawn in time', () => accepted().withdraws('2026-03-04T09:00:00+07:00'), LATE, 'withdrawn-in-time'],
    ['withdrawn after the limit had passed', () => accepted().withdraws(LATE), '2026-03-20T09:00:00+07:00', null],
    [
      'asked to supplement, nothing runs',
      () => paid().decides(minh, at, { decision: 'request-supplement', ...request }),
      LATE,
      'agency-not-late',
    ],
  ])('(G2, TH-9.6c) %s', (_title, story, when, no) => {
    expect(why(story(), when)).toBe(no);
  });

  test('(G2) no more than was paid, by the head of the one-stop unit, once', () => {
    const refunding = { decision: 'refund', amount: 50_000, text: sha('4'), seen: null } as const;
    expect(accepted().asked(quang, LATE, { ...refunding, amount: 50_001 })).toBe('refund-more-than-paid');
    expect(accepted().asked(minh, LATE, refunding)).toBe('not-your-role');
    const part = accepted().decides(quang, LATE, { ...refunding, amount: 20_000 });
    expect(part.asked(quang, LATE, { ...refunding, amount: 30_001 })).toBe('refund-more-than-paid');
    expect(types(part.asked(quang, LATE, { ...refunding, amount: 30_000 }))).toEqual(['FeeRefunded']);
    const back = accepted().decides(quang, LATE, refunding);
    expect(back.entries.at(-1)?.events).toEqual([{ type: 'FeeRefunded', amount: 50_000, text: sha('4') }]);
    expect(why(back, LATE)).toBe('nothing-paid');
  });

  test('(G2) the person who paid has no say in it', () => {
    expect(accepted().asked(lan, LATE, { decision: 'refund', amount: 1, text: sha('4'), seen: null })).toBe(
      'wrong-agency',
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import type { FiledDossier } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { askPayment, payableOutside, waitedFor } from '../../../lib/domain/dossier/filing/ask-payment.ts';
import { type PaymentReport, reportPayment } from '../../../lib/domain/dossier/filing/report-payment.ts';
import {
  feeOwed,
  feeSurplus,
  feesCharged,
  isCountedPiecemeal,
  wholeFee,
} from '../../../lib/domain/dossier/money/fees.ts';
import {
  leftOfTransaction,
  odditiesOf,
  openPayments,
  paymentState,
  transactionToReturn,
} from '../../../lib/domain/dossier/money/payments.ts';
import { NotAllowed, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { lan, minh, quang } from '../../people.ts';
import { feeFirst, fiveDays } from '../../tinh-mau/procedures.ts';
import { checkKey, lanFiled, type Story, sha, storyOf } from './story.ts';

const at = '2026-03-02T10:00:00+07:00';
const until = '2026-03-02T10:30:00+07:00';
const LATER = '2026-03-02T11:00:00+07:00';
const NUMBER = { number: 'BL-7/2026', series: 'receipt X 2026' };

const filedOf = ({ dossier }: Story): FiledDossier => {
  if (dossier.stage === 'nothing') throw new Error('not filed');
  return dossier;
};
const reasonOr = <T>(act: () => T): T | string => {
  try {
    return act();
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};
const asking = (story: Story, reference = 'MC1', when = at) =>
  reasonOr(() => askPayment(story.dossier, { reference, until }, { at: when, by: lan }, story.rules));
const asks = (story: Story, reference = 'MC1', when = at): Story =>
  story.has(lan, when, asking(story, reference, when) as readonly DossierEvent[]);
const telling = (story: Story, report: PaymentReport) => reasonOr(() => reportPayment(story.dossier, report, NUMBER));
const told = (story: Story, report: PaymentReport, when = at): Story =>
  story.has(SYSTEM, when, telling(story, report) as readonly DossierEvent[]);
const paying = (transaction = 'GD1', amount = 50_000, reference = 'MC1') =>
  ({ reference, outcome: 'paid', amount, through: 'gateway', transaction }) as const;
const counted: Procedure = {
  ...feeFirst,
  fees: [{ channel: 'online', amount: 2000, prepaid: false, each: 'trang', text: '2.000 đồng/trang' }],
};
const stateOf = (story: Story, when = at, nth = 0) => {
  const payment = filedOf(story).payments[nth];
  return payment === undefined ? undefined : paymentState(filedOf(story), payment, when);
};

describe('(C4, G1, TTH-11.2) asking for a payment outside', () => {
  test('(C4) just what is owed is asked for, under our reference, with the last moment it is waited for', () => {
    expect(asking(lanFiled(feeFirst))).toEqual([{ type: 'PaymentAsked', reference: 'MC1', amount: 50_000, until }]);
  });

  test('(C4) what is paid in part is asked for by its rest; paid, free of charge, by the piece and refused it is not', () => {
    const part = lanFiled(feeFirst).has(minh, at, [
      { type: 'FeePaid', amount: 20_000, by: 'counter', receipt: 'BL-1/2026' },
    ]);
    expect(asking(part)).toEqual([{ type: 'PaymentAsked', reference: 'MC1', amount: 30_000, until }]);
    expect(asking(told(asks(lanFiled(feeFirst)), paying()))).toBe('nothing-owed');
    expect(asking(lanFiled(fiveDays))).toBe('fee-not-charged');
    expect(asking(lanFiled(counted))).toBe('fee-counted-at-the-counter');
    expect(asking(storyOf(lanFiled(feeFirst).rules))).toBe('not-at-this-stage');
    const refused = lanFiled(feeFirst).decides(minh, at, { decision: 'refuse', text: sha('9'), rightAgency: null });
    expect(asking(refused)).toBe('nothing-owed');
    expect(asking(lanFiled(feeFirst).withdraws(at))).toBe('nothing-owed');
    expect(payableOutside(filedOf(lanFiled(feeFirst)), lanFiled(feeFirst).rules)).toBe(50_000);
  });

  test('(C4) asked again while it is waited for nothing is noted; after its last moment, or refused, another takes its place', () => {
    const once = asks(lanFiled(feeFirst));
    expect(asking(once, 'MC2')).toEqual([]);
    expect(asking(once, 'MC2', until)).toEqual([]);
    expect(waitedFor(filedOf(once), at, once.rules)?.reference).toBe('MC1');
    expect(waitedFor(filedOf(once), LATER, once.rules)).toBeUndefined();
    expect(asking(once, 'MC2', LATER)).toEqual([
      { type: 'PaymentExpired', reference: 'MC1' },
      { type: 'PaymentAsked', reference: 'MC2', amount: 50_000, until },
    ]);
    const refused = told(once, { reference: 'MC1', outcome: 'refused' });
    expect(asking(refused, 'MC2')).toEqual([{ type: 'PaymentAsked', reference: 'MC2', amount: 50_000, until }]);
  });

  test('(C4, G4) asked for and then paid in part at the counter: the old sum is waited for no longer', () => {
    const part = asks(lanFiled(feeFirst)).has(minh, at, [
      { type: 'FeePaid', amount: 20_000, by: 'counter', receipt: 'BL-1/2026' },
    ]);
    expect(asking(part, 'MC2')).toEqual([
      { type: 'PaymentExpired', reference: 'MC1' },
      { type: 'PaymentAsked', reference: 'MC2', amount: 30_000, until },
    ]);
  });

  test('(C4) what was paid under a reference does not expire when the rest is asked for', () => {
    const short = told(asks(lanFiled(feeFirst)), paying('GD1', 49_000));
    expect(asking(short, 'MC2', LATER)).toEqual([{ type: 'PaymentAsked', reference: 'MC2', amount: 1000, until }]);
    expect(waitedFor(filedOf(short), at, short.rules)).toBeUndefined();
  });
});

describe('(C4, G1, TTH-11.2) what is told of a payment', () => {
  test('(G1) paid: the money with its receipt, our reference and the name the transaction has there', () => {
    expect(telling(asks(lanFiled(feeFirst)), paying())).toEqual([
      {
        type: 'FeePaid',
        amount: 50_000,
        by: 'online',
        receipt: 'BL-7/2026',
        series: 'receipt X 2026',
        reference: 'MC1',
        through: 'gateway',
        transaction: 'GD1',
      },
    ]);
  });

  test('(G1) told again it is the same money; another transaction is other money', () => {
    const paid = told(asks(lanFiled(feeFirst)), paying());
    expect(telling(paid, paying())).toEqual([]);
    expect(telling(paid, paying('GD2'))).toHaveLength(1);
    expect(telling(paid, { ...paying(), through: 'transfer' })).toHaveLength(1);
    expect(stateOf(paid)).toBe('paid');
  });

  test('(G1) nobody asked for it: a no', () => {
    expect(telling(asks(lanFiled(feeFirst)), paying('GD1', 50_000, 'MC9'))).toBe('payment-unknown');
    expect(telling(storyOf(lanFiled(feeFirst).rules), paying())).toBe('not-at-this-stage');
  });

  test.each([
    ['refused', [{ type: 'PaymentFailed', reference: 'MC1', why: 'refused' }]],
    ['abandoned', [{ type: 'PaymentFailed', reference: 'MC1', why: 'abandoned' }]],
    ['expired', [{ type: 'PaymentExpired', reference: 'MC1' }]],
  ] as const)('(C4) %s: said once, and paid after all it is paid', (outcome, events) => {
    const asked = asks(lanFiled(feeFirst));
    const ended = told(asked, { reference: 'MC1', outcome });
    expect(telling(asked, { reference: 'MC1', outcome })).toEqual(events);
    expect(telling(ended, { reference: 'MC1', outcome })).toEqual([]);
    expect(stateOf(ended)).toBe(outcome);
    expect(stateOf(told(ended, paying()))).toBe('paid');
    expect(telling(told(asked, paying()), { reference: 'MC1', outcome })).toEqual([]);
  });

  test('(C4) an end belongs to its own payment', () => {
    const two = asks(told(asks(lanFiled(feeFirst)), { reference: 'MC1', outcome: 'refused' }), 'MC2');
    expect([stateOf(two), stateOf(two, at, 1)]).toEqual(['refused', 'asked']);
    expect(openPayments(filedOf(two), at).map(({ reference }) => reference)).toEqual(['MC2']);
    expect(openPayments(filedOf(two), LATER)).toEqual([]);
  });

  test('(C4) waited for until its last moment, and expired after it though nobody said so', () => {
    const asked = asks(lanFiled(feeFirst));
    expect([stateOf(asked, until), stateOf(asked, LATER)]).toEqual(['asked', 'expired']);
  });
});

describe('(C4, G2, TH-9.6c) what has to be looked at: late, again, another sum', () => {
  const oddities = (story: Story) => filedOf(story).receipts.map((one) => odditiesOf(filedOf(story), one));

  test('(C4) as it was asked for there is nothing to look at; cash never was asked for outside', () => {
    const asked = asks(lanFiled(feeFirst));
    expect(oddities(told(asked, paying()))).toEqual([[]]);
    const cash = asked.has(minh, LATER, [{ type: 'FeePaid', amount: 1000, by: 'counter', receipt: 'BL-1/2026' }]);
    expect(oddities(cash)).toEqual([[]]);
  });

  test('(C4) late, short and over are named, the second of two is again', () => {
    const asked = asks(lanFiled(feeFirst));
    expect(oddities(told(asked, paying(), until))).toEqual([[]]);
    expect(oddities(told(asked, paying(), LATER))).toEqual([['late']]);
    expect(oddities(told(asked, paying('GD1', 49_000)))).toEqual([['too-little']]);
    expect(oddities(told(asked, paying('GD1', 51_000)))).toEqual([['too-much']]);
    expect(oddities(told(told(asked, paying()), paying('GD2'), LATER))).toEqual([[], ['again', 'late']]);
  });

  test('(G2) paid twice: nothing more is owed, the surplus goes back though the agency failed in nothing', () => {
    const twice = told(told(asks(lanFiled(feeFirst)), paying()), paying('GD2'));
    expect([feeOwed(filedOf(twice), twice.rules), feeSurplus(filedOf(twice), twice.rules)]).toEqual([0, 50_000]);
    const back = { decision: 'refund', text: sha('4'), seen: null } as const;
    expect(twice.asked(quang, at, { ...back, amount: 50_001 })).toBe('refund-more-than-paid');
    const half = twice.decides(quang, at, { ...back, amount: 20_000 });
    expect(feeSurplus(filedOf(half), half.rules)).toBe(30_000);
    const whole = half.decides(quang, at, { ...back, amount: 30_000 });
    expect(whole.asked(quang, at, { ...back, amount: 1 })).toBe('agency-not-late');
  });

  test('(G2) what was paid short is owed still; what the piece costs is known to nobody, so nothing of it is too much', () => {
    const short = told(asks(lanFiled(feeFirst)), paying('GD1', 49_000));
    expect([feeOwed(filedOf(short), short.rules), feeSurplus(filedOf(short), short.rules)]).toEqual([1000, 0]);
    const pages = lanFiled(counted).has(minh, at, [
      { type: 'FeePaid', amount: 9000, by: 'counter', receipt: 'BL-1/2026' },
    ]);
    expect([feeOwed(filedOf(pages), pages.rules), feeSurplus(filedOf(pages), pages.rules)]).toEqual([0, 0]);
  });

  test('(G2) paid after it was taken back or refused: all of it is a surplus; what was paid before is not', () => {
    const back = told(asks(lanFiled(feeFirst)).withdraws(at), paying());
    expect(feeSurplus(filedOf(back), back.rules)).toBe(50_000);
    const before = told(asks(lanFiled(feeFirst)), paying()).withdraws(at);
    expect([feeSurplus(filedOf(before), before.rules), feeOwed(filedOf(before), before.rules)]).toEqual([0, 0]);
    const no = { decision: 'refuse', text: sha('9'), rightAgency: null } as const;
    const refused = told(asks(lanFiled(feeFirst)).decides(minh, at, no), paying());
    expect(feeSurplus(filedOf(refused), refused.rules)).toBe(50_000);
  });
});

describe('(G2, TH-9.6c) back the way it came', () => {
  const twice = () => told(told(asks(lanFiled(feeFirst)), paying()), paying('GD2'));
  const way = (of: string) => ({ back: { way: 'gateway', of, transaction: `HT-${of}` } }) as const;
  const back = { decision: 'refund', text: sha('4'), seen: null } as const;

  test('(G2) the latest transaction that has so much left, never more than it brought', () => {
    const story = twice();
    expect(transactionToReturn(filedOf(story), 50_000)?.transaction).toBe('GD2');
    expect(transactionToReturn(filedOf(story), 50_001)).toBeUndefined();
    const half = story.decides(quang, at, { ...back, amount: 20_000, ...way('GD2') });
    expect(half.entries.at(-1)?.events).toEqual([
      { type: 'FeeRefunded', amount: 20_000, text: sha('4'), way: 'gateway', of: 'GD2', transaction: 'HT-GD2' },
    ]);
    expect([leftOfTransaction(filedOf(half), 'GD2'), leftOfTransaction(filedOf(half), 'GD1')]).toEqual([
      30_000, 50_000,
    ]);
    expect(transactionToReturn(filedOf(half), 40_000)?.transaction).toBe('GD1');
    expect(half.asked(quang, at, { ...back, amount: 30_001, ...way('GD2') })).toBe('refund-more-than-paid');
  });

  test('(G2) cash and transfers do not go back by the gateway; paid out at the counter they do', () => {
    const late = '2026-03-10T09:00:00+07:00';
    const moved = told(asks(lanFiled(feeFirst)), { ...paying(), through: 'transfer' });
    const accepted = moved.decides(minh, at, { decision: 'receive', code: 'K1', seen: checkKey });
    expect(leftOfTransaction(filedOf(accepted), 'GD1')).toBe(0);
    expect(transactionToReturn(filedOf(accepted), 1)).toBeUndefined();
    expect(accepted.asked(quang, late, { ...back, amount: 50_000, ...way('GD1') })).toBe('refund-not-by-gateway');
    const out = { back: { way: 'counter', of: '', transaction: '' } } as const;
    expect(accepted.asked(quang, late, { ...back, amount: 50_000, ...out })).toHaveLength(1);
  });
});

describe('(G4, ND61-8.1b) what is charged, by the way it was filed', () => {
  test('(G4) each way its own fees; who is authorised pays the counter’s; what is published as free is no fee', () => {
    const { rules } = lanFiled(feeFirst);
    const whole = (['online', 'counter', 'authorised', 'post'] as const).map((channel) => wholeFee({ channel }, rules));
    expect(whole).toEqual([50_000, 70_000, 70_000, 60_000]);
    const free = { ...feeFirst, fees: [{ channel: 'online', amount: 0, prepaid: false, text: 'Miễn phí' }] } as const;
    expect(feesCharged({ channel: 'online' }, { ...rules, procedure: free })).toEqual([]);
  });

  test('(G4) at the counter: never more than is owed, nothing for what is free, by the piece whatever it comes to', () => {
    const cash = { decision: 'record-payment', by: 'counter', receipt: 'BL-1/2026', seen: null } as const;
    expect(lanFiled(feeFirst).asked(minh, at, { ...cash, amount: 50_001 })).toBe('more-than-owed');
    expect(lanFiled(feeFirst).asked(minh, at, { ...cash, amount: 50_000 })).toHaveLength(1);
    expect(lanFiled(feeFirst).asked(minh, at, { ...cash, by: 'post', amount: 50_001 })).toHaveLength(1);
    expect(lanFiled(fiveDays).asked(minh, at, { ...cash, amount: 1 })).toBe('fee-not-charged');
    const paid = lanFiled(feeFirst).decides(minh, at, { ...cash, amount: 50_000 });
    expect(paid.asked(minh, at, { ...cash, amount: 1 })).toBe('nothing-owed');
    const pages = lanFiled(counted).decides(minh, at, { ...cash, amount: 9000 });
    expect(pages.asked(minh, at, { ...cash, amount: 3000 })).toHaveLength(1);
    expect(isCountedPiecemeal({ channel: 'online' }, pages.rules)).toBe(true);
    expect(isCountedPiecemeal({ channel: 'online' }, paid.rules)).toBe(false);
  });
});

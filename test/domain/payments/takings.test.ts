import { expect, test } from 'vitest';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { takingsOf } from '../../../lib/domain/payments/takings.ts';
import { lan, minh, quang } from '../../people.ts';
import { feeFirst, fiveDays } from '../../tinh-mau/procedures.ts';
import { lanFiled, type Story, sha } from '../dossier/story.ts';

const DAY = '2026-03-02';
const at = (clock: string, day = DAY) => `${day}T${clock}:00+07:00`;
const SERIES = 'receipt 000.00.01.X99 2026';
const cash = (n: number, amount = 50_000): DossierEvent => ({
  type: 'FeePaid',
  amount,
  by: 'counter',
  receipt: `BL-${n}/2026`,
  series: SERIES,
});
const outside = (n: number, transaction: string, through: 'gateway' | 'transfer' = 'gateway'): DossierEvent => ({
  ...{ type: 'FeePaid', amount: 50_000, by: 'online', receipt: `BL-${n}/2026`, series: SERIES },
  ...{ reference: 'MC1', through, transaction },
});
const asked: DossierEvent = { type: 'PaymentAsked', reference: 'MC1', amount: 50_000, until: at('10:00') };
const known = (...stories: readonly Story[]) =>
  stories.map(({ dossier, rules }) => {
    if (dossier.stage === 'nothing') throw new Error('not filed');
    return { dossier, rules };
  });
const story = () => lanFiled(feeFirst);

test('(G4, ND61-8.1b) each receipt of the day in its order, by whom and by which way it came', () => {
  const first = story().has(minh, at('09:30'), [cash(1)]);
  const second = story()
    .has(lan, at('09:00'), [asked])
    .has(SYSTEM, at('09:10'), [outside(2, 'GD1')]);
  const post = story().has(quang, at('11:00'), [
    { type: 'FeePaid', amount: 50_000, by: 'post', receipt: 'BL-3/2026', series: SERIES },
  ]);
  const proof = story().has(quang, at('12:00'), [
    { type: 'FeePaid', amount: 50_000, by: 'online', receipt: 'BL-4/2026', series: SERIES },
  ]);
  const moved = story()
    .has(lan, at('09:00'), [asked])
    .has(minh, at('09:40'), [outside(5, 'CK1', 'transfer')]);
  const { lines, differences } = takingsOf(known(first, second, post, proof, moved), DAY);
  expect(lines.map(({ receipt, by, channel }) => [receipt, by, channel])).toEqual([
    ['BL-2/2026', SYSTEM.id, 'gateway'],
    ['BL-1/2026', minh.id, 'cash'],
    ['BL-5/2026', minh.id, 'transfer'],
    ['BL-3/2026', quang.id, 'post'],
    ['BL-4/2026', quang.id, 'proof'],
  ]);
  expect(lines[0]).toEqual({
    dossier: 'd1',
    code: null,
    receipt: 'BL-2/2026',
    series: SERIES,
    amount: 50_000,
    at: at('09:10'),
    by: SYSTEM.id,
    channel: 'gateway',
    reference: 'MC1',
    transaction: 'GD1',
    odd: [],
  });
  expect(lines[1]).toMatchObject({ reference: null, transaction: null, code: null });
  expect(differences).toEqual([]);
});

test('(G4) summed by person and way; another day’s are another day’s', () => {
  const before = story().has(minh, at('09:30', '2026-03-01'), [cash(1)]);
  const [a, b] = [2, 3].map((n) => story().has(minh, at('10:00'), [cash(n, n * 10_000)]));
  const c = story().has(quang, at('10:30'), [cash(4)]);
  const { sums, lines } = takingsOf(known(before, a ?? c, b ?? c, c), DAY);
  expect(lines).toHaveLength(3);
  expect(sums).toEqual([
    { by: minh.id, channel: 'cash', count: 2, amount: 50_000 },
    { by: quang.id, channel: 'cash', count: 1, amount: 50_000 },
  ]);
});

test('(G2, TH-9.6c) what went back on the day, and how; of before it was paid out at the counter', () => {
  const back = story()
    .has(minh, at('09:30'), [cash(1)])
    .has(quang, at('10:00'), [{ type: 'FeeRefunded', amount: 9000, text: sha('4') }])
    .has(quang, at('09:59', '2026-03-03'), [{ type: 'FeeRefunded', amount: 1, text: sha('4') }]);
  const gateway = story().has(quang, at('09:50'), [
    { type: 'FeeRefunded', amount: 8000, text: sha('4'), way: 'gateway', of: 'GD1', transaction: 'HT1' },
  ]);
  expect(takingsOf(known(back, gateway), DAY).back).toEqual([
    { dossier: 'd1', code: null, amount: 8000, at: at('09:50'), by: quang.id, way: 'gateway' },
    { dossier: 'd1', code: null, amount: 9000, at: at('10:00'), by: quang.id, way: 'counter' },
  ]);
});

test('(G2, G4) what does not fit is named: paid again, a number written by hand, a number nothing stands under, a surplus', () => {
  const twice = story()
    .has(lan, at('09:00'), [asked])
    .has(SYSTEM, at('09:10'), [outside(8, 'GD1')])
    .has(SYSTEM, at('09:11'), [outside(9, 'GD2')]);
  const own = story().has(minh, at('09:30'), [{ type: 'FeePaid', amount: 50_000, by: 'counter', receipt: 'AA-17' }]);
  const last = story().has(minh, at('09:40'), [cash(12)]);
  expect(takingsOf(known(twice, own, last), DAY).differences).toEqual([
    { kind: 'again', receipt: 'BL-9/2026', dossier: 'd1', amount: 50_000 },
    { kind: 'own-number', receipt: 'AA-17', dossier: 'd1', amount: 50_000 },
    { kind: 'number-missing', receipt: 'BL-10/2026' },
    { kind: 'number-missing', receipt: 'BL-11/2026' },
    { kind: 'surplus', dossier: 'd1', amount: 50_000 },
  ]);
});

test('(G2) a surplus of another day is not this day’s; on a day without money nothing is missing', () => {
  const free = lanFiled(fiveDays).has(minh, at('09:30', '2026-03-01'), [cash(1)]);
  expect(takingsOf(known(free, story()), DAY)).toEqual({ lines: [], back: [], sums: [], differences: [] });
  expect(takingsOf(known(free), '2026-03-01').differences).toEqual([
    { kind: 'surplus', dossier: 'd1', amount: 50_000 },
  ]);
});

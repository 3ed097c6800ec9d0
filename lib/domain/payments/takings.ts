import type { FiledDossier } from '../dossier/dossier.ts';
import { feeSurplus } from '../dossier/money/fees.ts';
import { odditiesOf, type PaymentOddity } from '../dossier/money/payments.ts';
import type { PaidFee } from '../dossier/noted-on-dossier.ts';
import { runningIn } from '../numbers/series.ts';
import type { Rules } from '../rules.ts';
import { byTime, type DayDate, type Instant } from '../time/instant.ts';

/** By which way money came: out of the hand, by post, through the gateway, by transfer, or as a proof of it was shown. */
export type TakingChannel = 'cash' | 'post' | 'gateway' | 'transfer' | 'proof';

/** One receipt of the day. `by`: who noted it, an account or the system. */
export type Taking = {
  readonly dossier: string;
  readonly code: string | null;
  readonly receipt: string;
  readonly series: string | null;
  readonly amount: number;
  readonly at: Instant;
  readonly by: string;
  readonly channel: TakingChannel;
  readonly reference: string | null;
  readonly transaction: string | null;
  readonly odd: readonly PaymentOddity[];
};

/** What went back on the day. */
export type PaidBack = {
  readonly dossier: string;
  readonly code: string | null;
  readonly amount: number;
  readonly at: Instant;
  readonly by: string;
  readonly way: 'counter' | 'gateway';
};

/** What one person took in one way. */
export type TakingSum = {
  readonly by: string;
  readonly channel: TakingChannel;
  readonly count: number;
  readonly amount: number;
};

/** What has to be looked at before the day is closed: a receipt that is not as it should be, a number nothing stands under, a surplus to be paid back. */
export type TakingDifference =
  | {
      readonly kind: PaymentOddity | 'own-number';
      readonly receipt: string;
      readonly dossier: string;
      readonly amount: number;
    }
  | { readonly kind: 'number-missing'; readonly receipt: string }
  | { readonly kind: 'surplus'; readonly dossier: string; readonly amount: number };

/** The takings of a one-stop unit on one day. */
export type Takings = {
  readonly lines: readonly Taking[];
  readonly back: readonly PaidBack[];
  readonly sums: readonly TakingSum[];
  readonly differences: readonly TakingDifference[];
};

type Known = { readonly dossier: FiledDossier; readonly rules: Rules };

/** Đối chiếu thu phí cuối ngày: what came and went back on a day, by person and way, and what does not fit (ND61-8.1b). */
export const takingsOf = (dossiers: readonly Known[], day: DayDate): Takings => {
  const isOfDay = ({ at }: { readonly at: Instant }): boolean => at.startsWith(day);
  const lines = dossiers
    .flatMap(({ dossier }) => dossier.receipts.filter(isOfDay).map((one) => takingOf(dossier, one)))
    .toSorted(byTime);
  const back = dossiers
    .flatMap(({ dossier }) =>
      dossier.refunds.filter(isOfDay).map(({ amount, at, by, way = 'counter' }) => ({
        dossier: dossier.id,
        code: dossier.code,
        amount,
        at,
        by,
        way,
      })),
    )
    .toSorted(byTime);
  const touched = dossiers.filter(({ dossier }) => dossier.receipts.some(isOfDay));
  return { lines, back, sums: sumsOf(lines), differences: differencesIn(lines, touched) };
};

const takingOf = (dossier: FiledDossier, paid: PaidFee): Taking => ({
  dossier: dossier.id,
  code: dossier.code,
  receipt: paid.receipt,
  series: paid.series ?? null,
  amount: paid.amount,
  at: paid.at,
  by: paid.by,
  channel: channelOf(paid),
  reference: paid.reference ?? null,
  transaction: paid.transaction ?? null,
  odd: odditiesOf(dossier, paid),
});

const channelOf = ({ way, through }: PaidFee): TakingChannel => {
  if (way === 'counter') return 'cash';
  return way === 'post' ? 'post' : (through ?? 'proof');
};

const sumsOf = (lines: readonly Taking[]): readonly TakingSum[] => {
  const sums = new Map<string, TakingSum>();
  for (const { by, channel, amount } of lines) {
    const key = `${by} ${channel}`;
    const sum = sums.get(key) ?? { by, channel, count: 0, amount: 0 };
    sums.set(key, { ...sum, count: sum.count + 1, amount: sum.amount + amount });
  }
  return [...sums.values()];
};

const differencesIn = (lines: readonly Taking[], touched: readonly Known[]): readonly TakingDifference[] => [
  ...lines.flatMap(({ receipt, dossier, amount, odd, series }) =>
    [...odd, ...(series === null ? (['own-number'] as const) : [])].map((kind) => ({ kind, receipt, dossier, amount })),
  ),
  ...missingNumbers(lines),
  ...touched.flatMap(({ dossier, rules }) => {
    const amount = feeSurplus(dossier, rules);
    return amount === 0 ? [] : [{ kind: 'surplus' as const, dossier: dossier.id, amount }];
  }),
];

/** Numbers between the first and the last of the day that no receipt of the day carries. */
const missingNumbers = (lines: readonly Taking[]): readonly TakingDifference[] => {
  const numbered = lines.flatMap(({ series, receipt }) =>
    series === null ? [] : [{ running: runningIn(series, receipt), receipt }],
  );
  const known = new Set(numbered.map(({ running }) => running));
  const [one] = numbered;
  if (one === undefined) return [];
  const missing: TakingDifference[] = [];
  for (let running = Math.min(...known); running < Math.max(...known); running++) {
    const receipt = one.receipt.replace(String(one.running), String(running));
    if (!known.has(running)) missing.push({ kind: 'number-missing', receipt });
  }
  return missing;
};

import * as z from 'zod';
import { Instant, line, text } from './common.ts';
import { typedAs } from './typed-as.ts';
import { day } from './typed-fields.ts';

const Reference = typedAs('code').pipe(z.string().regex(/^MC[0-9A-Z]{12}$/, 'Mã thanh toán gồm MC và 12 chữ, số.'));

/** A payment that was begun: where it is paid, how much, under which name, until when; `qr`: the text of a VietQR code, null where no account is known. */
export const PaymentBegun = z.object({
  payAt: z.string(),
  amount: z.number(),
  reference: z.string(),
  qr: z.string().nullable(),
  until: Instant,
  /** The account the code leads to, for who types it. */
  account: z.object({ bank: z.string(), number: z.string(), holder: z.string() }).nullable(),
});

export const PaymentAddress = z.object({ reference: Reference });

/**
 * What the gateway tells (assumed shape, unconfirmed). `signature`: HMAC-SHA256, hex, of the JSON text
 * `[reference, outcome, amount, transaction, at]` with the secret both sides hold.
 */
export const PaymentTold = z
  .object({
    outcome: z.enum(
      ['paid', 'refused', 'abandoned', 'expired'],
      'Kết quả phải là paid, refused, abandoned hoặc expired.',
    ),
    amount: z.int('Số tiền là số nguyên đồng.').min(0).max(10_000_000_000),
    transaction: line(100, 0),
    at: line(40, 0),
    signature: z.string().max(200),
  })
  .refine(({ outcome, amount, transaction }) => outcome !== 'paid' || (amount > 0 && transaction !== ''), {
    message: 'Khoản đã nộp phải có số tiền và mã giao dịch.',
    path: ['transaction'],
  });

export const PaymentState = z.enum(['asked', 'paid', 'refused', 'abandoned', 'expired']);
export const PaymentNoted = z.object({ reference: z.string(), state: PaymentState });

/** What has to be looked at: it came again, late, or was another sum than was asked for. */
export const PaymentOddity = z.enum(['again', 'late', 'too-little', 'too-much']);

/** One fee as published for this way of filing: why there is something to pay. */
export const FeeLine = z.object({
  amount: z.number(),
  prepaid: z.boolean(),
  each: z.string().nullable(),
  text: z.string(),
});

/** Money that came. `through`: how it came where it was paid online. */
export const ReceiptView = z.object({
  receipt: z.string(),
  amount: z.number(),
  at: Instant,
  by: z.enum(['counter', 'online', 'post']),
  through: z.enum(['gateway', 'transfer']).nullable(),
  reference: z.string().nullable(),
  odd: z.array(PaymentOddity),
});

/** A payment that was begun outside, and how it stands. */
export const PaymentView = z.object({
  reference: z.string(),
  amount: z.number(),
  at: Instant,
  until: Instant,
  state: PaymentState,
});

/** A bank's statement as rows of cells, its heading among them. `confirm`: the transactions that a person has compared and takes for paid. */
export const Statement = z.object({
  rows: z
    .array(z.array(text(1000, 0)).max(40, 'Một dòng có quá 40 cột.'))
    .min(1, 'Sao kê chưa có dòng nào.')
    .max(1000, 'Sao kê dài quá 1.000 dòng. Hãy chia thành nhiều tệp.'),
  confirm: z.array(line(100)).max(1000).default([]),
});

/**
 * A line of the statement beside what was asked for: `matched` may be confirmed; `wrong-amount` too, and is named; `again`: that
 * payment is paid already; `noted`: this very line is; `unmatched`: it names no payment of this unit.
 */
export const StatementItem = z.object({
  transaction: z.string(),
  day: z.string(),
  amount: z.number(),
  text: z.string(),
  state: z.enum(['matched', 'wrong-amount', 'again', 'noted', 'unmatched']),
  reference: z.string().nullable(),
  asked: z.number().nullable(),
  dossier: z.object({ id: z.string(), code: z.string().nullable() }).nullable(),
});
export const StatementMatched = z.object({ items: z.array(StatementItem), noted: z.number() });

export const TakingsQuery = z.object({ day: day('Ngày phải là ngày có thật, ví dụ 02/03/2026.').optional() });
const TakingChannel = z.enum(['cash', 'post', 'gateway', 'transfer', 'proof']);
const Dossier = z.object({ id: z.string(), code: z.string().nullable() });

/** The takings of a one-stop unit on one day: receipt by receipt, by person and way, and what does not fit. */
export const TakingsView = z.object({
  day: z.string(),
  agency: z.object({ code: z.string(), name: z.string() }),
  asOf: Instant,
  lines: z.array(
    z.object({
      receipt: z.string(),
      at: Instant,
      amount: z.number(),
      by: z.string(),
      channel: TakingChannel,
      dossier: Dossier,
      reference: z.string().nullable(),
      transaction: z.string().nullable(),
    }),
  ),
  back: z.array(
    z.object({
      at: Instant,
      amount: z.number(),
      by: z.string(),
      way: z.enum(['counter', 'gateway']),
      dossier: Dossier,
    }),
  ),
  sums: z.array(z.object({ by: z.string(), channel: TakingChannel, count: z.number(), amount: z.number() })),
  differences: z.array(
    z.object({
      kind: z.enum(['again', 'late', 'too-little', 'too-much', 'own-number', 'number-missing', 'surplus']),
      receipt: z.string().nullable(),
      amount: z.number().nullable(),
      dossier: Dossier.nullable(),
    }),
  ),
});

export type StatementMatched = z.infer<typeof StatementMatched>;
export type TakingsView = z.infer<typeof TakingsView>;

/** What the bank takes of who pays, in đồng and in words (TTH-11.2). */
export const BankCharge = z.object({ amount: z.number(), text: z.string() });

export type BankCharge = z.infer<typeof BankCharge>;
export type PaymentBegun = z.infer<typeof PaymentBegun>;
export type FeeLine = z.infer<typeof FeeLine>;
export type ReceiptView = z.infer<typeof ReceiptView>;

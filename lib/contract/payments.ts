import * as z from 'zod';
import { Instant } from './common.ts';

const Reference = z.string().regex(/^MC[0-9A-Z]{12}$/, 'Mã thanh toán gồm MC và 12 chữ, số.');

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
    transaction: z.string().max(100),
    at: z.string().max(40),
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

/** What the bank takes of who pays, in đồng and in words (TTH-11.2). */
export const BankCharge = z.object({ amount: z.number(), text: z.string() });

export type BankCharge = z.infer<typeof BankCharge>;
export type PaymentBegun = z.infer<typeof PaymentBegun>;
export type FeeLine = z.infer<typeof FeeLine>;
export type ReceiptView = z.infer<typeof ReceiptView>;

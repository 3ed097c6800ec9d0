import * as z from 'zod';
import { Instant, line } from './common.ts';

/** The number on a paper by which anyone asks whether it stands: 128 bits, hex. */
export const CheckNumber = line(64).pipe(
  z.string().regex(/^[0-9a-f]{32}$/, 'Địa chỉ kiểm tra không đúng. Hãy quét lại mã QR trên văn bản.'),
);

const Signature = z.object({
  by: z.string(),
  organisation: z.string().nullable(),
  at: Instant.nullable(),
  valid: z.boolean(),
  coversWhole: z.boolean(),
  /** What was found, in words. */
  says: z.string(),
});

/** What anyone is told of a paper: whether this system issued it, whether it still stands, and what it is; nothing of whom it is about. */
export const PaperCheck = z.object({
  issuedHere: z.boolean(),
  stands: z.boolean(),
  signatures: z.array(Signature),
  code: z.string().optional(),
  /** What it is, as the procedure names its result; null where it was not issued here. */
  title: z.string().nullable(),
  number: z.string().nullable(),
  agency: z.string().nullable(),
  issuedAt: Instant.nullable(),
  /** Since when it no longer stands. */
  changedAt: Instant.nullable(),
});

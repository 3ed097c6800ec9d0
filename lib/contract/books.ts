import * as z from 'zod';
import { Channel, Instant, Sha256 } from './common.ts';
import { Named } from './dossier-work.ts';
import { typedAs } from './typed-as.ts';
import { day } from './typed-fields.ts';

const BookDay = day('Ngày phải là ngày có thật, ví dụ 13/02/2026.')
  .refine((date) => date >= '2000-01-01' && date < '2100-01-01', 'Ngày phải từ năm 2000 đến năm 2099.')
  .optional();
const Year = typedAs('number')
  .pipe(z.string().regex(/^20\d\d$/, 'Năm phải từ 2000 đến 2099, ví dụ 2026.'))
  .optional();
const Cursor = z
  .string()
  .regex(/^\d{1,6}$/, 'Vị trí trang không hợp lệ. Hãy quay lại trang đầu.')
  .optional();

/** `from`, `to`: days of acceptance within the year; `asOf`: the figures as they stood at the end of that day (O5). */
export const RegisterQuery = z.object({ year: Year, from: BookDay, to: BookDay, asOf: BookDay, cursor: Cursor });

/** On time: within the first limit; extended: re-appointed and kept; overdue (E9). */
export const LatenessClass = z.enum(['on-time', 'extended', 'overdue']);

/** A number of a book that no document carries, and why (N3): nothing was issued under it. */
export const VoidedItem = z.object({ number: z.string(), at: Instant, words: z.string() });

/** One line of the Sổ theo dõi hồ sơ (form 06). `no` runs through the days asked for; `class` null: not judged (withdrawn in time). */
export const RegisterItem = z.object({
  no: z.number(),
  number: z.string(),
  code: z.string(),
  procedure: Named,
  sets: z.string(),
  applicant: z.string(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  agency: Named,
  acceptedAt: Instant,
  dueAt: Instant,
  /** True where the appointment rests on a year without its declared calendar (reading 26). */
  provisional: z.boolean(),
  readyAt: Instant.nullable(),
  returnedAt: Instant.nullable(),
  delivery: Channel,
  class: LatenessClass.nullable(),
  open: z.boolean(),
  notes: z.array(z.string()),
});
export const RegisterBook = z.object({
  volume: z.string(),
  agency: Named,
  from: z.string(),
  to: z.string(),
  asOf: Instant,
  total: z.number(),
  items: z.array(RegisterItem),
  /** Codes of these days that no dossier has. */
  voided: z.array(VoidedItem),
  next: z.string().nullable(),
});

export const OutgoingQuery = z.object({ year: Year, asOf: BookDay, cursor: Cursor });

/** One line of the clerk's Sổ văn bản đi (TTH-PL bước 4). */
export const OutgoingItem = z.object({
  number: z.string(),
  at: Instant,
  kind: z.enum(['result', 'refusal']),
  subject: z.string(),
  code: z.string(),
  recipient: z.string(),
  signedBy: z.string().nullable(),
  sealedBy: z.string().nullable(),
  sha256: Sha256,
});
export const OutgoingBook = z.object({
  year: z.string(),
  agency: Named,
  asOf: Instant,
  total: z.number(),
  items: z.array(OutgoingItem),
  /** Numbers of the year that no document carries. */
  voided: z.array(VoidedItem),
  next: z.string().nullable(),
});

export type RegisterQuery = z.output<typeof RegisterQuery>;
export type RegisterItem = z.infer<typeof RegisterItem>;
export type VoidedItem = z.infer<typeof VoidedItem>;
export type OutgoingItem = z.infer<typeof OutgoingItem>;

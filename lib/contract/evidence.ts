import * as z from 'zod';
import { Sha256 } from './common.ts';
import { day } from './typed-fields.ts';

export const AskedDay = day('Ngày cần xem phải là ngày có thật, ví dụ 13/02/2026.');

/** An hour a checkpoint was published for, as it is asked for. */
export const AskedHour = z
  .string()
  .max(13)
  .regex(
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])$/,
    'Giờ cần xem phải có dạng năm-tháng-ngàyTgiờ, ví dụ 2026-02-13T16.',
  );

/** How many leaves a tree has, as it is asked for. */
export const AskedSize = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,14})$/, 'Số mục phải là số nguyên không âm.')
  .transform(Number);

/** A hash of the tree: 32 bytes, base64. */
const TreeHash = z.string().length(44);

/** What proves that an entry is in the tree of a checkpoint (RFC 6962, 2.1.1): its leaf, and the hashes from it to the root. */
export const InclusionProof = z.object({
  entry: Sha256,
  leaf: z.number().meta({ description: 'the place of the leaf, counted from 0' }),
  size: z.number().meta({ description: 'how many leaves the tree of the checkpoint has' }),
  hashes: z.array(TreeHash),
  checkpoint: z.string().meta({ description: 'the signed note (C2SP tlog-checkpoint)' }),
});

/** What proves that a later tree begins with an earlier one (RFC 6962, 2.1.2). */
export const ConsistencyProof = z.object({ from: z.number(), to: z.number(), hashes: z.array(TreeHash) });

/** The key checkpoints are signed with, as tools for notes (`vkey`) and as others (SPKI, PEM) read it. */
export const EvidenceKey = z.object({ origin: z.string(), vkey: z.string(), pem: z.string() });

/** The checkpoints published in a day, the hour's first each; `stampedAt`: when an authority outside vouches that it was there. */
export const PublishedCheckpoints = z.object({
  day: z.iso.date(),
  items: z.array(
    z.object({
      hour: z.string(),
      at: z.string(),
      size: z.number().meta({ description: 'how many leaves its tree has' }),
      stampedAt: z.string().nullable(),
    }),
  ),
  stampedBy: z.string().nullable().meta({ description: 'the authority of time stamps; null: none is used' }),
});

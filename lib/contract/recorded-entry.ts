import * as z from 'zod';

/** Entries as the journal holds them, each RFC 8785 text, so that their hashes can be taken again (O4). They hold no personal data. */
export const RecordedEntry = z.object({
  /** The entry that a slip is made of. */
  entry: z.string(),
  /** The one that gave the dossier its code, where that is another. */
  naming: z.string().nullable(),
});

export type RecordedEntry = z.infer<typeof RecordedEntry>;

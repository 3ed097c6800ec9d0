import * as z from 'zod';
import { Instant, line } from './common.ts';

/** A code, or part of a name with or without diacritics. */
export const DossierSought = z.object({ query: line(200) });

/** A dossier as a search shows it. */
export const DossierFound = z.object({
  id: z.string(),
  code: z.string().nullable(),
  procedure: z.object({ code: z.string(), name: z.string() }),
  applicant: z.string(),
  stage: z.string(),
  /** The stage in one or two words. */
  word: z.string(),
  dueAt: Instant,
  provisional: z.boolean().optional(),
  /** Null where it is over: nothing runs any more. */
  state: z.enum(['on-time', 'due-soon', 'overdue']).nullable(),
});

/** `complete: false`: there may be more than these. */
export const DossiersFound = z.object({ items: z.array(DossierFound), complete: z.boolean() });

export type DossierFound = z.infer<typeof DossierFound>;
export type DossiersFound = z.infer<typeof DossiersFound>;

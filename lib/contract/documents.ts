import * as z from 'zod';
import { Instant, Sha256, text } from './common.ts';
import { Identifier } from './typed-fields.ts';

/** A document of a person's own e-document store. `code` names it for reuse; `shownAs` is the code people read, `identifier.type`. */
export const StoredDocumentItem = z.object({
  code: z.string(),
  shownAs: z.string(),
  name: z.string(),
  kind: z.enum(['paper', 'result']),
  /** What kind of document it is: the component it came as, or the result of which procedure. */
  type: z.string(),
  /** Of a result of one agency's share: which. */
  part: z.string().nullable(),
  procedure: z.object({ code: z.string(), name: z.string() }),
  /** The dossier it comes from. */
  dossier: z.string(),
  fileId: z.string().nullable(),
  number: z.string().nullable(),
  sha256: Sha256,
  since: Instant,
});
/** `closed`: why nothing is shown, where nobody has looked at who holds the account. */
export const StoredDocuments = z.object({
  items: z.array(StoredDocumentItem),
  closed: z.literal('identity-not-checked').optional(),
});

/** Whose store an officer at the counter looks into; in a body, since an address is kept in logs. */
export const WhoseDocuments = z.object({ identifier: Identifier });

/** `dossier`: which one, where the store holds several of the same code. `identifier`: whose, at the counter. */
export const Reuse = z.object({
  component: text(50),
  code: text(200),
  dossier: text(100).optional(),
  identifier: Identifier.optional(),
});

export const LinkDossier = z.object({ identifier: Identifier });

export type StoredDocumentItem = z.infer<typeof StoredDocumentItem>;

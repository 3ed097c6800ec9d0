import * as z from 'zod';
import { DayDate, Instant, Sha256, Why } from './common.ts';
import { FeeLine, PaymentView, ReceiptView } from './payments.ts';

/** What several agencies and the counter do on one dossier, as the desk and its applicant may see it. */
export const Named = z.object({ code: z.string(), name: z.string() });

/** A limit that runs now. `unit` and `name`: the agency, the share of work or the step it is about; null for the dossier's own. */
export const RunningLimit = z.object({
  limit: z.enum(['intake', 'result', 'forwarding', 'notice', 'step', 'opinion', 'part']),
  title: z.string(),
  unit: z.string().nullable(),
  name: z.string().nullable(),
  at: Instant,
  why: z.array(Why),
  provisional: z.boolean(),
  state: z.enum(['on-time', 'due-soon', 'overdue']),
});

/** An agency's opinion (ND61-19.5): `lapsed` when the route went on without it, `late` when it came after its limit. */
export const OpinionState = z.enum(['asked', 'given', 'late', 'lapsed']);
export const OpinionView = z.object({
  agency: Named,
  /** Who asks: the agency at whose step it was asked, the one-stop unit where that decides by delegation. */
  askedBy: Named,
  question: z.string(),
  askedAt: Instant,
  answerBy: DayDate,
  dueAt: Instant,
  /** True where it rests on a year without its declared calendar (reading 26). */
  provisional: z.boolean().optional(),
  state: OpinionState,
  answeredAt: Instant.nullable(),
  text: z.string().nullable(),
});

/** How one agency's share stands (ND61-19.6): not begun, running, sealed in or past its limit, or not needed any more. */
export const ShareState = z.enum(['waiting', 'on-time', 'due-soon', 'overdue', 'met', 'met-late', 'moot']);
/** One particular of a result's paper; `value`: as it was drafted last, or as the dossier says. */
const ParticularView = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['text', 'long-text', 'date']),
  required: z.boolean(),
  value: z.string(),
});

/** What is asked for at a step that drafts a result; without particulars: a text on the letterhead. */
export const DraftingView = z.object({ step: z.string().nullable(), fields: z.array(ParticularView) });

export const DraftView = z.object({
  sha256: Sha256,
  kind: z.enum(['result', 'refusal']),
  text: z.string(),
  signed: z.boolean(),
  /** What a signature names: the PDF as drawn; without one, the text. */
  document: Sha256,
  onPaper: z.boolean(),
});
export const PartView = z.object({
  key: z.string(),
  agency: Named,
  work: z.string(),
  /** The keys of the shares whose results it needs. */
  after: z.array(z.string()),
  dueAt: Instant.nullable(),
  promisedAt: Instant.nullable(),
  provisional: z.boolean().optional(),
  why: z.array(Why),
  state: ShareState,
  officer: z.string().nullable(),
  /** Null until the agency has one, or where another agency's draft is not for this reader. */
  draft: DraftView.nullable(),
  number: z.string().nullable(),
  doneAt: Instant.nullable(),
  /** Its result is the dossier's (ND61-19.6). */
  leads: z.boolean(),
  /** The supplement it proposed to the lead agency (19.4), and what that answered; null where it did not, or where that is not for this reader. */
  proposal: z
    .object({
      at: Instant,
      items: z.array(z.object({ component: z.string(), name: z.string(), problem: z.string() })),
      note: z.string().nullable(),
      answer: z.string().nullable(),
    })
    .nullable(),
});

/** A row of the transfer slip as the procedure has it: what it proposes before the one-stop unit decides. */
export const ProposedPart = z.object({
  agency: Named,
  work: z.string(),
  within: z.object({ kind: z.string(), amount: z.number().nullable() }),
});

export const VisitView = z.object({
  notice: z.object({ at: Instant, text: z.string() }).nullable(),
  minutes: z
    .object({ at: Instant, by: z.string().nullable(), outcome: z.enum(['verified', 'not-verified']), text: z.string() })
    .nullable(),
});

/** A step of the procedure's own (TTH-5.2). */
export const OwnStepView = z.object({
  key: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'open', 'done']),
  at: Instant.nullable(),
  by: z.string().nullable(),
  note: z.string().nullable(),
});

/** A ground that would give the dossier more time now, and until when; null where the day is agreed with the person (reading 24). */
/** `part`: the share of work whose own limit it is; null for the dossier's. */
export const GroundView = z.object({
  ground: z.string(),
  article: z.string(),
  dueAt: Instant.nullable(),
  provisional: z.boolean().optional(),
  part: z.string().nullable(),
});

/** What the competent agency asks the one-stop unit for (ND61-19.9): the new date, why, who prepared and who signed it. */
export const ExtensionView = z.object({
  proposedAt: Instant,
  proposedBy: z.string().nullable(),
  dueAt: Instant,
  provisional: z.boolean().optional(),
  reason: z.string(),
  signedAt: Instant.nullable(),
  signedBy: z.string().nullable(),
  reappointedAt: Instant.nullable(),
});

/** In đồng. `prepaid`: asked in advance for this way of filing; `missing`: that and not paid, so not complete (TH-9.2c). */
export const FeesView = z.object({
  prepaid: z.number(),
  paid: z.number(),
  refunded: z.number(),
  missing: z.boolean(),
  /** What of all its fees is still to be paid, and what came beyond them and has not gone back. */
  owed: z.number(),
  surplus: z.number(),
  /** The fees as published for this way of filing. */
  lines: z.array(FeeLine),
  receipts: z.array(ReceiptView),
  payments: z.array(PaymentView),
  /** Whether what is owed may be paid online now, and what the bank takes of who pays (TTH-11.2); null: not. */
  online: z
    .object({ charge: z.object({ amount: z.number(), text: z.string() }), gateway: z.boolean(), transfer: z.boolean() })
    .nullable(),
});

/** An original by component: at the counter (`held`), compared or not, and whether it still must be (TH-9.6a). */
export const OriginalView = z.object({
  component: z.string(),
  name: z.string(),
  held: z.boolean(),
  takenAt: Instant.nullable(),
  comparedAt: Instant.nullable(),
  fits: z.boolean().nullable(),
  returnedAt: Instant.nullable(),
  mustCompare: z.boolean(),
});

export const DigitisedView = z.object({
  component: z.string(),
  name: z.string(),
  class: z.enum(['mandatory', 'person', 'agency']),
  code: z.string(),
  at: Instant,
  /** The signature of who checked the copy, by its SHA-256 (HT-III.1b). */
  signature: Sha256.nullish(),
});

/** Who said of which entry that it was a mistake, and why (O2). */
export const CorrectionView = z.object({
  at: Instant,
  by: z.string().nullable(),
  entry: z.number(),
  reason: z.string(),
});

export const ChangeView = z.object({ at: Instant, text: z.string().nullable() });

export type RunningLimit = z.infer<typeof RunningLimit>;
export type OpinionView = z.infer<typeof OpinionView>;
export type PartView = z.infer<typeof PartView>;
export type VisitView = z.infer<typeof VisitView>;
export type FeesView = z.infer<typeof FeesView>;
export type OriginalView = z.infer<typeof OriginalView>;
export type ShareState = z.infer<typeof ShareState>;
export type OpinionState = z.infer<typeof OpinionState>;
export type CorrectionView = z.infer<typeof CorrectionView>;

/** A call that is due: since when, and what the person is to be told. */
export const CallView = z.object({
  entry: z.number(),
  dueAt: Instant,
  subjects: z.array(z.string()),
  text: z.string(),
});

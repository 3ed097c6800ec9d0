import * as z from 'zod';
import { FormPage } from './catalogue.ts';
import { Channel, DayDate, FormAnswers, Instant, line, Sha256, text, Why } from './common.ts';
import { CounterApplicant, FiledIdentity } from './counter-applicant.ts';
import { type EventName, Items, ReasonsGiven } from './decisions.ts';
import {
  CallView,
  ChangeView,
  CorrectionView,
  DigitisedView,
  DraftingView,
  DraftView,
  ExtensionView,
  FeesView,
  GroundView,
  Named,
  OpinionView,
  OriginalView,
  OwnStepView,
  PartView,
  ProposedPart,
  RunningLimit,
  VisitView,
} from './dossier-work.ts';
import { FileState, Request, ResultView, TimelineItem } from './dossiers.ts';
import { DecisionWords, HinderedMove, Move } from './moves.ts';
import { AddressOrNone, Money } from './typed-fields.ts';

export const QueueItem = z.object({
  id: z.string(),
  code: z.string().nullable(),
  procedure: z.object({ code: z.string(), name: z.string() }),
  applicant: z.string(),
  step: z.string(),
  /** The step as work to be done. */
  work: z.string(),
  /** The share of work, the agency or the procedure's own step it is about; null for the dossier's own. */
  about: z.string().nullable(),
  dueAt: Instant,
  /** True where it rests on a year without its declared calendar (reading 26). */
  provisional: z.boolean().optional(),
  state: z.enum(['on-time', 'due-soon', 'overdue']),
  /** The limit of this step itself, where it has one: a share, an opinion, a share of time. */
  own: z
    .object({ dueAt: Instant, provisional: z.boolean().optional(), state: z.enum(['on-time', 'due-soon', 'overdue']) })
    .nullable(),
  /** The absent colleague whose work it is, by name; absent: one's own or one's unit's. */
  inPlaceOf: z.string().optional(),
});

export const LimitView = z.object({
  limit: z.enum(['intake', 'result', 'forwarding', 'notice', 'step', 'opinion', 'part']),
  title: z.string(),
  /** The agency, the share of work or the step it is about; null for the dossier's own. */
  unit: z.string().nullable().optional(),
  at: Instant,
  why: z.array(Why),
  provisional: z.boolean(),
  state: z.enum(['on-time', 'due-soon', 'overdue', 'met', 'met-late']),
});

export const DeskDossier = z.object({
  id: z.string(),
  code: z.string().nullable(),
  /** Of what was filed online: the applicant asks by it until there is a code. */
  filingCode: z.string().nullish(),
  stage: z.string(),
  status: z.string(),
  /** The stage in one or two words. */
  word: z.string(),
  procedure: z.object({ code: z.string(), name: z.string() }),
  agency: z.object({ code: z.string(), name: z.string() }),
  /** Whose one-stop unit took it in and returns the result. */
  oneStop: Named,
  /** What the reader's agency has to do with it: all of it, a share of the work, or an opinion. */
  reader: z.enum(['whole', 'share', 'asked']),
  /** The reader's own agency: it asks no opinion of itself (ND61-19.5). */
  readerAgency: z.string().nullable(),
  channel: z.string(),
  applicant: z.object({
    id: z.string(),
    name: z.string(),
    identifier: z.string().nullable(),
    identity: FiledIdentity.optional(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
  }),
  submittedAt: Instant,
  dueAt: Instant.nullable(),
  provisional: z.boolean().optional(),
  limits: z.array(LimitView),
  runningLimits: z.array(RunningLimit),
  delivery: z.object({ by: Channel, address: z.string().nullable() }),
  /** How its result may be handed over: ways both the procedure and the profile offer (TH-9.6b, TTH-11.3). */
  returnWays: z.array(Channel),
  payment: z.enum(['counter', 'online']),
  form: z.array(z.object({ title: z.string(), lines: z.array(z.object({ label: z.string(), value: z.string() })) })),
  components: z.array(z.object({ code: z.string(), name: z.string(), required: z.boolean() })),
  /** What a supplement request may name: the declaration (`to-khai`), the papers, the fee where it is missing. */
  askable: z.array(z.object({ code: z.string(), name: z.string() })),
  /** The declaration as it may be put right at the counter; null while no supplement is asked for. */
  toMend: z.object({ pages: z.array(FormPage), answers: z.record(z.string(), z.string()) }).nullable(),
  handedIn: z.array(z.string()),
  files: z.array(FileState),
  officer: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whom it may be assigned to: none who is a party to it. `label` tells homonyms apart. */
  officers: z.array(z.object({ id: z.string(), name: z.string(), label: z.string() })),
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  draft: DraftView.nullable(),
  /** What the paper of a result asks for, at each step that drafts one. */
  drafting: z.array(DraftingView),
  notes: z.array(z.object({ at: Instant, by: z.string(), text: z.string() })),
  request: Request.nullable(),
  result: ResultView.nullable(),
  timeline: z.array(TimelineItem),
  slips: z.array(z.object({ kind: z.string(), title: z.string() })),
  opinions: z.array(OpinionView),
  parts: z.array(PartView),
  proposedParts: z.array(ProposedPart),
  visit: VisitView,
  grounds: z.array(GroundView),
  /** The latest proposal of another date; null where none was made, and for whom it is not. */
  extension: ExtensionView.nullable(),
  ownSteps: z.array(OwnStepView),
  forwarded: z.object({ at: Instant, by: z.enum(['by-hand', 'post', 'other']) }).nullable(),
  takenOverAt: Instant.nullable(),
  fees: FeesView,
  originals: z.array(OriginalView),
  digitised: z.array(DigitisedView),
  /** The components of which a paper can still be turned into data (HT-III.1). */
  toDigitise: z.array(z.object({ code: z.string(), name: z.string() })),
  /** What the person has to be told by telephone, no other channel reaching them, in the words of the notices. */
  calls: z.array(CallView),
  corrections: z.array(CorrectionView),
  change: ChangeView.nullable(),
  /** The last day it is kept, with the reason; null while it is under way (N2). */
  keepUntil: z.object({ on: DayDate, why: z.array(Why) }).nullable(),
  moves: z.array(Move),
  /** What I could decide but for what has to be done first (TH-9.2c, TH-9.6a, TH-8.2a). */
  hindered: z.array(HinderedMove),
  /** The words of the decision asked about with `?decided=`, at the step it saw (`&step=`). */
  decided: DecisionWords.optional(),
});

export const Decided = z.object({
  entry: z.number(),
  stage: z.string(),
  moves: z.array(Move),
  code: z.string().nullable(),
});

/** Counter, post or authorised intake: filed and answered in one go (ND61-17.1). `draft`: a draft made by the officer that holds the scans. */
export const CounterIntake = z
  .object({
    outcome: z
      .enum(['received', 'supplement', 'refused'], 'Kết quả phải là received, supplement hoặc refused.')
      .default('received'),
    /** With `supplement`: everything that is missing or wrong, once. */
    items: Items.optional(),
    note: text(2000, 0).optional(),
    /** With `refused`: why, and the agency that would be right. */
    reasons: ReasonsGiven.optional(),
    rightAgency: text(50).nullish(),
    /** What was brought and given back at once, by its component; of a refused dossier that is everything. */
    handedBack: z.array(text(50)).max(50).optional(),
    procedure: text(50),
    agency: text(50).optional(),
    channel: z.enum(['counter', 'post', 'authorised']).default('counter'),
    applicant: CounterApplicant,
    /** The number is known under another name, and it is the same person: what is on record is put right. */
    samePerson: z.boolean().optional(),
    /** The telephone and e-mail said here are put on the person's record too; those of before are told. */
    keepContact: z.boolean().optional(),
    answers: FormAnswers.default({}),
    draft: text(100).optional(),
    /** Components handed in on paper and not yet scanned. */
    handedIn: z.array(text(50)).max(50).default([]),
    delivery: z.object({ by: Channel, address: AddressOrNone.optional() }).default({ by: 'counter' }),
    payment: z.enum(['counter', 'online']).default('counter'),
    /** The fee taken with it; without a receipt's number the system gives one. */
    paid: z
      .object({
        amount: Money,
        receipt: line(50, 0).optional(),
      })
      .optional(),
    /** Components whose originals stay at the one-stop unit for now (ND61-20.2). */
    originals: z.array(text(50)).max(50).optional(),
  })
  .refine(({ outcome, items }) => outcome !== 'supplement' || items !== undefined, {
    path: ['items'],
    error: 'Cần nêu ít nhất một thành phần hồ sơ cần bổ sung.',
  })
  .refine(({ outcome, reasons }) => outcome !== 'refused' || reasons !== undefined, {
    path: ['reasons'],
    error: 'Cần nêu lý do.',
  });

/** What the counter tells at once: the code, the slips to print; the appointment where the dossier was received. */
export const CounterReceived = z.object({
  id: z.string(),
  code: z.string(),
  slips: z.array(z.string()),
  /** False: asked to keep the contact, which is the account's own holder's to change. */
  contactKept: z.boolean().optional(),
  stage: z.string(),
  dueAt: Instant.nullable(),
  provisional: z.boolean().optional(),
  why: z.array(Why),
});

export const ErasedDossier = z.object({ entry: z.number(), contents: z.number() });

/** An event as the journal holds it: its name and whatever it says besides. */
const JournalEvent: z.ZodType<{ readonly type: EventName } & Readonly<Record<string, unknown>>> = z.record(
  z.string(),
  z.unknown(),
) as never;

export const JournalEntry = z.object({
  entry: z.number(),
  at: Instant,
  by: z.string(),
  byName: z.string().nullable(),
  command: z.string(),
  events: z.array(JournalEvent),
  /** Each event in words, in the same order. */
  said: z.array(z.string()),
  hash: Sha256,
  previous: Sha256,
});
export const JournalView = z.object({ dossier: z.string(), entries: z.array(JournalEntry), intact: z.boolean() });

export type QueueItem = z.infer<typeof QueueItem>;
export type DeskDossier = z.infer<typeof DeskDossier>;
export type Decided = z.infer<typeof Decided>;
export type CounterIntake = z.infer<typeof CounterIntake>;
export type CounterReceived = z.infer<typeof CounterReceived>;
export type JournalView = z.infer<typeof JournalView>;

import * as z from 'zod';
import { Channel, DayDate, Instant, Sha256, text, Why } from './common.ts';
import {
  ChangeView,
  CorrectionView,
  DigitisedView,
  FeesView,
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

export const QueueItem = z.object({
  id: z.string(),
  code: z.string().nullable(),
  procedure: z.object({ code: z.string(), name: z.string() }),
  applicant: z.string(),
  step: z.string(),
  /** The share of work, the agency or the procedure's own step it is about; null for the dossier's own. */
  about: z.string().nullable(),
  dueAt: Instant,
  state: z.enum(['on-time', 'due-soon', 'overdue']),
  /** The limit of this step itself, where it has one: a share, an opinion, a share of time. */
  own: z.object({ dueAt: Instant, state: z.enum(['on-time', 'due-soon', 'overdue']) }).nullable(),
});

/** What I may decide now. `needs`: the fields the decision asks for. */
export const Move = z.object({
  decision: z.string(),
  step: z.string().nullable(),
  about: Sha256.nullable(),
  needs: z.array(z.string()),
});

export const LimitView = z.object({
  limit: z.enum(['intake', 'result', 'forwarding', 'notice', 'step', 'opinion', 'part']),
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
  stage: z.string(),
  status: z.string(),
  procedure: z.object({ code: z.string(), name: z.string() }),
  agency: z.object({ code: z.string(), name: z.string() }),
  /** Whose one-stop unit took it in and returns the result. */
  oneStop: Named,
  /** What the reader's agency has to do with it: all of it, a share of the work, or an opinion. */
  reader: z.enum(['whole', 'share', 'asked']),
  channel: z.string(),
  applicant: z.object({
    id: z.string(),
    name: z.string(),
    identifier: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
  }),
  submittedAt: Instant,
  dueAt: Instant.nullable(),
  limits: z.array(LimitView),
  runningLimits: z.array(RunningLimit),
  delivery: z.object({ by: Channel, address: z.string().nullable() }),
  payment: z.enum(['counter', 'online']),
  form: z.array(z.object({ title: z.string(), lines: z.array(z.object({ label: z.string(), value: z.string() })) })),
  components: z.array(z.object({ code: z.string(), name: z.string(), required: z.boolean() })),
  handedIn: z.array(z.string()),
  files: z.array(FileState),
  officer: z.object({ id: z.string(), name: z.string() }).nullable(),
  officers: z.array(z.object({ id: z.string(), name: z.string() })),
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  draft: z
    .object({ sha256: Sha256, kind: z.enum(['result', 'refusal']), text: z.string(), signed: z.boolean() })
    .nullable(),
  notes: z.array(z.object({ at: Instant, by: z.string(), text: z.string() })),
  request: Request.nullable(),
  result: ResultView.nullable(),
  timeline: z.array(TimelineItem),
  slips: z.array(z.object({ kind: z.string(), title: z.string() })),
  opinions: z.array(OpinionView),
  parts: z.array(PartView),
  proposedParts: z.array(ProposedPart),
  visit: VisitView,
  ownSteps: z.array(OwnStepView),
  forwarded: z.object({ at: Instant, by: z.enum(['by-hand', 'post', 'other']) }).nullable(),
  takenOverAt: Instant.nullable(),
  fees: FeesView,
  originals: z.array(OriginalView),
  digitised: z.array(DigitisedView),
  corrections: z.array(CorrectionView),
  change: ChangeView.nullable(),
  /** The last day it is kept, with the reason; null while it is under way (N2). */
  keepUntil: z.object({ on: DayDate, why: z.array(Why) }).nullable(),
  moves: z.array(Move),
});

const Seen = { seen: z.string().max(200).nullish(), about: Sha256.nullish() };
const Items = z
  .array(z.object({ component: text(50), problem: text(2000) }), 'Cần nêu ít nhất một thành phần hồ sơ cần bổ sung.')
  .min(1, 'Cần nêu ít nhất một thành phần hồ sơ cần bổ sung.')
  .max(50);
const FaultWord = z.enum(
  ['applicant', 'law-changed', 'office'],
  'Lý do yêu cầu lại phải là applicant, law-changed hoặc office.',
);
const Reasons = z.union(
  [
    text(4000),
    z
      .array(text(2000))
      .min(1)
      .max(20)
      .transform((all) => all.join('\n')),
  ],
  'Cần nêu lý do.',
);
const Until = z
  .string('Cần nêu ngày hẹn lại.')
  .transform((at) => at.slice(0, 10))
  .pipe(z.iso.date('Ngày hẹn lại phải có dạng năm-tháng-ngày, ví dụ 2026-02-27.'));

const NO_AGENCY = 'Cần nêu ít nhất một cơ quan.';

/** The agencies of a transfer slip with their work and limit in working days or hours (ND61-19.6); the first leads. */
const Parts = z
  .array(
    z.object({
      agency: text(50),
      work: text(2000),
      within: z.object({ kind: z.enum(['working-days', 'working-hours']), amount: z.int().min(1).max(400) }),
    }),
    NO_AGENCY,
  )
  .min(1, NO_AGENCY)
  .max(20);

/** The body of a decision, by its name. */
export const DecisionBody = z.discriminatedUnion(
  'decision',
  [
    z.object({ decision: z.literal('receive'), ...Seen }),
    z.object({
      decision: z.literal('request-supplement'),
      ...Seen,
      items: Items,
      fault: FaultWord.nullish(),
      note: text(2000, 0).optional(),
    }),
    z.object({ decision: z.literal('refuse'), ...Seen, reasons: Reasons, rightAgency: text(50).nullish() }),
    z.object({ decision: z.literal('assign'), ...Seen, officer: text(100) }),
    z.object({
      decision: z.literal('complete-step'),
      ...Seen,
      outcome: text(50),
      note: text(4000, 0).optional(),
      draft: text(20000).optional(),
    }),
    z.object({ decision: z.literal('decline'), ...Seen, reasons: Reasons }),
    z.object({
      decision: z.literal('return-for-supplement'),
      ...Seen,
      items: Items,
      fault: FaultWord.nullish(),
      note: text(2000, 0).optional(),
    }),
    z.object({ decision: z.literal('sign'), ...Seen }),
    z.object({ decision: z.literal('send-back'), ...Seen, note: text(4000) }),
    z.object({ decision: z.literal('seal'), ...Seen }),
    z.object({ decision: z.literal('return-result'), ...Seen, by: Channel }),
    z.object({ decision: z.literal('extend'), ...Seen, reason: text(4000), until: Until }),
    z.object({ decision: z.literal('apologise'), ...Seen, reason: text(4000).optional() }),
    z.object({
      decision: z.literal('take-supplement'),
      ...Seen,
      handedIn: z.array(text(50)).max(50).default([]),
      /** A draft of the officer's that holds the scans. */
      draft: text(100).optional(),
    }),
    z.object({ decision: z.literal('receive-and-draft'), ...Seen, draft: text(20000), note: text(4000, 0).optional() }),
    z.object({ decision: z.literal('forward'), ...Seen, by: z.enum(['by-hand', 'post', 'other']).default('by-hand') }),
    z.object({ decision: z.literal('take-over'), ...Seen }),
    z.object({ decision: z.literal('transfer'), ...Seen, parts: Parts.optional(), note: text(2000, 0).optional() }),
    z.object({
      decision: z.literal('announce-visit'),
      ...Seen,
      time: text(200),
      place: text(300),
      participants: text(1000),
      content: text(4000),
    }),
    z.object({
      decision: z.literal('record-visit'),
      ...Seen,
      outcome: z
        .enum(['verified', 'not-verified'], 'Kết quả xác minh phải là verified hoặc not-verified.')
        .default('verified'),
      minutes: text(20000),
    }),
    z.object({
      decision: z.literal('consult'),
      ...Seen,
      agencies: z
        .array(z.union([text(50), z.object({ agency: text(50), answerBy: Until })]))
        .min(1, NO_AGENCY)
        .max(20),
      question: text(4000),
      answerBy: Until.optional(),
    }),
    z.object({ decision: z.literal('answer-consultation'), ...Seen, text: text(20000) }),
    z.object({
      decision: z.literal('record-payment'),
      ...Seen,
      amount: z.int('Số tiền là số đồng, không có phần lẻ.').min(1).max(1_000_000_000),
      by: z.enum(['counter', 'online', 'post']).default('counter'),
      receipt: text(50, 0).optional(),
    }),
    z.object({
      decision: z.literal('refund'),
      ...Seen,
      amount: z.int('Số tiền là số đồng, không có phần lẻ.').min(1).max(1_000_000_000),
      reason: text(2000),
    }),
    z.object({
      decision: z.literal('record-originals'),
      ...Seen,
      what: z.enum(['taken', 'compared', 'returned'], 'Việc phải là taken, compared hoặc returned.'),
      components: z.array(text(50)).min(1, 'Cần nêu ít nhất một giấy tờ.').max(50),
      fits: z.boolean().nullish(),
    }),
    z.object({
      decision: z.literal('digitise'),
      ...Seen,
      component: text(50),
      class: z.enum(['mandatory', 'person', 'agency'], 'Loại số hóa phải là mandatory, person hoặc agency.'),
    }),
    z.object({
      decision: z.literal('correct'),
      ...Seen,
      entry: z.int('Số mục nhật ký là số nguyên.').min(1),
      reason: text(4000),
    }),
  ],
  'Không có quyết định này.',
);

export const Decided = z.object({
  entry: z.number(),
  stage: z.string(),
  moves: z.array(Move),
  code: z.string().nullable(),
});

/** Counter, post or authorised intake: files and receives in one go. `draft`: a draft made by the officer that holds the scans. */
export const CounterIntake = z.object({
  procedure: text(50),
  agency: text(50).optional(),
  channel: z.enum(['counter', 'post', 'authorised']).default('counter'),
  applicant: z.object({
    name: text(200),
    identifier: text(50, 0).optional(),
    phone: text(30, 0).optional(),
    email: text(200, 0).optional(),
    address: text(300, 0).optional(),
  }),
  answers: Answersish(),
  draft: text(100).optional(),
  /** Components handed in on paper and not yet scanned. */
  handedIn: z.array(text(50)).max(50).default([]),
  delivery: z.object({ by: Channel, address: text(300, 0).optional() }).default({ by: 'counter' }),
  payment: z.enum(['counter', 'online']).default('counter'),
  /** The fee taken with it; without a receipt's number the system gives one. */
  paid: z
    .object({
      amount: z.int('Số tiền là số đồng, không có phần lẻ.').min(1).max(1_000_000_000),
      receipt: text(50, 0).optional(),
    })
    .optional(),
  /** Components whose originals stay at the one-stop unit for now (ND61-20.2). */
  originals: z.array(text(50)).max(50).optional(),
});

function Answersish() {
  return z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/), text(4000, 0)).default({});
}

export const CounterReceived = z.object({
  id: z.string(),
  code: z.string(),
  stage: z.string(),
  dueAt: Instant,
  why: z.array(Why),
});

export const ErasedDossier = z.object({ entry: z.number(), contents: z.number() });

export const JournalEntry = z.object({
  entry: z.number(),
  at: Instant,
  by: z.string(),
  byName: z.string().nullable(),
  command: z.string(),
  events: z.array(z.record(z.string(), z.unknown())),
  hash: Sha256,
  previous: Sha256,
});
export const JournalView = z.object({ dossier: z.string(), entries: z.array(JournalEntry), intact: z.boolean() });

export type QueueItem = z.infer<typeof QueueItem>;
export type Move = z.infer<typeof Move>;
export type DeskDossier = z.infer<typeof DeskDossier>;
export type DecisionBody = z.infer<typeof DecisionBody>;
export type Decided = z.infer<typeof Decided>;
export type CounterIntake = z.infer<typeof CounterIntake>;
export type CounterReceived = z.infer<typeof CounterReceived>;
export type JournalView = z.infer<typeof JournalView>;

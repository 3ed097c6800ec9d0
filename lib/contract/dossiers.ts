import * as z from 'zod';
import { Channel, DayDate, FormAnswers, Instant, line, Sha256, text, Why } from './common.ts';
import { ChangeView, CorrectionView, FeesView, Named, OpinionState, OriginalView, ShareState } from './dossier-work.ts';
import { PROOF } from './step-up.ts';
import { AddressOrNone, FileName, OneTimeCode, SoughtUsername } from './typed-fields.ts';

const password = z.string('Cần nhập mật khẩu.').min(1, 'Cần nhập mật khẩu.').max(200);

/** With the password, or with the proof that it was right; `code` where a second factor is asked. */
export const SignIn = z
  .object({
    username: SoughtUsername,
    password: password.optional(),
    proof: z.string().min(1).max(2100).optional(),
    code: OneTimeCode.optional(),
  })
  .refine((said) => (said.password === undefined) !== (said.proof === undefined), {
    path: ['password'],
    error: 'Cần nhập mật khẩu.',
  })
  .refine((said) => said.proof === undefined || said.code !== undefined, { path: ['code'], error: 'Cần nhập mã.' });
export const Password = z.object({ username: SoughtUsername, password });
/** How to go on after the password: sign in with `proof` and a code. `setUp`: first give the secret to an app, by hand or as the QR of `uri`. */
export const SecondFactor = z.object({
  proof: z.string(),
  setUp: z.object({ secret: z.string(), uri: z.string() }).nullable(),
});
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['citizen', 'staff']),
  roles: z.array(z.string()),
  unit: z.string().nullable(),
  agency: z.string().nullable(),
});
export const SignedIn = z.object({
  token: z.string(),
  expiresAt: Instant,
  person: Person,
  /** The password was given out by an office: to be changed (TH-20.2). */
  initialPassword: z.boolean().optional(),
});
/** `GET /api/me`: what the form may prefill. */
export const Me = Person.extend({
  username: z.string().nullable(),
  identifier: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  holder: z.enum(['person', 'organisation', 'business', 'staff']).optional(),
  /** Where notices go besides the portal’s inbox. */
  notify: z.array(z.enum(['email', 'sms'])).optional(),
  /** The password was given out by an office: to be changed before anything else (TH-20.2). */
  initialPassword: z.boolean().optional(),
  /** Of staff: their roles in words. */
  roleNames: z.array(z.string()).optional(),
  /** Asked with `?procedure=`: what its form cannot do without and the account does not have (TTH-10.2b). */
  needed: z.array(z.enum(['name', 'identifier', 'phone', 'email', 'address'])).optional(),
  /** Asked with it: whether its applicants are such as the holder of this account (A2). */
  mayFile: z.boolean().optional(),
});

export const NewDossier = z.object({ procedure: text(50), agency: text(50) });
export const DossierCreated = z.object({ id: z.string(), stage: z.literal('draft') });

export const AnswersBody = z.object({
  answers: FormAnswers,
  /** The answers as they were shown, by field: where another window has saved others since, nothing is saved (409 `form-changed`). */
  seen: FormAnswers.optional(),
});

/** What stands in the fields of the counter's intake, by their names on the page. */
export const IntakeTyped = z.object({
  typed: z
    .record(line(100), text(4000, 0))
    .refine((fields) => Object.keys(fields).length <= 300, 'Trang tiếp nhận có quá nhiều mục.'),
});
export const FieldError = z.object({ field: z.string(), message: z.string() });
export const FormState = z.object({ missing: z.array(z.string()), errors: z.array(FieldError) });

export const NewFile = z.object({
  component: text(50),
  name: FileName,
  type: line(100),
  size: z
    .number()
    .int()
    .min(
      1,
      'Tệp rỗng (0 byte), có thể tệp còn nằm trong thư hoặc trên đám mây. Hãy tải tệp về máy, mở xem được rồi gửi lại.',
    )
    .max(1_000_000_000),
  sha256: Sha256,
});
export const FileCreated = z.object({
  fileId: z.string(),
  upload: z.object({ method: z.literal('PUT'), url: z.string(), headers: z.record(z.string(), z.string()) }),
  /** The same bytes were sent for this component before and are kept: nothing has to be sent. */
  already: z.literal(true).optional(),
});
export const Arrival = z.object({
  state: z.enum(['stored', 'rejected']),
  reason: z.string().optional(),
  detail: z.string().optional(),
});

export const Submission = z.object({
  delivery: z.object({ by: Channel, address: AddressOrNone.optional() }),
  payment: z.enum(['counter', 'online']),
  /** `toFile` of the dossier as it was shown: where it has changed since, nothing is filed (409 `changed-since-shown`). */
  shown: Sha256.optional(),
  ...PROOF,
});
export const ArrivedFile = z.object({
  fileId: z.string(),
  component: z.string(),
  name: z.string(),
  size: z.number(),
  sha256: Sha256,
});
export const Submitted = z.object({
  id: z.string(),
  /** What the filing is looked up and asked about by until it is accepted and has a dossier code. */
  filingCode: z.string().nullable(),
  stage: z.string(),
  submittedAt: Instant,
  receiveBy: Instant,
  /** True where it rests on a year without its declared calendar (reading 26). */
  provisional: z.boolean().optional(),
  why: z.array(Why),
  files: z.array(ArrivedFile),
});

export const DossierItem = z.object({
  id: z.string(),
  code: z.string().nullable(),
  /** Of what was filed online: what names it before it has its code. */
  filingCode: z.string().nullish(),
  procedure: z.object({ code: z.string(), name: z.string() }),
  agency: z.object({ code: z.string(), name: z.string() }),
  stage: z.string(),
  status: z.string(),
  /** The stage in one or two words, and what it means for the applicant. */
  word: z.string(),
  meaning: z.string(),
  /** The state in the province's own words (BH-12.1), and the day of acceptance; null for a draft. */
  state: z.string().nullish(),
  submittedAt: Instant.nullable(),
  acceptedAt: Instant.nullish(),
  dueAt: Instant.nullable(),
  provisional: z.boolean().optional(),
  /** The appointment before it was moved (ND61-19.9); null where it was not. */
  firstDueAt: Instant.nullish(),
  changedAt: Instant,
  /** What of its fees is still to be paid, in đồng; absent of a draft. */
  owed: z.number().optional(),
  /** Of a draft: what tells it from others, and how much of what is required is there. */
  draft: z
    .object({
      about: z.string().nullable(),
      answered: z.number(),
      asked: z.number(),
      papers: z.number(),
      papersAsked: z.number(),
    })
    .optional(),
});

export const TimelineItem = z.object({
  at: Instant,
  title: z.string(),
  detail: z.string().nullable(),
  who: z.string().nullable(),
});
export const Request = z.object({
  at: Instant,
  items: z.array(
    z.object({
      component: z.string(),
      name: z.string(),
      problem: z.string(),
      /** Told to the applicant: whether what they have prepared changes it (reading 28). */
      changed: z.boolean().optional(),
    }),
  ),
  note: z.string().nullable(),
});
export const FileState = ArrivedFile.extend({
  type: z.string(),
  state: z.enum(['waiting', 'stored', 'rejected']),
  reason: z.string().nullable(),
  /** The code of the stored document it was taken from, where nobody had to bring it again (HT-III.1b). */
  reused: z.string().optional(),
  /** Something in it would run (scripts, files inside). */
  active: z.literal(true).optional(),
});
export const ResultView = z.object({
  kind: z.enum(['result', 'refusal']),
  number: z.string().nullable(),
  text: z.string(),
  sha256: Sha256,
  /** A PDF with its signatures can be had (`/result`); a result of before is a text, and a copy of it is drawn. */
  onPaper: z.boolean(),
  signedBy: z.string().nullable(),
  returnedAt: Instant.nullable(),
  by: Channel,
});

/** One agency's share as the applicant sees it: whose, what, until when. */
export const MyShare = z.object({
  key: z.string(),
  agency: Named,
  work: z.string(),
  state: ShareState,
  dueAt: Instant.nullable(),
  /** Until when its result is promised, where the procedure says who comes after whom: also before its own limit begins. */
  promisedAt: Instant.nullable(),
  provisional: z.boolean().optional(),
  doneAt: Instant.nullable(),
  /** Its result is the dossier's (ND61-19.6). */
  leads: z.boolean(),
});

/** The applicant's page. `dueAt` and `why` are null and [] before acceptance; then `receiveBy` stands. */
export const MyDossier = DossierItem.extend({
  department: z.string().nullable(),
  officer: z.string().nullable(),
  receiveBy: Instant.nullable(),
  why: z.array(Why),
  provisional: z.boolean(),
  delivery: z.object({ by: Channel, address: z.string().nullable() }).nullable(),
  answers: z.record(z.string(), z.string()),
  /** Of an officer's draft: what was typed into the intake so far. */
  typed: z.record(z.string(), z.string()).optional(),
  /** Of a draft: the SHA-256 of what would be filed. */
  toFile: Sha256.nullish(),
  missing: z.array(z.string()),
  errors: z.array(FieldError),
  files: z.array(FileState),
  timeline: z.array(TimelineItem),
  request: Request.nullable(),
  refusal: z.object({ reasons: z.string(), rightAgency: z.string().nullable() }).nullable(),
  slips: z.array(z.object({ kind: z.string(), title: z.string() })),
  result: ResultView.nullable(),
  oneStop: Named,
  shares: z.array(MyShare),
  /** Whom the lead agency asked for an opinion: the agency and its dates only. */
  opinions: z.array(z.object({ agency: Named, askedAt: Instant, answerBy: DayDate, state: OpinionState })),
  visit: z.object({ at: Instant, text: z.string() }).nullable(),
  fees: FeesView,
  originals: z.array(OriginalView),
  corrections: z.array(CorrectionView),
  change: ChangeView.nullable(),
  /** The appointment was missed: which, whether the result is still awaited, what the agency owes and where to turn, in words. */
  overdue: z
    .object({ dueAt: Instant, open: z.boolean(), apologised: z.boolean(), owed: z.string(), where: z.string() })
    .nullish(),
  /** The results of all shares once the whole is ready; empty where one agency resolves it alone. */
  results: z.array(ResultView.extend({ agency: Named, work: z.string(), part: z.string() })),
  mayWithdraw: z.boolean(),
  /** Until the leader has signed, the applicant may change what was filed (TH-8.2a). */
  mayChange: z.boolean(),
  /** A change is being prepared: form and papers shown are those not yet sent. */
  changing: z.boolean(),
});

export const SupplementBody = z.object({ note: text(2000, 0).optional(), ...PROOF });
export const ChangeBody = z.object({ reason: text(2000), ...PROOF });
export const Withdrawal = z.object({ reason: text(2000, 0).optional(), ...PROOF });
export const StageAnswer = z.object({ id: z.string(), stage: z.string(), entry: z.number() });
export const NoticeItem = z.object({
  dossier: z.string(),
  code: z.string().nullable(),
  kind: z.string(),
  subject: z.string(),
  text: z.string(),
  at: Instant,
  repeat: z.boolean(),
});

export type SignedIn = z.infer<typeof SignedIn>;
export type SecondFactor = z.infer<typeof SecondFactor>;
export type Me = z.infer<typeof Me>;
export type FormState = z.infer<typeof FormState>;
export type FileCreated = z.infer<typeof FileCreated>;
export type Arrival = z.infer<typeof Arrival>;
export type Submitted = z.infer<typeof Submitted>;
export type DossierItem = z.infer<typeof DossierItem>;
export type MyDossier = z.infer<typeof MyDossier>;
export type NoticeItem = z.infer<typeof NoticeItem>;

import type { Channel, FilingChannel } from '../catalogue/channel.ts';
import type { Sha256 } from '../journal/entry.ts';
import type { Fact } from '../journal/fact.ts';
import type { Role } from '../journal/moment.ts';
import type { RouteName, StepKey } from '../journal/step.ts';
import type { Taken } from '../time/alternative-limit.ts';
import type { DayDate } from '../time/instant.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { Carrier, KeepsLimit, LimitName, OpinionRequest, Paper, Share, StepKind } from './events.ts';
import type {
  AskedPayment,
  Digitised,
  IssuedSlip,
  OriginalsHeld,
  PaidFee,
  PhoneCall,
  RefundedFee,
} from './noted-on-dossier.ts';

/** A step of the route as the journal knows it: handed over (giao) when opened, taken (nhận) when closed. */
export type Step = {
  readonly key: StepKey;
  readonly step: StepKind;
  readonly after: number;
  readonly unit: string | null;
  readonly role: Role | 'applicant' | null;
  readonly opened: Fact | null;
  readonly closed: (Fact & { readonly outcome: string }) | null;
};

export type ReachedPoint = {
  readonly limit: LimitName;
  readonly point: PromptPoint;
  readonly of: number;
  readonly unit: string | null;
};

/** An agency's opinion on the dossier (ND61-19.5): asked for, given, or the limit passed without it. */
export type Opinion = OpinionRequest & {
  readonly asked: Fact;
  readonly question: Sha256;
  readonly given: (Fact & { readonly text: Sha256; readonly late: boolean }) | null;
  readonly lapsed: Fact | null;
};

/** One agency's share of the dossier with the result it comes to (ND61-19.6). */
export type ShareOfWork = Share & {
  readonly transferred: Fact;
  readonly officer: string | null;
  readonly draft: ResultDraft | null;
  readonly number: string | null;
  readonly sealed: Fact | null;
  /** Its result is the dossier's (ND61-19.6). */
  readonly leads: boolean;
  /** Its place on paper: the order of the slip, the lead agency after the others (19.6a). */
  readonly turn: number;
  /** The supplement it proposed to the lead agency (19.4), and why that turned it down; null once it was asked for. */
  readonly proposal: (SupplementRequest & { readonly turnedDown: Sha256 | null }) | null;
  /** The ground taken for another limit of this share (reading 24). */
  readonly alternative?: Fact & Taken;
};

/** What every filed dossier has. */
export type Filed = {
  readonly id: string;
  /** Given at acceptance (D8), or by the counter with the first entry; null until then. */
  readonly code: string | null;
  readonly procedure: string;
  /** The agency that resolves it. */
  readonly agency: string;
  /** The agency whose one-stop unit took it in and returns the result; mostly the same. */
  readonly oneStop: string;
  readonly owner: string;
  readonly channel: FilingChannel;
  readonly delivery: Channel;
  readonly payment: 'counter' | 'online';
  readonly route: RouteName;
  /** The rule set of acceptance; until then that of submission (O6). */
  readonly ruleSet: string;
  /** Of what was filed online: what named it before it had its code. */
  readonly filingCode?: string;
  /** The rule set of submission: the intake limit is counted under it. */
  readonly filedUnder: string;
  readonly form: Sha256;
  readonly papers: readonly Paper[];
  readonly submitted: Fact;
  /** The latest submission or supplement: the intake limit starts here (reading 6). */
  readonly filed: Fact;
  readonly steps: Readonly<Record<StepKey, Step>>;
  /** Supplement requests made so far, and how many by the office's fault (D5, O3). */
  readonly requests: Readonly<Record<'intake' | 'processing', { readonly made: number; readonly officeFault: number }>>;
  readonly apologies: number;
  readonly reached: readonly ReachedPoint[];
  /** When the person was told last that a provisional date has moved; of the limit that began with entry `of` (reading 26). */
  readonly recounted?: Fact & { readonly of: number };
  readonly forwarded: (Fact & { readonly by: Carrier }) | null;
  /** The applicant's own latest change of what was filed (TH-8.2a). */
  readonly changed: Fact | null;
  readonly paid: number;
  readonly refunded: number;
  /** What came and what went back, one by one, oldest first. */
  readonly receipts: readonly PaidFee[];
  readonly refunds: readonly RefundedFee[];
  /** What was asked for outside, oldest first (TTH-11.2). */
  readonly payments: readonly AskedPayment[];
  readonly originals: OriginalsHeld;
  readonly digitised: readonly Digitised[];
  readonly corrections: readonly (Fact & { readonly about: number; readonly text: Sha256 })[];
  readonly erased: readonly Sha256[];
  readonly calls: readonly PhoneCall[];
  /** The papers that went out, oldest first (N3). */
  readonly slips: readonly IssuedSlip[];
  readonly last: Fact;
};

/** What an accepted dossier has besides: its code (D8) and the acceptance its time limit counts from. */
export type Accepted = Filed & {
  readonly code: string;
  readonly accepted: Fact;
  /** The first acceptance: it gives the dossier its code and its year (books, rates), whatever is accepted again later (19.4). */
  readonly firstAccepted: Fact;
  readonly officer: string | null;
  readonly takenOver: Fact | null;
  readonly visit: (Fact & { readonly notice: Sha256; readonly lengthens?: KeepsLimit }) | null;
  readonly verified:
    | (Fact & {
        readonly minutes: Sha256;
        readonly outcome: 'verified' | 'not-verified';
        readonly lengthens?: KeepsLimit;
      })
    | null;
  /** The ground taken since the latest acceptance for another published limit (reading 24). */
  readonly alternative: (Fact & Taken & { readonly agreement: Sha256 | null }) | null;
  readonly opinions: readonly Opinion[];
  readonly shares: Readonly<Record<string, ShareOfWork>>;
  readonly ownSteps: readonly (Fact & { readonly step: string; readonly note: Sha256 | null })[];
  /** Hẹn lại ngày trả kết quả: at most once (ND61-19.9). */
  readonly reappointed:
    | (Fact & {
        readonly until: DayDate;
        readonly reason: Sha256;
        /** Who signed the proposal and the apology, and when. */
        readonly signed: Fact;
      })
    | null;
  /** What the competent agency asks for since the latest acceptance (ND61-19.9); null before it asks. */
  readonly extension: Proposal | null;
};

/** Đề nghị gia hạn (ND61-19.9): who asks for another date, why, and the leader's signature once it is there. */
export type Proposal = Fact & { readonly until: DayDate; readonly reason: Sha256; readonly signed: Fact | null };

export type SupplementRequest = Fact & { readonly components: readonly string[]; readonly text: Sha256 };

export type ResultDraft = {
  readonly sha256: Sha256;
  readonly kind: 'result' | 'refusal';
  /** The entry that made it: a dossier changed since must be looked at again. */
  readonly made: number;
  readonly signed: Fact | null;
  /** The PDF as drawn, which every signature names, and as it is now, with those it bears; absent where the draft is a text. */
  readonly paper?: { readonly drawn: Sha256; readonly now: Sha256 };
};

/** A dossier (hồ sơ), one shape per stage. */
export type Dossier =
  | { readonly stage: 'nothing' }
  | (Filed & { readonly stage: 'submitted' })
  | (Filed & { readonly stage: 'supplement-requested'; readonly request: SupplementRequest })
  | (Accepted & { readonly stage: 'in-process'; readonly draft: ResultDraft | null })
  | (Accepted & { readonly stage: 'returned-for-supplement'; readonly request: SupplementRequest })
  | (Accepted & { readonly stage: 'resubmitted' })
  | (Accepted & {
      readonly stage: 'result-ready';
      readonly draft: ResultDraft;
      readonly number: string | null;
      readonly ready: Fact;
    })
  | (Accepted & {
      readonly stage: 'returned';
      readonly draft: ResultDraft;
      readonly number: string | null;
      readonly ready: Fact;
      readonly returned: Fact & { readonly by: Channel };
    })
  | (Filed & {
      readonly stage: 'refused';
      readonly refused: Fact & { readonly text: Sha256; readonly rightAgency: string | null };
    })
  | (Filed & { readonly stage: 'withdrawn'; readonly withdrawn: Fact });

export type FiledDossier = Exclude<Dossier, { stage: 'nothing' }>;
export type AcceptedDossier = Extract<Dossier, { accepted: Fact }>;
export type Stage = Dossier['stage'];

export const NOTHING: Dossier = Object.freeze({ stage: 'nothing' });

/** True once the dossier has been accepted at least once. */
export const isAccepted = (dossier: Dossier): dossier is AcceptedDossier => 'accepted' in dossier;

/** The other date its agency proposes (ND61-19.9), or null where none is. */
export const proposedExtension = (dossier: Dossier): Proposal | null =>
  isAccepted(dossier) ? dossier.extension : null;

/** A dossier whose applicant has been asked to supplement it. */
export type AskedDossier = Extract<Dossier, { stage: 'supplement-requested' | 'returned-for-supplement' }>;

/** True while the applicant is asked to supplement: only then can what was filed be worked on again. */
export const isSupplementAsked = (dossier: Dossier): dossier is AskedDossier =>
  dossier.stage === 'supplement-requested' || dossier.stage === 'returned-for-supplement';

/** True when nothing more can be decided. */
export const isOver = (dossier: Dossier): boolean =>
  dossier.stage === 'returned' || dossier.stage === 'refused' || dossier.stage === 'withdrawn';

/** The code of a dossier, or null where it has none yet. */
export const codeOf = (dossier: Dossier): string | null => (dossier.stage === 'nothing' ? null : dossier.code);

import type { Channel } from '../catalogue/channel.ts';
import type { Sha256 } from '../journal/entry.ts';
import type { RouteName, StepKey } from '../journal/step.ts';
import type { DayDate } from '../time/instant.ts';
import type { Asked, Carrier, Fault, Paper, Part } from './events.ts';

/** What a decision saw: the open step's key, and the document it concerns. Changed meanwhile is refused, never signed unseen. */
export type Seen = { readonly seen: StepKey | null; readonly about: Sha256 | null };

/** Commands of the applicant. */
export type Submit = {
  readonly procedure: string;
  readonly agency: string;
  /** The agency whose one-stop unit takes it in; absent: the one that resolves it. */
  readonly oneStop?: string;
  readonly channel: 'online' | 'counter' | 'post' | 'authorised';
  readonly form: Sha256;
  readonly papers: readonly Paper[];
  readonly handedIn: readonly string[];
  readonly delivery: Channel;
  readonly payment: 'counter' | 'online';
  readonly owner: string;
  readonly route: RouteName;
};
export type Supplement = { readonly form: Sha256; readonly papers: readonly Paper[] };
export type Change = Supplement & { readonly text: Sha256 };
export type Withdraw = { readonly text: Sha256 | null };

/** Commands of the staff, by the decision's name in the contract. Texts are already contents. */
export type Receive = Seen & { readonly decision: 'receive'; readonly code: string };
export type ReceiveAndDraft = Seen & {
  readonly decision: 'receive-and-draft';
  readonly code: string;
  readonly draft: Sha256;
};
export type RequestSupplement = Seen & {
  readonly decision: 'request-supplement';
  readonly components: readonly string[];
  readonly text: Sha256;
  readonly fault: Fault | null;
};
export type Refuse = Seen & { readonly decision: 'refuse'; readonly text: Sha256; readonly rightAgency: string | null };
export type Forward = Seen & { readonly decision: 'forward'; readonly by: Carrier };
export type TakeOver = Seen & { readonly decision: 'take-over' };
export type Transfer = Seen & { readonly decision: 'transfer'; readonly parts: readonly Part[]; readonly slip: Sha256 };
export type Assign = Seen & { readonly decision: 'assign'; readonly officer: string };
export type CompleteStep = Seen & {
  readonly decision: 'complete-step';
  readonly outcome: string;
  readonly draft: Sha256 | null;
  /** What was found in a step of the procedure's own. */
  readonly note: Sha256 | null;
};
export type Decline = Seen & { readonly decision: 'decline'; readonly draft: Sha256 };
export type ReturnForSupplement = Omit<RequestSupplement, 'decision'> & { readonly decision: 'return-for-supplement' };
export type AnnounceVisit = Seen & { readonly decision: 'announce-visit'; readonly notice: Sha256 };
export type RecordVisit = Seen & {
  readonly decision: 'record-visit';
  readonly minutes: Sha256;
  readonly outcome: 'verified' | 'not-verified';
};
export type Consult = Seen & { readonly decision: 'consult'; readonly of: readonly Asked[]; readonly question: Sha256 };
export type AnswerConsultation = Seen & { readonly decision: 'answer-consultation'; readonly text: Sha256 };
export type Sign = Seen & { readonly decision: 'sign'; readonly signature: Sha256 };
export type SendBack = Seen & { readonly decision: 'send-back'; readonly note: Sha256 };
export type Seal = Seen & { readonly decision: 'seal'; readonly number: string; readonly signature: Sha256 };
export type ReturnResult = Seen & { readonly decision: 'return-result'; readonly by: Channel };
export type Extend = Seen & { readonly decision: 'extend'; readonly reason: Sha256; readonly until: DayDate };
export type Apologise = Seen & { readonly decision: 'apologise'; readonly text: Sha256 | null };
export type TakeSupplement = Seen & {
  readonly decision: 'take-supplement';
  readonly form: Sha256;
  /** Scans of what was brought; they join the dossier's papers. */
  readonly papers?: readonly Paper[];
};
export type RecordPayment = Seen & {
  readonly decision: 'record-payment';
  readonly amount: number;
  readonly by: 'counter' | 'online' | 'post';
  readonly receipt: string;
};
export type Refund = Seen & { readonly decision: 'refund'; readonly amount: number; readonly text: Sha256 };
export type RecordOriginals = Seen & {
  readonly decision: 'record-originals';
  readonly what: 'taken' | 'compared' | 'returned';
  readonly components: readonly string[];
  readonly fits: boolean | null;
};
export type Digitise = Seen & {
  readonly decision: 'digitise';
  readonly component: string;
  readonly class: 'mandatory' | 'person' | 'agency';
  readonly code: string;
  readonly sha256: Sha256;
  readonly signature?: Sha256;
};
export type Correct = Seen & { readonly decision: 'correct'; readonly entry: number; readonly text: Sha256 };

export type StaffCommand =
  | Receive
  | ReceiveAndDraft
  | RequestSupplement
  | Refuse
  | Forward
  | TakeOver
  | Transfer
  | Assign
  | CompleteStep
  | Decline
  | ReturnForSupplement
  | AnnounceVisit
  | RecordVisit
  | Consult
  | AnswerConsultation
  | Sign
  | SendBack
  | Seal
  | ReturnResult
  | Extend
  | Apologise
  | TakeSupplement
  | RecordPayment
  | Refund
  | RecordOriginals
  | Digitise
  | Correct;

export type DecisionName = StaffCommand['decision'];

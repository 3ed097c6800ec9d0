import type { Channel } from '../catalogue/procedure.ts';
import type { DayDate } from '../time/instant.ts';
import type { Fault, Paper, RouteName, Sha256, StepKey } from './events.ts';

/** What a decision saw: the open step's key, and the document it concerns. Changed meanwhile is refused, never signed unseen. */
export type Seen = { readonly seen: StepKey | null; readonly about: Sha256 | null };

/** Commands of the applicant. */
export type Submit = {
  readonly procedure: string;
  readonly agency: string;
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
export type Withdraw = { readonly text: Sha256 | null };

/** Commands of the staff, by the decision's name in the contract. Texts are already contents. */
export type Receive = Seen & { readonly decision: 'receive'; readonly code: string };
export type RequestSupplement = Seen & {
  readonly decision: 'request-supplement';
  readonly components: readonly string[];
  readonly text: Sha256;
  readonly fault: Fault | null;
};
export type Refuse = Seen & { readonly decision: 'refuse'; readonly text: Sha256; readonly rightAgency: string | null };
export type Assign = Seen & { readonly decision: 'assign'; readonly officer: string };
export type CompleteStep = Seen & {
  readonly decision: 'complete-step';
  readonly outcome: string;
  readonly draft: Sha256 | null;
};
export type Decline = Seen & { readonly decision: 'decline'; readonly draft: Sha256 };
export type ReturnForSupplement = Omit<RequestSupplement, 'decision'> & { readonly decision: 'return-for-supplement' };
export type Sign = Seen & { readonly decision: 'sign'; readonly signature: Sha256 };
export type SendBack = Seen & { readonly decision: 'send-back'; readonly note: Sha256 };
export type Seal = Seen & { readonly decision: 'seal'; readonly number: string; readonly signature: Sha256 };
export type ReturnResult = Seen & { readonly decision: 'return-result'; readonly by: Channel };
export type Extend = Seen & { readonly decision: 'extend'; readonly reason: Sha256; readonly until: DayDate };
export type Apologise = Seen & { readonly decision: 'apologise'; readonly text: Sha256 | null };

export type TakeSupplement = Seen & { readonly decision: 'take-supplement'; readonly form: Sha256 };

export type StaffCommand =
  | Receive
  | RequestSupplement
  | Refuse
  | Assign
  | CompleteStep
  | Decline
  | ReturnForSupplement
  | Sign
  | SendBack
  | Seal
  | ReturnResult
  | Extend
  | Apologise
  | TakeSupplement;

export type DecisionName = StaffCommand['decision'];

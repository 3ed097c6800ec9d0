import type { Sha256 } from '../journal/entry.ts';
import type { Fact } from '../journal/fact.ts';
import type { RouteName, StepKey } from '../journal/step.ts';
import type { Walk } from '../journal/walk.ts';
import type { Instant } from '../time/instant.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { ActOn } from './acts.ts';
import type { Absence } from './away.ts';
import type { AccountLimit, AccountRequest, AccountStep, Holder, IdentityPaper } from './events.ts';
import type { NeedsTwo } from './two-administrators.ts';

/** A step of the account's route as its journal knows it. */
export type AccountStepTaken = {
  readonly key: StepKey;
  readonly step: AccountStep;
  readonly opened: Fact | null;
  readonly closed: (Fact & { readonly outcome: string }) | null;
};

/** What was asked and waits for review: with a change, the data it would bring. */
export type Pending = Fact & { readonly what: AccountRequest; readonly profile: Sha256 | null };

/**
 * How sure it is who the holder is: by their own word, by a code sent to their contact, or because somebody looked at a paper
 * (`by` and `document` of that entry). An account in use before its journal counts as checked by who kept it then.
 */
export type Assurance = Fact & {
  readonly level: 'declared' | 'contact-confirmed' | 'identity-checked';
  readonly how: 'own-word' | 'email' | 'phone' | 'counter' | 'national-login' | 'taken-over';
  readonly document: IdentityPaper | null;
};

/** What every registered account has. */
export type Registered = {
  readonly id: string;
  readonly holder: Holder;
  readonly profile: Sha256;
  readonly route: RouteName;
  readonly registered: Fact;
  readonly steps: Readonly<Record<StepKey, AccountStepTaken>>;
  readonly reached: readonly { readonly limit: AccountLimit; readonly point: PromptPoint; readonly of: number }[];
  /** When an office gave out the password, where it has not been changed since (TH-20.2). */
  readonly initialPassword: Instant | null;
  /** A report of misuse nobody has handled yet (TH-22.4). */
  readonly misuse: (Fact & { readonly text: Sha256 }) | null;
  /** An act another administrator has to confirm (TH-2.2). */
  readonly waitingAct: (Fact & ActOn) | null;
  /** What the office asked to be put right in what was declared, or asked to be changed, and is not yet. */
  readonly more: (Fact & { readonly text: Sha256 }) | null;
  /** Of a member of staff: the absence that was recorded and has not ended. */
  readonly absence: (Fact & Absence) | null;
  readonly assurance: Assurance;
  readonly last: Fact;
};

/** An account that has been in use. `turn`: the entry its next request is keyed by. */
export type InUse = Registered & { readonly turn: number; readonly pending: Pending | null };

/** An account (tài khoản), one shape per stage. */
export type AccountState =
  | { readonly stage: 'nothing' }
  /** A staff account that waits for a second administrator; `registered`: who proposed it, and when. */
  | (Registered & { readonly stage: 'proposed'; readonly why: readonly NeedsTwo[] })
  | (Registered & { readonly stage: 'unconfirmed' })
  | (Registered & { readonly stage: 'waiting-approval'; readonly confirmed: Fact })
  | (InUse & { readonly stage: 'active' })
  | (InUse & { readonly stage: 'suspended'; readonly suspended: Fact & { readonly text: Sha256 | null } })
  | (Registered & { readonly stage: 'rejected'; readonly rejected: Fact & { readonly text: Sha256 } })
  | (Registered & { readonly stage: 'deleted' })
  | (InUse & { readonly stage: 'cancelled' });

export type BegunAccount = Exclude<AccountState, { stage: 'nothing' }>;
export type UsedAccount = Extract<AccountState, { stage: 'active' | 'suspended' }>;

export const NO_ACCOUNT: AccountState = Object.freeze({ stage: 'nothing' });

/** The journal of an account. */
export const accountJournal = (id: string): string => `account/${id}`;

/** The account a journal is about. */
export const accountOf = (journal: string): string => journal.slice('account/'.length);

/** True while somebody may sign in with it or ask for that again. */
export const isInUse = (account: AccountState): account is UsedAccount =>
  account.stage === 'active' || account.stage === 'suspended';

/** True when no one's turn it is: nothing is asked of the holder nor of the office, so no machine has to wait. */
export const isAtRest = (account: BegunAccount): boolean =>
  isInUse(account) ? account.pending === null : account.stage !== 'unconfirmed' && account.stage !== 'waiting-approval';

/** Where the account stands on its route. At rest its machine ends; the next request starts it again from the top. */
export const walkOf = (account: AccountState): Walk | null => {
  if (account.stage === 'nothing') return null;
  const { route, registered, last, steps } = account;
  return { route, begun: registered.entry, last: last.entry, over: isAtRest(account), steps };
};

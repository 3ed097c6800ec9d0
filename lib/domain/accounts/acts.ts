import type { Sha256 } from '../journal/entry.ts';
import type { StaffRole } from '../journal/moment.ts';
import type { StepKey } from '../journal/step.ts';
import type { Absence } from './away.ts';

export type AccountVerb = 'approve' | 'reject' | 'ask-more' | 'suspend' | 'cancel' | 'handle-misuse';

/** What an administrator does on an account of staff alone. */
export type StaffAct = 'revoke-role' | 'give-identifier' | 'record-absence';

/** What somebody of the staff can do on another's account. */
export type AccountAct = AccountVerb | 'issue-password' | StaffAct;

/** The data an account would stand with, and those they were made from: changed meanwhile is refused. */
export type DataChange = { readonly from: Sha256; readonly to: Sha256 };

/** `seen`: the step that stood open, where the act closes one; `text`: the reason, which most of them need. */
export type ActOn = {
  readonly act: AccountAct;
  readonly seen: StepKey | null;
  readonly text: Sha256 | null;
  /** The role taken away. */
  readonly role?: StaffRole;
  /** Of what changes the account's data. */
  readonly data?: DataChange;
  readonly absence?: Absence;
};

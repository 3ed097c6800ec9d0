import type { Sha256 } from '../journal/entry.ts';
import type { StepKey } from '../journal/step.ts';

export type AccountVerb = 'approve' | 'reject' | 'suspend' | 'cancel' | 'handle-misuse';

/** What somebody of the staff can do on another's account. */
export type AccountAct = AccountVerb | 'issue-password';

/** `seen`: the step that stood open, where the act closes one; `text`: the reason, which all but two of them need. */
export type ActOn = { readonly act: AccountAct; readonly seen: StepKey | null; readonly text: Sha256 | null };

import type { PaperNumber } from '../catalogue/identity.ts';
import type { Sha256 } from '../journal/entry.ts';
import type { Role, StaffRole } from '../journal/moment.ts';
import type { RouteName, StepKey } from '../journal/step.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { ActOn } from './acts.ts';
import type { Absence } from './away.ts';
import type { NeedsTwo } from './two-administrators.ts';

/** Whose account: a person's, an organisation's, a business's (issued with its registration certificate, TTH-9.1), a member of staff's (TH-2.2). */
export type Holder = 'person' | 'organisation' | 'business' | 'staff';

/** The papers by which a person or an organisation is known at the counter. */
export type IdentityPaper = PaperNumber['kind'];

export type AccountStep = 'confirm' | 'approve' | 'request' | 'review';

export type AccountLimit = 'confirm' | 'approve' | 'review';

/** What a person can ask of an account in use. */
export type AccountRequest = 'change' | 'reactivation';

/** What can happen to an account (TTH-9, TTH-10). Nothing here names a person: who they are is a content (SHA-256). */
export type AccountEvent =
  | {
      readonly type: 'AccountRegistered';
      readonly holder: Holder;
      readonly profile: Sha256;
      /** TTH-10.1c, TH-22.1: the holder answers for what was declared. */
      readonly declaredTrue: true;
      readonly route: RouteName;
    }
  /** An account that was in use before this journal, in this system or another (TH-8.3). */
  | {
      readonly type: 'AccountTakenOver';
      readonly holder: Holder;
      readonly profile: Sha256;
      readonly route: RouteName;
    }
  /** A staff account one administrator may not issue alone, and why; another says yes (`AccountRegistered` follows) or no. */
  | {
      readonly type: 'StaffAccountProposed';
      readonly profile: Sha256;
      readonly route: RouteName;
      readonly why: readonly NeedsTwo[];
    }
  | { readonly type: 'StaffAccountRefused'; readonly text: Sha256 }
  /** An act on an account of another agency, which one administrator may not do alone; another says yes (`StaffActConfirmed`, then what the act brings) or no. */
  | ({ readonly type: 'StaffActProposed' } & ActOn)
  | { readonly type: 'StaffActConfirmed' }
  | { readonly type: 'StaffActRefused'; readonly text: Sha256 }
  /** `document`: which kind of paper was looked at, where that was said; its number stands nowhere here. */
  | { readonly type: 'IdentityChecked'; readonly by: 'counter' | 'national-login'; readonly document?: IdentityPaper }
  /** A number somebody else registered goes back to who came with its paper: from now on the account's data stand without it. */
  | {
      readonly type: 'NumberReleased';
      readonly profile: Sha256;
      readonly document: IdentityPaper;
      readonly text: Sha256;
    }
  | { readonly type: 'AccountConfirmed'; readonly by: 'email' | 'phone' | 'counter' }
  /** What is wrong with what was declared, or asked to be changed; its holder corrects it. */
  | { readonly type: 'AccountMoreAsked'; readonly text: Sha256 }
  | { readonly type: 'AccountDataCorrected'; readonly profile: Sha256 }
  /** A role taken from a member of staff: from now on the account's data stand without it. */
  | { readonly type: 'StaffRoleRevoked'; readonly role: StaffRole; readonly profile: Sha256; readonly text: Sha256 }
  /** The own number of a member of staff, written down or put right. */
  | { readonly type: 'StaffIdentifierGiven'; readonly profile: Sha256 }
  /** Of a member of staff: from when until when, and whose account does their work meanwhile. */
  | ({ readonly type: 'AbsenceRecorded' } & Absence)
  | { readonly type: 'AbsenceEnded' }
  | { readonly type: 'AccountApproved' }
  | { readonly type: 'AccountRejected'; readonly text: Sha256 }
  | { readonly type: 'AccountDeleted' }
  | { readonly type: 'ContentErased'; readonly sha256: Sha256 }
  | { readonly type: 'AccountChangeRequested'; readonly profile: Sha256 }
  | { readonly type: 'AccountChangeApproved'; readonly profile: Sha256 }
  | { readonly type: 'AccountChangeRejected'; readonly text: Sha256 }
  | { readonly type: 'AccountSuspended'; readonly text: Sha256 | null }
  | { readonly type: 'AccountReactivationRequested'; readonly text: Sha256 | null }
  | { readonly type: 'AccountReactivated' }
  | { readonly type: 'AccountReactivationRejected'; readonly text: Sha256 }
  | { readonly type: 'AccountCancelled'; readonly text: Sha256 | null }
  | { readonly type: 'MisuseReported'; readonly text: Sha256 }
  | { readonly type: 'MisuseHandled'; readonly text: Sha256 }
  /** A first password went to its holder, to be changed (TH-20.2). */
  | { readonly type: 'PasswordIssued' }
  | { readonly type: 'PasswordChanged' }
  | {
      readonly type: 'StepOpened';
      readonly step: AccountStep;
      readonly after: number;
      readonly unit: null;
      readonly role: Role | 'applicant';
    }
  | { readonly type: 'StepClosed'; readonly key: StepKey; readonly outcome: string }
  | {
      readonly type: 'LimitReached';
      readonly limit: AccountLimit;
      readonly point: PromptPoint;
      readonly of: number;
    };

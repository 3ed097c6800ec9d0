import type { Channel } from '../catalogue/procedure.ts';
import type { DayDate, Instant } from '../time/instant.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { Role } from './moment.ts';

/** SHA-256, 64 lower-case hex digits: names a content kept beside the journal. */
export type Sha256 = string;

/** A paper as the server holds it. Its file name is a content, not an event: names of files can name people. */
export type Paper = {
  readonly component: string;
  readonly fileId: string;
  readonly sha256: Sha256;
  readonly size: number;
  readonly type: string;
};

/** Whose fault a repeated supplement request is (reading 7). */
export type Fault = 'applicant' | 'law-changed' | 'office';

export type StepKind = 'check' | 'supplement' | 'assign' | 'appraise' | 'sign' | 'seal' | 'resolve' | 'return';

/** `(step, after, unit)`: the step, the entry that closed the step before it, the unit where several are asked at once. */
export type StepKey = string;

export type RouteName = { readonly name: string; readonly version: number };

/** What can happen to a dossier. Nothing here names a person or carries a text a person wrote: those are contents (SHA-256). */
export type DossierEvent =
  | {
      readonly type: 'DossierSubmitted';
      readonly procedure: string;
      readonly agency: string;
      readonly owner: string;
      readonly channel: 'online' | 'counter' | 'post' | 'authorised';
      readonly form: Sha256;
      readonly papers: readonly Paper[];
      readonly delivery: Channel;
      readonly payment: 'counter' | 'online';
      readonly route: RouteName;
      readonly ruleSet: string;
    }
  | { readonly type: 'DossierReceived'; readonly code: string; readonly again: boolean; readonly ruleSet: string }
  | {
      readonly type: 'SupplementRequested';
      readonly at: 'intake' | 'processing';
      readonly components: readonly string[];
      readonly text: Sha256;
      readonly fault: Fault | null;
    }
  | { readonly type: 'ApologyIssued'; readonly for: 'intake' | 'processing' | 'late'; readonly text: Sha256 | null }
  | { readonly type: 'DossierSupplemented'; readonly form: Sha256; readonly papers: readonly Paper[] }
  | { readonly type: 'DossierRefused'; readonly text: Sha256; readonly rightAgency: string | null }
  | { readonly type: 'DossierWithdrawn'; readonly text: Sha256 | null }
  | { readonly type: 'OfficerAssigned'; readonly officer: string }
  | { readonly type: 'ResultDrafted'; readonly draft: Sha256 }
  | { readonly type: 'DossierDeclined'; readonly draft: Sha256 }
  | { readonly type: 'DraftSentBack'; readonly draft: Sha256; readonly note: Sha256 }
  | { readonly type: 'DraftSigned'; readonly draft: Sha256; readonly signature: Sha256 }
  | { readonly type: 'ResultSealed'; readonly draft: Sha256; readonly number: string; readonly signature: Sha256 }
  | { readonly type: 'ResultResolved'; readonly draft: Sha256; readonly kind: 'result' | 'refusal' }
  | { readonly type: 'DossierReappointed'; readonly until: DayDate; readonly reason: Sha256 }
  | { readonly type: 'ResultReturned'; readonly by: Channel }
  | {
      readonly type: 'StepOpened';
      readonly step: StepKind;
      readonly after: number;
      readonly unit: string | null;
      readonly role: Role | 'applicant';
    }
  | { readonly type: 'StepClosed'; readonly key: StepKey; readonly outcome: string }
  | {
      readonly type: 'LimitReached';
      readonly limit: 'intake' | 'result';
      readonly point: PromptPoint;
      readonly of: number;
    };

/**
 * One decision in a journal: the legal processing log. `hash` covers everything else, `previous` included (SHA-256 over RFC
 * 8785). `dossier` names the journal: a dossier's id, or `account/…`, `feedback/…`, `calendar/…` for what has a life of its own.
 */
export type Entry<Event = DossierEvent> = {
  readonly dossier: string;
  readonly entry: number;
  readonly at: Instant;
  readonly by: string;
  /** The command's id: a conflict with one's own command is success. */
  readonly command: string;
  readonly events: readonly Event[];
  readonly previous: Sha256;
  readonly hash: Sha256;
};

import type { Channel, FilingChannel } from '../catalogue/channel.ts';
import type { Entry, Sha256 } from '../journal/entry.ts';
import type { Role } from '../journal/moment.ts';
import type { RouteName, StepKey } from '../journal/step.ts';
import type { SlipKind } from '../slips/slip.ts';
import type { Taken } from '../time/alternative-limit.ts';
import type { DayDate } from '../time/instant.ts';
import type { PromptPoint, TimeLimit } from '../time/rules.ts';
import type { OnPaper, ShareEvent, WorkEvent } from './drafts/work-events.ts';
import type { CameAs, PaymentEvent, WentBack } from './money/payment-events.ts';

/** A paper as the server holds it. Its file name is a content, not an event: names of files can name people. */
export type Paper = {
  readonly component: string;
  readonly fileId: string;
  readonly sha256: Sha256;
  readonly size: number;
  readonly type: string;
  /** The code `owner.type` of the store's document it was taken from, where nobody had to bring it again (HT-III.1b). */
  readonly reused?: string;
  /** Something in it would run (scripts, files inside): told to whoever opens it, and shown nowhere in place. */
  readonly active?: true;
};

/** Whose fault a repeated supplement request is (reading 7). */
export type SupplementFault = 'applicant' | 'law-changed' | 'office';

export type StepKind =
  | 'check'
  | 'check-and-draft'
  | 'supplement'
  | 'transfer'
  | 'take-over'
  | 'assign'
  | 'verify'
  | 'own-step'
  | 'answer'
  | 'appraise'
  | 'consider-supplement'
  | 'sign'
  | 'seal'
  | 'resolve'
  | 'return';

/** A limit that can be reached: the dossier's own two, and those of its steps and of other agencies. */
export type LimitName = 'intake' | 'result' | 'forwarding' | 'notice' | 'step' | 'opinion' | 'part';

/** One agency's share of the work as the transfer slip names it (ND61-19.6). */
export type Share = {
  readonly key: string;
  readonly agency: string;
  readonly within: TimeLimit;
  readonly after: readonly string[];
};

/** What can happen to a dossier. Nothing here names a person or carries a text a person wrote: those are contents (SHA-256). */
export type DossierEvent =
  | ({
      readonly type: 'DossierSubmitted';
      readonly procedure: string;
      readonly agency: string;
      /** The agency whose one-stop unit takes it in, where another resolves it (ND61-18.3, 19.7). */
      readonly oneStop?: string;
      readonly owner: string;
      readonly channel: FilingChannel;
      readonly form: Sha256;
      readonly papers: readonly Paper[];
      readonly delivery: Channel;
      readonly payment: 'counter' | 'online';
      readonly route: RouteName;
      readonly ruleSet: string;
      /** For look-up, where the counter asks for a supplement or refuses before anything is accepted (ND61-17.1a, 17.1b). */
      readonly code?: string;
      /** What a dossier filed online is named by until it has its code (C5); absent in journals of before. */
      readonly filingCode?: string;
    } & WithProof)
  | { readonly type: 'DossierReceived'; readonly code: string; readonly again: boolean; readonly ruleSet: string }
  | {
      readonly type: 'SupplementRequested';
      readonly at: 'intake' | 'processing';
      readonly components: readonly string[];
      readonly text: Sha256;
      readonly fault: SupplementFault | null;
    }
  | { readonly type: 'ApologyIssued'; readonly for: 'intake' | 'processing' | 'late'; readonly text: Sha256 | null }
  | ({ readonly type: 'DossierSupplemented'; readonly form: Sha256; readonly papers: readonly Paper[] } & WithProof)
  | { readonly type: 'DossierRefused'; readonly text: Sha256; readonly rightAgency: string | null }
  | ({ readonly type: 'DossierWithdrawn'; readonly text: Sha256 | null } & WithProof)
  | WorkEvent
  | ShareEvent
  | ({
      readonly type: 'ResultResolved';
      readonly draft: Sha256;
      readonly kind: 'result' | 'refusal';
      /** Its number, with the series; absent where it has no paper, as in entries of before. */
      readonly number?: string;
      readonly series?: string;
      /** The paper with the signature and the seal. */
      readonly signature?: Sha256;
    } & OnPaper)
  | {
      readonly type: 'DossierReappointed';
      readonly until: DayDate;
      readonly reason: Sha256;
      /** The entry that signed the proposal it rests on; absent where one act did it all, before proposals were acts of their own. */
      readonly proposal?: number;
    }
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
      readonly limit: LimitName;
      readonly point: PromptPoint;
      readonly of: number;
      readonly unit?: string;
    }
  | NotedEvent;

/** What the applicant gave so that the act is legally valid (BH-17): the form as it was signed, and what else proves it. Absent where a password was enough. */
export type WithProof = { readonly proof?: readonly Sha256[] | undefined };

/** What is noted on a dossier and moves it to no other stage. */
export type NotedEvent =
  | { readonly type: 'DossierForwarded'; readonly by: Carrier }
  | { readonly type: 'DossierTakenOver' }
  | {
      readonly type: 'WorkTransferred';
      /** In the order the one-stop unit fixed. */
      readonly parts: readonly Share[];
      readonly slip: Sha256 | null;
      /** The share of the lead agency; without it the first leads, and works in its place. */
      readonly lead?: string;
    }
  | { readonly type: 'ResultsCollected'; readonly draft: Sha256; readonly number: string | null }
  | { readonly type: 'VisitAnnounced'; readonly notice: Sha256; readonly lengthens?: KeepsLimit }
  | {
      readonly type: 'VisitRecorded';
      readonly minutes: Sha256;
      readonly outcome: 'verified' | 'not-verified';
      readonly lengthens?: KeepsLimit;
    }
  /** With `part`: of one agency's share alone (ND61-19.6). */
  | ({ readonly type: 'AlternativeTaken'; readonly agreement: Sha256 | null; readonly part?: string } & Taken)
  | { readonly type: 'OpinionsAsked'; readonly of: readonly OpinionRequest[]; readonly question: Sha256 }
  | { readonly type: 'OpinionGiven'; readonly agency: string; readonly text: Sha256; readonly late: boolean }
  | { readonly type: 'OpinionLapsed'; readonly agency: string }
  | { readonly type: 'ExtensionProposed'; readonly until: DayDate; readonly reason: Sha256 }
  | { readonly type: 'ExtensionSigned'; readonly until: DayDate; readonly reason: Sha256 }
  | { readonly type: 'OwnStepDone'; readonly step: string; readonly note: Sha256 | null }
  | ({
      readonly type: 'DossierChanged';
      readonly form: Sha256;
      readonly papers: readonly Paper[];
      readonly text: Sha256;
    } & WithProof)
  | ({
      readonly type: 'FeePaid';
      readonly amount: number;
      readonly by: 'counter' | 'online' | 'post';
      readonly receipt: string;
      /** The running series its number was taken from; absent where an officer wrote it, and in entries of before. */
      readonly series?: string;
    } & Partial<CameAs>)
  | ({ readonly type: 'FeeRefunded'; readonly amount: number; readonly text: Sha256 } & Partial<WentBack>)
  | PaymentEvent
  | {
      readonly type: 'OriginalsRecorded';
      readonly what: 'taken' | 'compared' | 'returned';
      readonly components: readonly string[];
      readonly fits: boolean | null;
    }
  | {
      readonly type: 'PaperDigitised';
      readonly component: string;
      readonly class: 'mandatory' | 'person' | 'agency';
      readonly code: string;
      readonly sha256: Sha256;
      /** Of the officer who checked the copy against the paper: it travels signed (HT-III.1b). */
      readonly signature?: Sha256;
    }
  | {
      readonly type: 'CallDue';
      /** The entry whose notices reached the person over no channel, and which notices. */
      readonly of: number;
      readonly kinds: readonly string[];
    }
  | { readonly type: 'CallNoted'; readonly of: readonly number[]; readonly text: Sha256 }
  | { readonly type: 'DossierLinked'; readonly owner: string }
  /** It had been filed for another by mistake (`from`): whose it is, why (`text`), and what was filed with them named in it (`form`). */
  | {
      readonly type: 'DossierReassigned';
      readonly owner: string;
      readonly from: string;
      readonly form: Sha256;
      readonly text: Sha256;
    }
  /** What this entry decides was decided by a colleague (its `by`) for who was absent (`account`): làm thay, ký thay. */
  | { readonly type: 'DecidedForAbsent'; readonly account: string }
  | { readonly type: 'CorrectionMade'; readonly about: number; readonly text: Sha256 }
  /** A provisional date the calendar has moved since it was told (reading 26); of the limit that began with entry `of`. */
  | { readonly type: 'DueDateRecounted'; readonly limit: 'intake' | 'result'; readonly of: number }
  | { readonly type: 'ContentsErased'; readonly contents: readonly Sha256[] }
  /** A paper that went out: as it was drawn, for ever (N3). */
  | {
      readonly type: 'SlipIssued';
      readonly kind: SlipKind;
      /** The entry it is made of, as its address names it. */
      readonly of: number;
      /** The agency it is for, where each of several gets a paper of its own (ND61-19.5a). */
      readonly to?: string;
      readonly number: string;
      /** The running series the number was taken from; absent where its act had given it one, and in entries of before. */
      readonly series?: string;
      readonly content: Sha256;
    };

/** A visit no longer lengthens the limit by itself (reading 24); absent in entries of before, where it did. */
export type KeepsLimit = false;

/** How paper travels (ND61-18, last paragraph). */
export type Carrier = 'by-hand' | 'post' | 'other';

/** An agency asked for its opinion and the last day of its answer, as the lead agency names it (ND61-19.5a). */
export type OpinionRequest = { readonly agency: string; readonly answerBy: DayDate };

/** The name of an event, as journals hold it. */
export type EventName = DossierEvent['type'];

/** One decision in a dossier's journal. */
export type DossierEntry = Entry<DossierEvent>;

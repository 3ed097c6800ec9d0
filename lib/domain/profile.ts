import type { Channel } from './catalogue/channel.ts';
import type { Level, Procedure } from './catalogue/procedure.ts';
import type { StaffRole } from './journal/moment.ts';
import type { Oversight } from './oversight/oversight.ts';
import type { OnlinePayment } from './payments/how-to-pay.ts';
import type { CalendarData } from './time/calendar-data.ts';
import type { DayDate } from './time/instant.ts';
import type { IntakeRule, PromptPoint } from './time/rules.ts';

/** A rate aimed at, 0–100. `measure`: the rate of `store/rates.ts` that tells how far it is reached, where one does. */
export type DigitisationTarget = {
  readonly year: number;
  readonly what: string;
  readonly rate: number;
  readonly measure?: 'digitised' | 'reused' | 'online' | 'wholly';
};

/** A keeper of checkpoints, given one a day or each hour's: by e-mail, or posted to an https address of its own. */
export type Witness = MailWitness | PostWitness;
export type MailWitness = Kept & { readonly email: string };
export type PostWitness = Kept & { readonly url: string };
type Kept = { readonly name: string; readonly every: 'day' | 'hour' };

/** An authority outside that stamps checkpoints with the time (RFC 3161), at an https address. */
export type TimeStampService = { readonly name: string; readonly url: string };

/** A choice of the profile with the article it rests on. */
export type Choice<T> = { readonly is: T; readonly article: string };

/**
 * What the law leaves to the province and this province has chosen. Where its own text is silent, `article` says so
 * ("Không nêu; …") and `is` holds what ND61, TT01 and TT32 give, or null where nothing applies.
 */
export type Profile = {
  readonly name: string;
  readonly code: string;
  readonly ruleSet: string;
  readonly portal: { readonly title: string; readonly host: string; readonly hotline: string; readonly email: string };

  /** Bodies bound by the text (đối tượng áp dụng), in words. */
  readonly bodies: Choice<string>;
  /** Who runs the portal and the one-stop system. */
  readonly operator: Choice<string>;
  /** The province's own data centre, or centrally for a whole branch (N8). */
  readonly runsAt: Choice<'own-data-centre' | 'central' | null>;

  readonly intake: IntakeRule;
  /** Online dossiers: received by a person, by the system itself, or received and processed in one step (D12). */
  readonly intakeMode: Choice<Readonly<Record<Level, 'by-hand' | 'automatic' | 'one-step'>>>;
  /** Where the steps of a procedure come from (A13, TTH-5.2). */
  readonly processSource: Choice<'iso-process' | 'published-steps' | null>;
  /** Taken in at the counter after `lateAfter`: forwarded at the start of the next working day, and late after the grace (D13). */
  readonly forwarding: Choice<{ readonly lateAfter: string; readonly graceMinutes: number }>;
  /** What the route does when an agency asked for its opinion is late (E5). */
  readonly consultation: Choice<{ readonly whenLate: 'go-on' | 'wait' }>;
  /** From the n-th request made by the office's own fault on, a letter of apology goes out (D5). */
  readonly apologyFrom: Choice<{ readonly intake: number; readonly processing: number }>;
  readonly supplementNoticeWorkingDays: Choice<number>;
  readonly slipName: Choice<{
    readonly supplementAtIntake: string;
    /** What the province's own text says of a letter of apology and of results by post, as slips cite it beside the decree; null: nothing. */
    readonly apologyBasis: string | null;
    readonly postBasis: string | null;
  }>;
  readonly prompts: Choice<Readonly<Record<'intake' | 'result', readonly PromptPoint[]>>>;
  /** `remind` stands this many working days before a result limit; for the intake limit, this many working minutes. */
  readonly remindBefore: Choice<{ readonly workingDays: number; readonly workingMinutes: number }>;

  /** A fee asked in advance and not paid makes a dossier not complete (D4). */
  readonly prepaidFee: Choice<'not-complete' | null>;
  /** When a fee is paid back (G2). */
  readonly refund: Choice<'only-when-agency-fails' | null>;
  /** How fees are paid without coming to the counter, and what that costs who pays (C4, TTH-11.2); null: only at the counter. */
  readonly onlinePayment: Choice<OnlinePayment | null>;
  readonly resultChannels: Choice<readonly Channel[]>;
  /** Service levels whose originals are compared at the counter before the result is handed over (F6). */
  readonly originals: Choice<{ readonly compareAtLevel: readonly number[] }>;

  /** Days to confirm a new account, to approve it, to review a change or a reactivation; who issues business accounts (B2–B5). */
  readonly accounts: Choice<{
    readonly confirmWithinDays: number;
    readonly approveWithinWorkingDays: number;
    readonly reviewWithinWorkingDays: number;
    /** The agency's name as the directory has it. */
    readonly businessAccountsBy: string | null;
  }>;
  /** Accounts of other systems that sign in here (B7). */
  readonly accountLinks: Choice<readonly ('national-portal' | 'other-application')[]>;
  /** What gives an electronic dossier its legal validity (B8). */
  readonly legalValidity: Choice<{
    readonly persons: 'password' | 'otp';
    readonly organisations: 'password' | 'signature';
  }>;
  /** Certificates (PEM) of the authorities whose signatures hold here (B8): the national root, and others the office was told to trust. */
  readonly signatureRoots: Choice<readonly string[]>;
  /** How a staff user name is formed (B6). */
  readonly staffAccountForm: Choice<string>;

  readonly noticeChannels: Choice<readonly ('portal' | 'email' | 'sms')[]>;
  /** Coarse public words and percent done per stage (H1, reading 12). */
  readonly publicStatus: Choice<Readonly<Record<string, { readonly status: string; readonly completed: number }>>>;
  /** What the signed-in applicant sees of an own dossier, and the words for each stage; so does an SMS from the registered number (H2–H4). */
  readonly lookUp: Choice<{
    readonly fields: readonly ('agency' | 'department' | 'received' | 'due' | 'state' | 'papers' | 'feedback')[];
    /** Null where the text has no word for a stage: then the ordinary ones stand. */
    readonly states: Readonly<Record<string, string | null>>;
  }>;
  /** How soon the sender of feedback is told how it is being handled, the address for it, and who receives what is no one agency's (J1, J2). */
  readonly feedback: Choice<{
    readonly answerWithinWorkingDays: number;
    readonly address: string;
    /** The agency that receives what is about nothing in particular, and what has nobody above it. */
    readonly receiver: string;
    /** The agency that receives in its place complaints and denunciations about that one. */
    readonly receiverAboutItself: string;
  }>;
  /** Questions of the satisfaction survey, each with the same answers (K1). */
  readonly survey: Choice<{
    readonly questions: readonly { readonly key: string; readonly text: string }[];
    readonly answers: readonly string[];
  }>;

  /** Regular reports: who owes them and the day each must stand before, which is left out (L3, reading 17). */
  readonly reports: Choice<readonly { readonly name: string; readonly by: string; readonly before: string }[]>;
  /** Next year's roadmap of online services, before this day (L3). */
  readonly roadmap: Choice<{ readonly before: string } | null>;
  /** How soon a change of a procedure stands in the catalogue (A5). */
  readonly procedureUpkeep: Choice<{
    readonly days: number;
    readonly kind: 'working-days' | 'days';
    readonly from: string;
  }>;
  readonly onlineServiceLevels: Choice<readonly number[]>;

  /** What is digitised at whose cost, and the share aimed at, 0–100, by year (E14, L4). */
  readonly digitisation: Choice<{
    readonly classes: readonly {
      readonly class: 'mandatory' | 'person' | 'agency';
      readonly text: string;
      readonly atWhoseCost: 'state' | 'person';
    }[];
    readonly targets: readonly DigitisationTarget[];
  } | null>;
  /** The person's own e-document store: a paper's code is owner id and document type (D14). */
  readonly documentStore: Choice<{ readonly codeForm: 'owner.type' } | null>;
  /** Average waiting time at the counter at most, from a day on (D15, L4). */
  readonly waitingTime: Choice<{
    readonly averageMinutes: readonly { readonly since: string; readonly minutes: number }[];
  } | null>;
  /** Linked procedures: who makes the dossier and who sets the chain up (E15). */
  readonly linked: Choice<{ readonly dossierMadeBy: string; readonly setUpBy: string } | null>;
  /** Forms of the numbers the system gives, as patterns of words in braces (D8). */
  readonly numberFormats: Choice<{ readonly dossierCode: string; readonly outgoing: string; readonly slip: string }>;
  /** How many dossiers one person may be filling in at the same time: unfiled drafts are nobody's work and never end by themselves. */
  readonly drafts: Choice<{ readonly atMost: number }>;
  /** How long a dossier is kept, unless its procedure says otherwise (N2). */
  readonly retention: Choice<{ readonly years: number; readonly from: 'year-after-result' }>;
  /** For how many years a person is told who of the staff looked at what is theirs (O15). */
  readonly looks: Choice<{ readonly years: number }>;
  /** Who watches over the work of others, and what each of them sees (N4, H5); empty where nobody does. */
  readonly oversight: Choice<readonly Oversight[]>;
  /** Who keeps the log's checkpoints outside the office that runs the system (N3); empty where nobody has agreed to. */
  readonly witnesses: Choice<readonly Witness[]>;
  /** Who stamps each published checkpoint with the time (N3); null where no service is used. */
  readonly timeStamps: Choice<TimeStampService | null>;
};

/** A unit inside an agency: its one-stop unit, a department, the clerk's office, the leaders. */
export type Unit = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'one-stop' | 'department' | 'clerk' | 'leaders';
};

/** An agency (cơ quan) with its identifier (mã định danh), row A1. */
export type Agency = {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** The one-stop unit's own name, for slips. */
  readonly oneStop: string;
  readonly place: string;
  readonly units: readonly Unit[];
  readonly confirmed: boolean;
};

/** A member of staff (invented people on one machine). Accounts are `hovaten.tendonvi` (TH-2.2). */
export type StaffMember = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly agency: string;
  readonly unit: string;
  readonly email: string;
  /** By which they are known as a party to a dossier; absent: not told. */
  readonly identifier?: string;
};

/** A sample citizen of the one-machine edition. */
export type SampleCitizen = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly identifier: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly birthday: string;
};

/** An invented organisation with an account, and a sample certificate for its name and tax code to sign with. */
export type SampleOrganisation = Omit<SampleCitizen, 'birthday'> & {
  /** Who signs for it. */
  readonly signer: string;
};

/** A whole province as data. */
export type Province = {
  readonly key: string;
  readonly profile: Profile;
  readonly calendar: CalendarData;
  readonly agencies: readonly Agency[];
  readonly procedures: readonly Procedure[];
  readonly staff: readonly StaffMember[];
  readonly citizens: readonly SampleCitizen[];
  readonly organisations?: readonly SampleOrganisation[];
  /**
   * Rules with a start and an end (O6): intake runs under the edition in force at submission, the rest under the one in
   * force at acceptance. `until` is the last day, null for none. Absent: one edition, `profile` and `procedures`, without end.
   */
  readonly editions?: readonly {
    readonly ruleSet: string;
    readonly since: DayDate;
    readonly until: DayDate | null;
    readonly profile: Profile;
    readonly procedures: readonly Procedure[];
  }[];
};

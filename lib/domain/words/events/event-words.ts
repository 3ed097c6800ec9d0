import type { FiledDossier } from '../../dossier/dossier.ts';
import type { DossierEvent, EventName } from '../../dossier/events.ts';
import type { Sha256 } from '../../journal/entry.ts';
import type { ApplicantNotice, ToStaff } from '../../notices/notice.ts';
import type { Rules } from '../../rules.ts';

/** An event of one name. */
export type EventOf<Name extends EventName> = Extract<DossierEvent, { readonly type: Name }>;

/** A line of the dossier's history; an internal one is for the staff only. */
export type HistoryLine = { readonly title: string; readonly internal: boolean };

/** What a notice is said about: the dossier as it stood right after, its code (empty before acceptance), the agency's name. */
export type AboutApplicant = {
  readonly dossier: FiledDossier;
  readonly rules: Rules;
  readonly code: string;
  readonly agency: string;
  /** The texts people wrote, already fetched from beside the journal: of the content `tells` names. */
  readonly texts: Texts;
};

/** Texts people wrote: one, or every failing component with its problem. */
export type Texts = {
  readonly items: readonly { readonly name: string; readonly problem: string }[];
  readonly text: string;
  /** The name of the agency a refusal says is the right one. */
  readonly rightAgency?: string | null;
  /** The name of the one-stop unit that took it in, where another agency resolves it (ND61-19.7). */
  readonly oneStop?: string | null;
};

/** What staff are told. `what` names the dossier inside a sentence: "hồ sơ" with its code, or when it was filed. */
export type AboutStaff = { readonly dossier: FiledDossier; readonly rules: Rules; readonly what: string };

export type StaffNotice = {
  readonly kind: string;
  readonly to: ToStaff;
  /** Who gets it as a letter at once, because it is due within the day; absent: nobody, it is told in the morning. */
  readonly atOnce?: ToStaff | null;
  readonly subject: string;
  readonly text: string;
};

/** Written where an event tells somebody nothing: said, not forgotten. */
export const NO_NOTICE = 'no notice';

/** The kind of notice that tells a person a dossier is not theirs, and never was. */
export const NOT_THEIRS = 'not-your-dossier';

/** Everything one event says, in one place: forgetting one of its words does not compile. */
export type EventWords<Event extends DossierEvent> = {
  /** In the history that applicant and staff see; null: no line. */
  history(event: Event): HistoryLine | null;
  /** On the officers' page of the journal. `agencyName`: what an agency is called, by its code. */
  journal(event: Event, agencyName: (code: string) => string): string;
  /** The content that holds what a person wrote with it, for the history; absent: nothing was. */
  written?(event: Event): Sha256 | null;
  /** The account it names, whose name is said after the words; absent: none. */
  person?(event: Event): string;
  /** What the applicant is told; null where it depends and this one tells nothing. */
  readonly applicant: typeof NO_NOTICE | ((event: Event, about: AboutApplicant) => ApplicantNotice | null);
  /** What whose dossier it was until then is told; absent: it stays whose it was. */
  former?(event: Event, about: AboutApplicant): ApplicantNotice;
  /** The content whose text the applicant's notice repeats. */
  tells?(event: Event): Sha256 | null;
  readonly staff: typeof NO_NOTICE | ((event: Event, about: AboutStaff) => StaffNotice | readonly StaffNotice[] | null);
};

/** The words of some events, by name. */
export type WordsOf<Name extends EventName> = { readonly [One in Name]: EventWords<EventOf<One>> };

export const open = (title: string): HistoryLine => ({ title, internal: false });
export const internal = (title: string): HistoryLine => ({ title, internal: true });

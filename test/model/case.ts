import type { Channel } from '../../lib/domain/catalogue/channel.ts';
import type { Stage } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEvent, StepKind, SupplementFault } from '../../lib/domain/dossier/events.ts';
import type { StaffRole } from '../../lib/domain/journal/moment.ts';
import type { TimeLimit } from '../../lib/domain/time/rules.ts';
import type { DecisionName } from '../../lib/domain/words/decisions.ts';
import type { Oracle } from '../domain/time/oracle.ts';

/** What somebody tries to do: every field is there, each deed looks at its own. */
export type Deed = {
  readonly what: DecisionName | 'submit' | 'file-at-counter' | 'supplement' | 'change' | 'withdraw';
  readonly by: { readonly id: string; readonly roles: readonly StaffRole[]; readonly agency: string | null };
  readonly at: string;
  /** The step and the document the person had before them. */
  readonly seen: string | null;
  readonly about: string | null;
  readonly agency: string;
  readonly owner: string;
  readonly channel: 'online' | 'counter' | 'post' | 'authorised';
  readonly delivery: Channel;
  readonly papers: readonly string[];
  readonly components: readonly string[];
  readonly fault: SupplementFault | null;
  readonly officer: string;
  readonly outcome: string;
  readonly draft: string | null;
  readonly until: string;
  readonly form: string;
  readonly amount: number;
  readonly entry: number;
};

/** What the law asks of the procedure, the province and the calendar. */
export type Setting = {
  readonly published: boolean;
  readonly agencies: readonly string[];
  readonly channels: readonly Channel[];
  readonly delivery: readonly Channel[];
  readonly resultChannels: readonly Channel[];
  readonly components: readonly string[];
  /** Which of them the form itself makes. */
  readonly declarations: readonly string[];
  readonly required: readonly string[];
  readonly limit: TimeLimit;
  /** What is to be paid in advance, by the way the dossier was filed. */
  readonly prepaid: Readonly<Partial<Record<Deed['channel'], number>>>;
  /** What is to be paid at all. */
  readonly charged: Setting['prepaid'];
  readonly apologyFrom: { readonly intake: number; readonly processing: number };
  readonly clock: Oracle;
};

/** A dossier as the law sees it. */
export type Case = {
  readonly route: 'standard' | 'at-once';
  readonly stage: Stage;
  /** How many entries its journal has. */
  readonly entries: number;
  readonly agency: string;
  readonly owner: string;
  readonly papers: readonly string[];
  /** What the open supplement request names. */
  readonly askedFor: readonly string[];
  readonly channel: Deed['channel'];
  readonly form: string;
  /** Where the route stands, and whether that step has been handed over yet. */
  readonly step: { readonly kind: StepKind; readonly key: string; readonly open: boolean } | null;
  readonly accepted: string | null;
  /** The entry that accepted it last, that drafted the result, that changed it by the applicant's own will. */
  readonly acceptedIn: number;
  readonly draftedIn: number;
  readonly changedIn: number;
  readonly signed: boolean;
  readonly officer: string | null;
  readonly draft: string | null;
  readonly asked: { readonly intake: number; readonly processing: number };
  /** What the competent agency asks for since the last acceptance, and whether its leader has signed. */
  readonly proposed: { readonly until: string; readonly signed: boolean } | null;
  readonly extended: { readonly until: string; readonly entry: number } | null;
  readonly paid: number;
  readonly refunded: number;
  readonly forwarded: boolean;
};

/** What happens, which step it closes and how the case stands then; or a no: not yours (403), not so (409). */
export type Answer =
  | { readonly events: readonly DossierEvent['type'][]; readonly closes: string | null; readonly next: Case }
  | { readonly no: 403 | 409 };

/** The content every reason is, so that what is signed can be named. */
export const REASON = 'reason'.padEnd(64, '0');

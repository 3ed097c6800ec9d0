import type { StepKind } from '../dossier/events.ts';
import type { Role } from '../journal/moment.ts';
import type { TimeLimit } from '../time/rules.ts';
import type { Channel } from './channel.ts';
import type { ResultForm } from './result-field.ts';

export type Level = 'province' | 'district' | 'commune' | 'central';

/** A field of an interactive e-form (biểu mẫu điện tử tương tác, TT32-8). */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'long-text' | 'date' | 'number' | 'choice' | 'identifier' | 'phone' | 'email';
  readonly help?: string;
  readonly required: boolean;
  readonly pattern?: string;
  readonly patternMessage?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly showWhen?: { readonly field: string; readonly equals: string };
  /** Of a day: not in the future; before, or not before, the day another question asks for. */
  readonly bounds?: { readonly notAfter?: 'today'; readonly before?: string; readonly notBefore?: string };
  /** What the account already knows and the form must not ask again. */
  readonly prefill?: 'name' | 'identifier' | 'phone' | 'email' | 'address';
};

/** One question group: one page of the form. */
export type FormPage = { readonly key: string; readonly title: string; readonly fields: readonly Field[] };

/** A component of the dossier (thành phần hồ sơ). */
export type Component = {
  readonly code: string;
  readonly name: string;
  readonly required: boolean;
  readonly originals: number;
  readonly copies: number;
  /** Sniffed media types allowed (C3). */
  readonly formats: readonly string[];
  readonly maxBytes: number;
  readonly source: 'document' | 'database-or-document' | 'form';
};

/** One step shown to the public with its own share of time (A13). */
export type PublishedStep = { readonly name: string; readonly who: string; readonly within: string };

/** One step of the procedure's own process, as its ISO process or the published one has it (TTH-5.2, TTH-12.2). */
export type OwnStep = { readonly key: string; readonly name: string; readonly role: Role; readonly within: TimeLimit };

/**
 * One agency's share of a dossier that several resolve (ND61-19.6): its work and its own limit. `agency`: whose, by the
 * agency that accepted the dossier; `*` for any other. `after`: the parts whose results it needs.
 */
export type ProcedureShare = {
  readonly key: string;
  readonly work: string;
  readonly agency: Readonly<Record<string, string>>;
  readonly within: TimeLimit;
  readonly after: readonly string[];
  /** The paper its result is, where it is another than the whole procedure's. */
  readonly resultForm?: ResultForm;
  /** Other limits of the share alone, on a ground, as published (reading 24). */
  readonly alternatives?: readonly AlternativeLimit[];
};

/** The ground of verification on site (ND61-19.3), by its published name. */
export const WHEN_VERIFIED = 'khi phải xác minh';

/**
 * Another limit of a procedure, on a ground by its published name (`hồ sơ phức tạp`, `theo thỏa thuận bằng văn bản`):
 * another one from acceptance on, so many working days beyond the usual one, or the day agreed with the person in writing.
 */
export type AlternativeLimit = {
  readonly ground: string;
  readonly limit:
    | { readonly kind: 'instead'; readonly within: TimeLimit }
    | { readonly kind: 'longer'; readonly workingDays: number }
    | { readonly kind: 'agreed' };
  readonly article: string;
};

/** How a dossier goes through the agencies; the state machine of that name carries it out. */
export type RouteKind =
  | 'standard'
  | 'at-once'
  | 'delegated'
  | 'verified'
  | 'own-steps'
  | 'inter-agency'
  | 'birth-to-identity-card';

/** An administrative procedure (thủ tục hành chính), row A2. */
export type Procedure = {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  readonly level: Level;
  readonly serviceLevel: 1 | 2 | 3 | 4;
  /** Name of the competent kind of agency, as published. */
  readonly agency: string;
  /** Codes of the agencies of this province that resolve it. */
  readonly agencies: readonly string[];
  readonly applicants: readonly string[];
  readonly timeLimit: TimeLimit & { readonly text: string };
  /** Other limits it has on a ground, as published; taken by a decision while the limit runs (reading 24). */
  readonly alternatives?: readonly AlternativeLimit[];
  /** How long after acceptance a dossier not sufficient is returned where a special law says so (19.4, reading 30), with its article. */
  readonly supplementNotice?: { readonly workingDays: number; readonly article: string };
  readonly components: readonly Component[];
  readonly form: readonly FormPage[];
  readonly steps: readonly PublishedStep[];
  readonly fees: readonly {
    readonly channel: Channel;
    readonly amount: number;
    readonly prepaid: boolean;
    /** What one such sum is for, where it is charged by the piece: `trang`, `bản`. */
    readonly each?: string;
    readonly text: string;
  }[];
  readonly channels: readonly Channel[];
  readonly delivery: readonly Channel[];
  readonly result: string;
  /** The paper it is; absent: a text on the agency's letterhead. */
  readonly resultForm?: ResultForm;
  readonly conditions: string;
  readonly legalBasis: readonly string[];
  /** Route of the dossier; who takes it in and where from may change it (`dossier/steps/routes.ts`). */
  readonly route: RouteKind;
  /** The procedure's own steps, between assignment and drafting, on the route `own-steps`. */
  readonly ownSteps?: readonly OwnStep[];
  /** The agencies that resolve it together; the first leads. */
  readonly shares?: readonly ProcedureShare[];
  /** Where its shares in line are published longer than the whole: where that stands. Without it the province does not start. */
  readonly partsBeyondWhole?: string;
  /** Shares of time of the usual steps, counted from their opening; they prompt and move nothing. */
  readonly stepLimits?: Readonly<Partial<Record<StepKind, TimeLimit>>>;
  /** Years to keep the dossier where a special law says otherwise than the profile (N2). */
  readonly retentionYears?: number;
  readonly source: string;
  readonly asOf: string;
  /** False: a sample, shown as such ("mẫu"). */
  readonly confirmed: boolean;
  /** Only published procedures can be accepted (D17). */
  readonly published: boolean;
};

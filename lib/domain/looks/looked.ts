import type { StaffRole } from '../journal/moment.ts';
import type { DayDate } from '../time/instant.ts';

/**
 * What staff open of a person’s: a dossier, its course without the person, its journal, a paper, a slip, the result or its draft; the person’s store,
 * a document taken from there; the data of the account. `inspection`: a ground was stated to read the whole of a dossier on.
 */
export type LookedAt =
  | 'dossier'
  | 'course'
  | 'inspection'
  | 'journal'
  | 'paper'
  | 'slip'
  | 'result'
  | 'store'
  | 'document'
  | 'account';

/**
 * On which ground: what the agency has to do with the dossier; a filing prepared at the counter (HT-III.1b); an account to be
 * judged (TTH-10); a call answered (TH-9.4a); watching over the work of agencies; an inspection, with its decision.
 */
export type LookGround = 'whole' | 'share' | 'asked' | 'counter' | 'approval' | 'call' | 'oversight' | 'inspection';

/** The decision an inspector acts on: its number and day. */
export type InspectionBasis = { readonly number: string; readonly on: DayDate };

/** What was opened: `which` is the paper’s file, the slip’s name or the document’s code; null for the whole. `basis`: what an inspector acts on. */
export type Opened = {
  readonly what: LookedAt;
  readonly which: string | null;
  readonly ground: LookGround;
  readonly basis?: InspectionBasis;
};

/** A look of a member of staff at what is a person’s (N4, O15), with the place they held then. Who it was is the entry’s `by`; no word of the person stands here. */
export type Looked = Opened & {
  readonly type: 'Looked';
  readonly roles: readonly StaffRole[];
  readonly agency: string | null;
  readonly unit: string | null;
};

/** The journal of the looks at a dossier, beside its own: reading never conflicts with deciding. */
export const looksAtDossier = (dossier: string): string => `looks/${dossier}`;

/** The journal of the looks at what a person has outside any dossier: the document store, the account. */
export const looksAtPerson = (account: string): string => `looks/person/${account}`;

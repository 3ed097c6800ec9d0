import type { Procedure } from './catalogue/procedure.ts';
import type { Profile } from './profile.ts';
import type { CalendarsInForce } from './time/in-force.ts';

/** Rules with a start and an end (O6), by the name that stands in the entries of submission and acceptance. */
export type Edition = { readonly ruleSet: string; readonly profile: Profile };

/** The rules one dossier is decided under: those in force for its procedure, its agency and its day (O6). */
export type Rules = CalendarsInForce & {
  readonly ruleSet: string;
  readonly profile: Profile;
  readonly procedure: Procedure;
  /** The rules of submission, which the intake limit is counted under, where those of acceptance are others (O6). */
  readonly filedUnder?: Edition;
};

import type { Procedure } from '../catalogue/procedure.ts';
import type { Profile } from '../profile.ts';
import type { Instant } from '../time/instant.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';

/** Rules with a start and an end (O6), by the name that stands in the entries of submission and acceptance. */
export type Edition = { readonly ruleSet: string; readonly profile: Profile };

/** The rules one dossier is decided under: those in force for its procedure, its agency and its day (O6). */
export type Rules = {
  readonly ruleSet: string;
  readonly profile: Profile;
  readonly procedure: Procedure;
  /** The calendar as it stands now. */
  readonly calendar: WorkingCalendar;
  /** How it stood before, oldest first, each until the moment `act` changed it (reading 11). */
  readonly before: readonly { readonly until: Instant; readonly act: string; readonly calendar: WorkingCalendar }[];
  /** The rules of submission, which the intake limit is counted under, where those of acceptance are others (O6). */
  readonly filedUnder?: Edition;
};

import type { Procedure } from '../catalogue/procedure.ts';
import type { Profile } from '../profile.ts';
import type { Instant } from '../time/instant.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';

/** The rules one dossier is decided under: those in force for its procedure, its agency and its day (O6). */
export type Rules = {
  readonly ruleSet: string;
  readonly profile: Profile;
  readonly procedure: Procedure;
  /** The calendar as it stands now. */
  readonly calendar: WorkingCalendar;
  /** How it stood before, oldest first, each until the moment the next one was declared (reading 11). */
  readonly before: readonly { readonly until: Instant; readonly calendar: WorkingCalendar }[];
};

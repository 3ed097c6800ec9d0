import type { Procedure } from '../catalogue/procedure.ts';
import type { Profile } from '../profile.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';

/** The rules one dossier is decided under: those in force for its procedure, its agency and its day (O6). */
export type Rules = {
  readonly ruleSet: string;
  readonly profile: Profile;
  readonly procedure: Procedure;
  readonly calendar: WorkingCalendar;
};

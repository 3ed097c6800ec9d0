import type { DayDate, Instant } from '../time/instant.ts';
import { daysAway, localDate } from '../time/local-clock.ts';

/** An absence of a member of staff, from and until the instants; `standIn`: the account that does their work meanwhile. */
export type Absence = { readonly from: Instant; readonly until: Instant; readonly standIn: string | null };

/** True at an instant within an absence: its end is no longer of it. */
export const isAway = (absence: Absence | null | undefined, at: Instant): boolean =>
  absence != null && absence.from <= at && at < absence.until;

/** The last day of an absence: it ends with the midnight after. */
export const lastDayOf = ({ until }: Absence): DayDate => daysAway(localDate(until), -1);

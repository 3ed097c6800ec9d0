import type { Sha256 } from '../journal/entry.ts';
import type { DayOff, MadeUpDay } from '../time/calendar-data.ts';

/** What an administrator can do to the calendar (G7, reading 11): each names the act, none takes anything back unseen. */
export type CalendarEvent =
  | { readonly type: 'DayOffDeclared'; readonly day: DayOff }
  | { readonly type: 'MadeUpDayDeclared'; readonly day: MadeUpDay }
  /** A year whose days off are now all declared: its dates are no longer provisional (reading 19). */
  | { readonly type: 'YearOpened'; readonly year: number; readonly source: string }
  /** Everything declared by an entry no longer counts; the declaration itself stays to be seen (O2). */
  | { readonly type: 'DeclarationRevoked'; readonly entry: number; readonly source: string; readonly reason: Sha256 };

/** The act an event rests on, as the administrator named it. */
export const actOf = (event: CalendarEvent): string => ('day' in event ? event.day.source : event.source);

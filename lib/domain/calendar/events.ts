import type { DayOff, MadeUpDay } from '../time/calendar-data.ts';

/** What an administrator can do to the calendar (G7, reading 11): each names the act, none takes anything back unseen. */
export type CalendarEvent =
  | { readonly type: 'DayOffDeclared'; readonly day: DayOff }
  | { readonly type: 'MadeUpDayDeclared'; readonly day: MadeUpDay }
  /** A year whose days off are now all declared: its dates are no longer provisional (reading 19). */
  | { readonly type: 'YearOpened'; readonly year: number; readonly source: string }
  | { readonly type: 'DeclarationRevoked'; readonly entry: number; readonly source: string };

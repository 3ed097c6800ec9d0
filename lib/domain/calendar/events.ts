import type { Sha256 } from '../journal/entry.ts';
import type { DayOff, Estimates, MadeUpDay } from '../time/calendar-data.ts';

/** What happens to the calendar (G7, reading 11): each names the act, none takes anything back unseen. */
export type CalendarEvent =
  | { readonly type: 'DayOffDeclared'; readonly day: DayOff }
  | { readonly type: 'MadeUpDayDeclared'; readonly day: MadeUpDay }
  /** A year whose days off are now all declared: its dates are no longer provisional (reading 19). */
  | { readonly type: 'YearOpened'; readonly year: number; readonly source: string }
  /** Everything declared by an entry no longer counts; the declaration itself stays to be seen (O2). */
  | { readonly type: 'DeclarationRevoked'; readonly entry: number; readonly source: string; readonly reason: Sha256 }
  /** The days off of undeclared years begin to count, from this entry on (reading 26). By the system, once. */
  | { readonly type: 'EstimatesEntered'; readonly estimates: Estimates }
  /** The administrators are told that the last declared year is about to end. Changes no day. */
  | { readonly type: 'DeclarationAsked'; readonly year: number };

/** The act an event rests on, as the administrator named it. */
export const actOf = (event: CalendarEvent): string => {
  if ('day' in event) return event.day.source;
  if (event.type === 'EstimatesEntered') return event.estimates.source;
  return event.type === 'DeclarationAsked' ? '' : event.source;
};

/** Whether an event changes which days are worked. */
export const changesDays = ({ type }: CalendarEvent): boolean => type !== 'DeclarationAsked';

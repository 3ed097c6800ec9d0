import type { CalendarData, Estimates } from '../time/calendar-data.ts';
import type { DayDate, Instant } from '../time/instant.ts';
import { daysAway, midnightOf } from '../time/local-clock.ts';
import type { CalendarState } from './calendar.ts';
import type { CalendarEvent } from './events.ts';

/** The estimates begin to count with the release that brings them, once in every province (readings 11, 26). */
export const estimatesToEnter = ({ data }: CalendarState, estimates: Estimates): CalendarEvent[] =>
  data.estimates === undefined ? [{ type: 'EstimatesEntered', estimates }] : [];

/** So many days before the last declared year ends its administrators are told: the acts of the next one come about then. */
const DAYS_BEFORE = 60;

/** When to look at the calendar next: before the last declared year ends; null where that was told. */
export const nextCalendarLook = ({ data, asked }: CalendarState): Instant | null =>
  asked.includes(lastDeclared(data)) ? null : midnightOf(yearToDeclare(data).from);

/** The year to be declared next, and the day from which it is asked for. */
export const yearToDeclare = (data: CalendarData): { readonly year: number; readonly from: DayDate } => {
  const last = lastDeclared(data);
  return { year: last + 1, from: daysAway(`${last}-12-31`, -DAYS_BEFORE) };
};

/** What the look brings: the next year is asked for, once. */
export const askForDeclaration = (calendar: CalendarState, now: Instant): CalendarEvent[] => {
  const at = nextCalendarLook(calendar);
  return at === null || now < at ? [] : [{ type: 'DeclarationAsked', year: lastDeclared(calendar.data) }];
};

/** What the administrators are told. */
export const declarationAsked = (year: number): { readonly subject: string; readonly text: string } => ({
  subject: `Cần khai báo lịch nghỉ năm ${year + 1}`,
  text: `Lịch nghỉ đã khai báo chỉ đến hết năm ${year}. Hãy khai báo ngày nghỉ, ngày làm bù của năm ${year + 1} rồi mở lịch năm; cho đến khi đó, hạn rơi vào năm ${year + 1} chỉ là ngày tạm tính.`,
});

const lastDeclared = ({ years }: CalendarData): number => Math.max(...years);

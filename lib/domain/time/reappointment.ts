import type { DayDate, Instant, Limit } from './instant.ts';
import { chain, type Reason } from './limit.ts';
import { localDate, midnightAfter } from './local-clock.ts';
import { dayWords, momentWords } from './wording.ts';
import { isProvisional, type WorkingCalendar } from './working-calendar.ts';

/** Until when the one re-appointment is still possible: the end of the last working day before the due date (E9, ND61-19.9, reading 8). */
export const lastMomentToReappoint = (due: Limit, calendar: WorkingCalendar): Instant =>
  calendar.endOfWorkingDay(calendar.addWorkingDays(localDate(due.at), -1));

/** A limit re-appointed until a date: its last session, or that of the next working day when the date is a day off (ND61-19.9, BLDS 148.5). */
export const reappointed = (due: Limit, until: DayDate, calendar: WorkingCalendar): Limit => {
  const at = calendar.endOfWorkingDay(until);
  const text = `Hẹn lại ngày trả kết quả: ${dayWords(until)} (chỉ một lần)`;
  const reasons: readonly Reason[] = calendar.isWorkingDay(until)
    ? [{ text, article: 'ND61-19.9', at }]
    : [{ text, article: 'ND61-19.9', at: midnightAfter(until) }, dayOff(until, at, calendar)];
  return {
    at,
    why: [...due.why, ...chain(due.at, reasons)],
    provisional: due.provisional || isProvisional(calendar, due.at, at),
  };
};

const dayOff = (until: DayDate, at: Instant, calendar: WorkingCalendar): Reason => {
  const declared = calendar.departures.find(
    ({ kind, rest }) => kind === 'break' && rest.from <= until && until <= rest.to,
  );
  const name = declared?.text ?? `${dayWords(until)} là ngày nghỉ hằng tuần`;
  return { text: `${capital(name)}: hẹn đến ${momentWords(at)}`, article: declared?.source ?? 'BLDS-148', at };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import type { Instant, Limit } from './instant.ts';
import { isLate, lateWords } from './late-after.ts';
import { limitBy, type Rule } from './limit.ts';
import { localDate } from './local-clock.ts';
import { remembered } from './remembered.ts';
import { sameDay } from './same-day.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** When paper taken in at the counter has been handed on, and what asks for it. */
export type ForwardingRule = { readonly lateAfter: string; readonly graceMinutes: number };

const ARTICLE = 'ND61-18.2';

/**
 * Until when a dossier taken in at the counter has to be handed on (D13, ND61-18.2, 18.3): the same working day; taken in
 * after `lateAfter` (15:00:00 itself is not after) at the start of the next working day, late after the profile's grace.
 */
export const forwardBy = (acceptedAt: Instant, rule: ForwardingRule, calendar: WorkingCalendar): Limit =>
  remembered(calendar, `forward ${acceptedAt} ${rule.lateAfter} ${rule.graceMinutes}`, () =>
    limitBy(isLate(acceptedAt, rule.lateAfter) ? nextMorning(acceptedAt, rule) : theSameDay(acceptedAt), calendar),
  );

const theSameDay = (start: Instant): Rule =>
  sameDay({ start, lateAfter: undefined, rule: 'Chuyển hồ sơ trong ngày làm việc tiếp nhận', article: ARTICLE });

const nextMorning = (start: Instant, { lateAfter, graceMinutes }: ForwardingRule): Rule => {
  const day = localDate(start);
  const due: Rule['due'] = (week) =>
    week.addWorkingMinutes(week.nextSessionStart(`${week.addWorkingDays(day, 1)}T00:00:00+07:00`), graceMinutes);
  return {
    start,
    due,
    own: (week) => [
      { text: 'Chuyển hồ sơ trong ngày làm việc tiếp nhận', article: ARTICLE, at: week.endOfWorkingDay(day) },
      { text: `${lateWords(lateAfter)}: chuyển vào đầu giờ ngày làm việc tiếp theo`, article: ARTICLE, at: due(week) },
    ],
  };
};

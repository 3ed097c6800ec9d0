import type { Counting } from './counting.ts';
import { type DayDate, earlier, type Instant, type Limit } from './instant.ts';
import { isLate, lateWords } from './late-after.ts';
import { limitBy, type Rule } from './limit.ts';
import { localDate, midnightAfter, midnightOf } from './local-clock.ts';
import { remembered } from './remembered.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** When paper taken in at the counter has been handed on, and what asks for it. */
export type ForwardingRule = { readonly lateAfter: string; readonly graceMinutes: number };

const ARTICLE = 'ND61-18.2';

/**
 * Until when a dossier taken in at the counter has to be handed on (D13, ND61-18.2, 18.3): the same working day; taken in
 * after `lateAfter` (15:00:00 itself is not after) at the start of the next working day, late after the profile's grace. What
 * was taken in outside every session counts as taken in at the start of the next one (reading 23).
 */
export const forwardBy = (acceptedAt: Instant, rule: ForwardingRule, calendar: WorkingCalendar): Limit =>
  remembered(calendar, `forward ${acceptedAt} ${rule.lateAfter} ${rule.graceMinutes}`, () =>
    limitBy(handedOn(acceptedAt, rule), calendar),
  );

const handedOn = (start: Instant, { lateAfter, graceMinutes }: ForwardingRule): Rule => {
  const begins = (week: Counting): Instant => week.addWorkingMinutes(start, 0);
  const due = (week: Counting): Instant => {
    const begin = begins(week);
    const day = localDate(begin);
    return isLate(begin, lateAfter) ? withGrace(week.addWorkingDays(day, 1), week) : week.endOfWorkingDay(day);
  };
  // No longer than that working day: what is taken in on its morning has no more.
  const withGrace = (day: DayDate, week: Counting): Instant => {
    const end = week.endOfWorkingDay(day);
    const late = week.addWorkingMinutes(week.nextSessionStart(midnightOf(day)), graceMinutes);
    return earlier(late, end);
  };

  return {
    start,
    due,
    begins,
    own: (week) => {
      const begin = begins(week);
      const [day, counted] = [localDate(start), localDate(begin)];
      const isOpen = counted === day;
      const naming = { text: RULE, article: ARTICLE, at: isOpen ? week.endOfWorkingDay(day) : midnightAfter(day) };
      const closed = { text: OUTSIDE, article: ARTICLE, at: week.endOfWorkingDay(counted) };
      const late = { text: `${lateWords(lateAfter)}: ${NEXT_MORNING}`, article: ARTICLE, at: due(week) };
      return [naming, ...(isOpen ? [] : [closed]), ...(isLate(begin, lateAfter) ? [late] : [])];
    },
  };
};

const RULE = 'Chuyển hồ sơ trong ngày làm việc tiếp nhận';
const OUTSIDE = 'Tiếp nhận ngoài giờ làm việc: tính như tiếp nhận đầu buổi làm việc tiếp theo';
const NEXT_MORNING = 'chuyển vào đầu giờ ngày làm việc tiếp theo';

import type { Counting } from './counting.ts';
import type { DayDate, Instant } from './instant.ts';
import { isLate, lateWords, PUBLISHED } from './late-after.ts';
import type { Rule } from './limit.ts';
import { localDate } from './local-clock.ts';

/** A limit in working days from a moment; `rule` names it. */
export type DaysRule = {
  readonly start: Instant;
  readonly days: number;
  readonly lateAfter: string | undefined;
  readonly rule: string;
  readonly article: string;
};

/** The end of the last session of the N-th working day, the day of the event left out (reading 1, BLDS 147.2–3). */
export const byDays = ({ start, days, lateAfter, rule, article }: DaysRule): Rule => {
  const day = localDate(start);
  const endOf = (from: DayDate, week: Counting): Instant => week.endOfWorkingDay(week.addWorkingDays(from, days));
  // With a clock rule a day off is later than its hour too; else Saturday's dossier would be due before Friday evening's.
  const isNextDay = (week: Counting): boolean =>
    lateAfter !== undefined && (!week.isWorkingDay(day) || isLate(start, lateAfter));
  const due = (week: Counting): Instant => endOf(isNextDay(week) ? week.addWorkingDays(day, 1) : day, week);

  return {
    start,
    due,
    own: (week) => {
      const naming = { text: rule, article, at: endOf(day, week) };
      if (lateAfter === undefined || !isNextDay(week)) return [naming];
      const cause = week.isWorkingDay(day) ? lateWords(lateAfter) : 'Tiếp nhận vào ngày nghỉ';
      const text = `${cause}: tính như tiếp nhận vào ngày làm việc tiếp theo`;
      return [naming, { text, article: PUBLISHED, at: due(week) }];
    },
  };
};

import type { Counting } from './counting.ts';
import type { Instant } from './instant.ts';
import type { Rule } from './limit.ts';
import { daysAway, localDate, midnightAfter } from './local-clock.ts';

/** A limit in plain days from a moment; `rule` names it. */
export type PlainDaysRule = {
  readonly start: Instant;
  readonly days: number;
  readonly rule: string;
  readonly article: string;
};

/** 24:00 of the N-th day, the day of the event left out; on a day off, of the next working day (readings 1 and 13, BLDS 147.2, 148.5–6). */
export const byPlainDays = ({ start, days, rule, article }: PlainDaysRule): Rule => {
  const lastDay = daysAway(localDate(start), days);
  const due = (week: Counting): Instant => midnightAfter(week.addWorkingDays(lastDay, 0));

  return {
    start,
    due,
    own: (week) => {
      const naming = { text: rule, article, at: midnightAfter(lastDay) };
      if (week.isWorkingDay(lastDay)) return [naming];
      const text = 'Ngày cuối là ngày nghỉ hằng tuần: đến hết ngày làm việc tiếp theo';
      return [naming, { text, article: 'BLDS 148.5', at: due(week) }];
    },
  };
};

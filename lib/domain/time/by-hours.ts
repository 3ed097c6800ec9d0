import type { Counting } from './counting.ts';
import type { Instant } from './instant.ts';
import type { Rule } from './limit.ts';
import { clockMinutesLater } from './local-clock.ts';
import { nextStartWords } from './next-start.ts';

/** A limit in working minutes from a moment, with its words: `rule` names it, `outside` says what happened out of hours. */
export type HoursRule = {
  readonly start: Instant;
  readonly minutes: number;
  readonly rule: string;
  readonly outside: string;
  readonly article: string;
};

/** Working minutes from the moment itself, or from the next session when it falls outside hours (reading 1, BLDS 147.1). */
export const byHours = ({ start, minutes, rule, outside, article }: HoursRule, calendar: Counting): Rule => {
  const due = (week: Counting): Instant => week.addWorkingMinutes(start, minutes);
  return {
    start,
    due,
    begins: (week) => week.addWorkingMinutes(start, 0),
    own: (week) => {
      const inHours = week.addWorkingMinutes(start, 0) === start;
      if (inHours) return [{ text: rule, article, at: due(week) }];

      const text = `${outside}: tính từ đầu giờ làm việc tiếp theo${nextStartWords(start, week, calendar)}`;
      return [
        { text: rule, article, at: clockMinutesLater(start, minutes) },
        { text, article, at: due(week) },
      ];
    },
  };
};

import type { Counting } from './counting.ts';
import type { Instant } from './instant.ts';
import { isLate, lateWords, PUBLISHED } from './late-after.ts';
import type { Rule } from './limit.ts';
import { localDate, midnightAfter } from './local-clock.ts';

/** A limit of one day; `rule` names it, `article` carries it. */
export type SameDayRule = {
  readonly start: Instant;
  readonly lateAfter: string | undefined;
  readonly rule: string;
  readonly article: string;
};

/** The end of the day's last session; after `lateAfter`, after hours or on a day off, that of the next working day (reading 4). */
export const sameDay = ({ start, lateAfter, rule, article }: SameDayRule): Rule => {
  const day = localDate(start);
  const late = lateAfter !== undefined && isLate(start, lateAfter);
  const isOpen = (week: Counting): boolean => week.isWorkingDay(day) && start <= week.endOfWorkingDay(day);
  const due = (week: Counting): Instant =>
    week.endOfWorkingDay(isOpen(week) && !late ? day : week.addWorkingDays(day, 1));

  return {
    start,
    due,
    own: (week) => {
      const dayEnd = isOpen(week) ? week.endOfWorkingDay(day) : midnightAfter(day);
      const naming = { text: rule, article, at: dayEnd };
      if (isOpen(week) && !late) return [naming];

      if (isOpen(week) && lateAfter !== undefined) {
        const text = `${lateWords(lateAfter)}: trả kết quả trong ngày làm việc tiếp theo`;
        return [naming, { text, article: PUBLISHED, at: due(week) }];
      }
      const text = 'Tiếp nhận ngoài giờ làm việc: tính cho ngày làm việc tiếp theo';
      return [naming, { text, article: 'BLDS-148', at: due(week) }];
    },
  };
};

import { byTime, type Instant, type Limit } from './instant.ts';
import { clockMinutesLater, localDate } from './local-clock.ts';
import type { PointAt, PromptPoint } from './rules.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A running limit and the looks its profile wants. */
export type Prompting = {
  readonly limit: 'intake' | 'result';
  readonly due: Limit;
  readonly start: Instant;
  readonly points: readonly PromptPoint[];
  /** `remind` stands this far ahead: working days for a result, working minutes for an intake. */
  readonly remind: { readonly workingDays: number; readonly workingMinutes: number };
};

/** When to look at a limit (L7, ND61-8.2b), in the order of time; looks that would come before the limit runs are left out, and nothing is overdue while its limit is provisional (reading 26). */
export const promptPoints = (prompting: Prompting, calendar: WorkingCalendar): PointAt[] =>
  ORDER.filter((point) => prompting.points.includes(point))
    .filter((point) => point !== 'overdue' || !prompting.due.provisional)
    .map((point) => ({ point, at: pointAt(point, prompting, calendar) }))
    .filter(({ at }) => at > prompting.start)
    .sort(byTime);

const ORDER: readonly PromptPoint[] = ['remind', 'day-before', 'due', 'overdue'];

const pointAt = (point: PromptPoint, { limit, due, remind }: Prompting, calendar: WorkingCalendar): Instant => {
  const startOfDay = (workingDaysBefore: number): Instant =>
    calendar.startOfWorkingDay(calendar.addWorkingDays(localDate(due.at), -workingDaysBefore));

  switch (point) {
    case 'remind':
      return limit === 'result'
        ? startOfDay(remind.workingDays)
        : calendar.addWorkingMinutes(due.at, -remind.workingMinutes);
    case 'day-before':
      return startOfDay(1);
    case 'due':
      return due.at;
    case 'overdue':
      // Reading 10: overdue from the first minute after the limit; the limit itself is still on time.
      return clockMinutesLater(due.at, 1);
    default:
      return point satisfies never;
  }
};

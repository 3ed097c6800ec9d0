import type { Limit } from './instant.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Limits counted lately, by calendar and by what they were counted from: pages, lists and alarms ask for the same again and again. */
const counted = new WeakMap<WorkingCalendar, Map<string, Limit>>();

const AT_MOST = 20_000;

/** The limit counted before under this calendar from the same, or counted now. `from` must say all that the count depends on. */
export const remembered = (calendar: WorkingCalendar, from: string, count: () => Limit): Limit => {
  const limits = counted.get(calendar) ?? new Map<string, Limit>();
  counted.set(calendar, limits);
  const known = limits.get(from);
  if (known !== undefined) return known;

  const limit = count();
  if (limits.size >= AT_MOST) limits.clear();
  limits.set(from, limit);
  return limit;
};

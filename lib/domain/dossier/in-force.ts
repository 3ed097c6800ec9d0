import type { Instant, Limit } from '../time/instant.ts';
import { momentWords } from '../time/wording.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { Rules } from './rules.ts';

/**
 * A limit under the calendar in force, in the order the days were declared (reading 11): a day declared later moves a limit
 * that has not yet passed; a passed one stays passed. One that a made-up day would shorten keeps the date on the slip, and
 * the reasons name both.
 */
export const inForce = (rules: Rules, count: (calendar: WorkingCalendar) => Limit): Limit => {
  const [first, ...later] = [...rules.before, { until: null, calendar: rules.calendar }];
  let limit = count(first?.calendar ?? rules.calendar);
  let declaredAt = first?.until ?? null;
  for (const { until, calendar } of later) {
    if (declaredAt === null || limit.at <= declaredAt) return limit;
    limit = movedTo(limit, count(calendar), declaredAt);
    declaredAt = until;
  }
  return limit;
};

const movedTo = (limit: Limit, moved: Limit, declaredAt: Instant): Limit => {
  if (moved.at >= limit.at) return moved;
  const text = `Ngày làm bù khai báo ${momentWords(declaredAt)}: theo lịch mới là ${momentWords(moved.at)}, giữ ngày đã hẹn trên giấy`;
  return { ...limit, why: [...limit.why, { text, article: 'BLDS-147', from: limit.at, to: limit.at }] };
};

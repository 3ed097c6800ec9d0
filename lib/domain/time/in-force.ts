import type { Instant, Limit } from './instant.ts';
import { momentWords } from './wording.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** How the calendar stood: until which moment, and the act that then changed it; null: it stands so now. */
type Standing = { readonly calendar: WorkingCalendar; readonly until: Instant | null; readonly act: string };

/** The calendar as it stands now, and how it stood before, oldest first, each until the moment `act` changed it (reading 11). */
export type CalendarsInForce = {
  readonly calendar: WorkingCalendar;
  readonly before: readonly { readonly until: Instant; readonly act: string; readonly calendar: WorkingCalendar }[];
};

/**
 * A limit that runs from `start`, under the calendar in force, in the order the days were declared (reading 11). A day
 * declared later moves a limit that has not yet passed; a passed one stays passed. Nothing declared later brings it before
 * the date on the slip, nor into the past: then the date stays and the reasons name both.
 */
export const inForce = (
  rules: CalendarsInForce,
  start: Instant,
  count: (calendar: WorkingCalendar) => Limit,
): Limit => {
  const now: Standing = { calendar: rules.calendar, until: null, act: '' };
  const all: readonly Standing[] = rules.before.length === 0 ? [now] : [...rules.before, now];
  const first = all.findIndex(({ until }) => until === null || start < until);
  const slip = count((all[first] ?? now).calendar);

  let limit = slip;
  let counted = slip;
  for (let index = first; index + 1 < all.length; index++) {
    const { until: declaredAt, act } = all[index] ?? now;
    if (declaredAt === null || limit.at < declaredAt) return limit;
    const before = counted;
    counted = count((all[index + 1] ?? now).calendar);
    if (counted.at !== before.at || limit === before) limit = changed({ slip, limit, counted }, declaredAt, act);
  }
  return limit;
};

type Change = { readonly slip: Limit; readonly limit: Limit; readonly counted: Limit };

const changed = ({ slip, limit, counted }: Change, declaredAt: Instant, act: string): Limit => {
  const target = counted.at < slip.at ? slip : counted;
  const stays = target.at < limit.at && target.at < declaredAt ? limit : target;
  return stays === counted ? counted : keeping(stays, counted, declaredAt, act);
};

/** The date that stays, and beside it the one the new calendar would have given. */
const keeping = (limit: Limit, counted: Limit, declaredAt: Instant, act: string): Limit => {
  const text = `Lịch làm việc thay đổi lúc ${momentWords(declaredAt)}: theo lịch mới là ${momentWords(counted.at)}; giữ hạn đã hẹn ${momentWords(limit.at)}`;
  return { ...limit, why: [...limit.why, { text, article: act, from: limit.at, to: limit.at }] };
};

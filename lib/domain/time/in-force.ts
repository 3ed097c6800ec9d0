import type { Instant, Limit } from './instant.ts';
import { momentWords } from './wording.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The calendar as it stands now, and how it stood before, oldest first, each until the moment `act` changed it (reading 11). */
export type CalendarsInForce = {
  readonly calendar: WorkingCalendar;
  readonly before: readonly { readonly until: Instant; readonly act: string; readonly calendar: WorkingCalendar }[];
};

/**
 * A limit that runs from `start`, under the calendar in force, in the order the days were declared (reading 11). A day
 * declared later moves a limit that has not yet passed; a passed one stays passed. Nothing declared later brings it before
 * the date on the slip, nor into the past: then the date stays and the reasons name both. One that rests on an undeclared
 * year has not passed before the declaration; the act that brings the estimates leaves alone what was over, at `ended`
 * (reading 26).
 */
export const inForce = (
  rules: CalendarsInForce,
  start: Instant,
  count: (calendar: WorkingCalendar) => Limit,
  ended: Instant | null = null,
): Limit => {
  const declared = rules.before.filter(({ until }) => start < until);
  const slip = count((declared[0] ?? rules).calendar);

  let limit = slip;
  let counted = slip;
  for (const [index, { until: declaredAt, act, calendar }] of declared.entries()) {
    const next = (declared[index + 1] ?? rules).calendar;
    const waits = limit.provisional && calendar.hasEstimates;
    if (limit.at < declaredAt && !waits) return firm(limit);
    if (ended !== null && ended < declaredAt && !calendar.hasEstimates && next.hasEstimates) return firm(limit);
    const before = counted;
    counted = count(next);
    if (counted.at !== before.at || limit === before) limit = changed({ slip, limit, counted }, declaredAt, act);
  }
  return limit;
};

/** What has passed, or is over, no declaration moves any more. */
const firm = (limit: Limit): Limit => (limit.provisional ? { ...limit, provisional: false } : limit);

/** The same rules with the calendar as it stood at a moment. */
export const asKnownAt = <Known extends CalendarsInForce>(rules: Known, at: Instant): Known => {
  const index = rules.before.findIndex(({ until }) => at < until);
  const stood = rules.before[index];
  return stood === undefined ? rules : { ...rules, calendar: stood.calendar, before: rules.before.slice(0, index) };
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
  return {
    ...limit,
    provisional: counted.provisional,
    why: [...limit.why, { text, article: act, from: limit.at, to: limit.at }],
  };
};

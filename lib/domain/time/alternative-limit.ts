import type { DayDate, Instant, Limit } from './instant.ts';
import { chain, type Reason } from './limit.ts';
import { localDate } from './local-clock.ts';
import { resultDue } from './result-limit.ts';
import type { TimeLimit } from './rules.ts';
import { isProvisional, type WorkingCalendar } from './working-calendar.ts';

/** How long the limit is on a ground that was taken: another limit from acceptance on, so many days beyond the usual one, or the day agreed in writing. */
export type TakenLimit =
  | { readonly kind: 'instead'; readonly within: TimeLimit }
  | { readonly kind: 'longer'; readonly workingDays: number }
  | { readonly kind: 'agreed'; readonly until: DayDate };

/** A ground that was taken: its published name, the limit it gives, its article. */
export type Taken = { readonly ground: string; readonly article: string; readonly limit: TakenLimit };

/** When the result is due on a ground that was taken while the limit ran (reading 24). `usual`: the limit without it, from the same acceptance. */
export const onGround = (
  usual: Limit,
  acceptedAt: Instant,
  { ground, article, limit }: Taken,
  calendar: WorkingCalendar,
): Limit => {
  if (limit.kind === 'instead') {
    const { at, why, provisional } = resultDue(acceptedAt, limit.within, calendar);
    return { at, why: [...why, ...chain(at, [{ text: `Áp dụng thời hạn ${ground}`, article, at }])], provisional };
  }
  const at =
    limit.kind === 'longer'
      ? calendar.endOfWorkingDay(calendar.addWorkingDays(localDate(usual.at), limit.workingDays))
      : calendar.endOfWorkingDay(limit.until);
  const text =
    limit.kind === 'longer'
      ? `Kéo dài thêm ${limit.workingDays} ngày làm việc: ${ground}`
      : `Kéo dài ${ground} với người yêu cầu`;
  const reason: Reason = { text, article, at };
  return {
    at,
    why: [...usual.why, ...chain(usual.at, [reason])],
    provisional: usual.provisional || isProvisional(calendar, usual.at, at),
  };
};

import type { Instant } from '../time/instant.ts';
import { clockMinutesLater } from '../time/local-clock.ts';
import { promptPoints } from '../time/prompts.ts';
import type { PointAt } from '../time/rules.ts';
import type { AccountState, BegunAccount } from './account.ts';
import type { AccountEvent } from './events.ts';
import { type RunningAccountLimit, runningAccountLimit } from './limits.ts';
import type { AccountRules } from './rules.ts';

/** The next look at an account, or null. */
export const nextLook = (account: AccountState, rules: AccountRules): Instant | null => {
  const point = waitingPoints(account, rules)[0]?.at ?? null;
  const back = account.stage === 'nothing' ? null : (account.absence?.until ?? null);
  return point === null || (back !== null && back < point) ? back : point;
};

/** The points of the running limit that have come and stand in no entry yet (ND61-8.2b). */
export const pointsReached = (account: AccountState, now: Instant, rules: AccountRules): AccountEvent[] => {
  const running = runningAccountLimit(account, rules);
  if (running === null) return [];
  return waitingPoints(account, rules)
    .filter(({ at }) => at <= now)
    .map(({ point }) => ({ type: 'LimitReached', limit: running.limit, point, of: running.of }));
};

const waitingPoints = (account: AccountState, rules: AccountRules): readonly PointAt[] => {
  const running = runningAccountLimit(account, rules);
  if (running === null || account.stage === 'nothing') return [];
  return pointsOf(running, rules).filter(({ point }) => !isReached(account, running, point));
};

const isReached = (account: BegunAccount, { limit, of }: RunningAccountLimit, point: string): boolean =>
  account.reached.some((known) => known.limit === limit && known.of === of && known.point === point);

/** The holder is reminded a day before the registration lapses; the office as the profile says, the reminder on the day itself. */
const pointsOf = ({ limit, start, due }: RunningAccountLimit, { profile, calendar }: AccountRules): PointAt[] => {
  if (limit === 'confirm') {
    const remind: PointAt = { point: 'day-before', at: clockMinutesLater(due.at, -DAY_MINUTES) };
    const lapsed: PointAt = { point: 'overdue', at: clockMinutesLater(due.at, 1) };
    return [remind, ...(due.provisional ? [] : [lapsed])].filter(({ at }) => at > start);
  }
  const remind = { workingDays: 0, workingMinutes: 0 };
  return promptPoints({ limit: 'result', due, start, points: profile.prompts.is.result, remind }, calendar);
};

const DAY_MINUTES = 24 * 60;

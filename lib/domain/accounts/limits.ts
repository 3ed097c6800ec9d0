import { byDays } from '../time/by-days.ts';
import { byPlainDays } from '../time/by-plain-days.ts';
import { inForce } from '../time/in-force.ts';
import type { Instant, Limit } from '../time/instant.ts';
import { limitBy } from '../time/limit.ts';
import { type AccountState, isInUse } from './account.ts';
import type { AccountLimit } from './events.ts';
import type { AccountRules } from './rules.ts';

/** A limit of an account that is running: which, from which entry, since when, until when and why. */
export type RunningAccountLimit = {
  readonly limit: AccountLimit;
  readonly of: number;
  readonly start: Instant;
  readonly due: Limit;
};

/** Until when a registration is confirmed: seven days after its day, to 24:00 (reading 13, TTH-10.3b). */
export const confirmBy = (registeredAt: Instant, rules: AccountRules): Limit => {
  const { is, article } = rules.profile.accounts;
  const rule = `Xác thực trong ${is.confirmWithinDays} ngày kể từ ngày đăng ký, không tính ngày đăng ký`;
  const given = { start: registeredAt, days: is.confirmWithinDays, rule, article: basis(article, 'TTH-10.3b') };
  return inForce(rules, registeredAt, (calendar) => limitBy(byPlainDays(given), calendar));
};

/** Until when a confirmed account is approved or not (B2, TTH-10.1b). */
export const approveBy = (confirmedAt: Instant, rules: AccountRules): Limit => {
  const { is, article } = rules.profile.accounts;
  const days = is.approveWithinWorkingDays;
  const rule = `Phê duyệt tài khoản trong ${days} ngày làm việc, không tính ngày cung cấp đủ thông tin`;
  const given = { start: confirmedAt, days, lateAfter: undefined, rule, article: basis(article, 'TTH-10.1b') };
  return inForce(rules, confirmedAt, (calendar) => limitBy(byDays(given), calendar));
};

/** Until when a change of data or a reactivation is reviewed (B4, B5; TTH-10.2c, 10.3c). */
export const reviewBy = (asked: { at: Instant; what: string }, rules: AccountRules): Limit => {
  const { is, article } = rules.profile.accounts;
  const days = is.reviewWithinWorkingDays;
  const [rule, own] =
    asked.what === 'change'
      ? [`Xem xét thay đổi thông tin trong ${days} ngày làm việc, không tính ngày đề nghị`, 'TTH-10.2c']
      : [`Xem xét, kích hoạt lại trong ${days} ngày làm việc, không tính ngày gửi yêu cầu`, 'TTH-10.3c'];
  const given = { start: asked.at, days, lateAfter: undefined, rule, article: basis(article, own) };
  return inForce(rules, asked.at, (calendar) => limitBy(byDays(given), calendar));
};

/** The limit that runs at this stage, or null. */
export const runningAccountLimit = (account: AccountState, rules: AccountRules): RunningAccountLimit | null => {
  if (account.stage === 'unconfirmed') {
    const { entry, at } = account.registered;
    return { limit: 'confirm', of: entry, start: at, due: confirmBy(at, rules) };
  }
  // It is the holder's turn: the limit counts from when what was asked for is there.
  if (account.stage !== 'nothing' && account.more !== null) return null;
  if (account.stage === 'waiting-approval') {
    const { entry, at } = account.confirmed;
    return { limit: 'approve', of: entry, start: at, due: approveBy(at, rules) };
  }
  if (!isInUse(account) || account.pending === null) return null;
  const { entry, at } = account.pending;
  return { limit: 'review', of: entry, start: at, due: reviewBy(account.pending, rules) };
};

/** The one article where the profile rests on several; all that it says where it does not name this one. */
const basis = (article: string, own: string): string => (article.includes(own) ? own : article);

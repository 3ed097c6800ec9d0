import type { Sha256 } from '../journal/entry.ts';
import { type Actor, hasRole, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import type { RouteName } from '../journal/step.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { issue } from './issue.ts';
import type { AccountRules } from './rules.ts';
import type { NeedsTwo } from './two-administrators.ts';

export type ProposeStaff = {
  readonly profile: Sha256;
  readonly route: RouteName;
  readonly why: readonly NeedsTwo[];
};

/** Đề nghị cấp tài khoản cán bộ: what one administrator may not do alone waits for another's yes (TH-2.2, BH-21.1). */
export const proposeStaff = (account: AccountState, command: ProposeStaff, { by }: Moment): AccountEvent[] => {
  mustAdminister(by);
  if (account.stage !== 'nothing') throw new NotAllowed('account-not-at-this-stage');
  return [{ type: 'StaffAccountProposed', ...command }];
};

/** Xác nhận: another administrator than who proposed it; from then on the account is issued. */
export const confirmStaff = (
  account: AccountState,
  agency: string,
  moment: Moment,
  rules: AccountRules,
): AccountEvent[] => {
  const { profile, route } = proposed(account, moment.by);
  return issue(account, { holder: 'staff', profile, route, agency }, moment, rules);
};

/** Không xác nhận, with a reason; who proposed it may take it back so. */
export const refuseStaff = (account: AccountState, text: Sha256, { by }: Moment): AccountEvent[] => {
  mustAdminister(by);
  if (account.stage !== 'proposed') throw new NotAllowed('account-not-at-this-stage');
  return [{ type: 'StaffAccountRefused', text }];
};

const proposed = (account: AccountState, by: Actor) => {
  mustAdminister(by);
  if (account.stage !== 'proposed') throw new NotAllowed('account-not-at-this-stage');
  if (account.registered.by === by.id) throw new NotYours('not-your-own-proposal');
  if (account.id === by.id) throw new NotYours('not-your-own-account');
  return account;
};

const mustAdminister = (by: Actor): void => {
  if (!hasRole(by, ['administrator'])) throw new NotYours('not-your-role');
};

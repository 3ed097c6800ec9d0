import type { Sha256 } from '../journal/entry.ts';
import { type Moment, NotAllowed } from '../journal/moment.ts';
import type { RouteName } from '../journal/step.ts';
import { stepKey } from '../journal/step.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent, Holder } from './events.ts';
import type { AccountRules } from './rules.ts';

export type Registration = {
  readonly holder: Exclude<Holder, 'staff'>;
  readonly profile: Sha256;
  readonly route: RouteName;
};

/** Đăng ký tài khoản (TH-8.1, TTH-10.1): what was declared is declared true (10.1c); a business goes to the office that issues its account where there is one (TTH-9.1). */
export const register = (
  account: AccountState,
  { holder, profile, route }: Registration,
  _moment: Moment,
  rules: AccountRules,
): AccountEvent[] => {
  if (account.stage !== 'nothing') throw new NotAllowed('username-taken');
  if (holder === 'business' && rules.profile.accounts.is.businessAccountsBy !== null)
    throw new NotAllowed('business-accounts-elsewhere');

  return [{ type: 'AccountRegistered', holder, profile, declaredTrue: true, route }];
};

/** An account already in use before its journal (TH-8.3): the journal begins where it stands, its first steps taken. */
export const takeOverAccount = (
  account: AccountState,
  { holder, profile, route }: { holder: Holder; profile: Sha256; route: RouteName },
): AccountEvent[] => {
  if (account.stage !== 'nothing') return [];
  return [
    { type: 'AccountTakenOver', holder, profile, route },
    { type: 'StepClosed', key: stepKey('confirm', 1), outcome: 'approved' },
  ];
};

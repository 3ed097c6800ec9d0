import { stepKey } from '../journal/step.ts';
import { type Instant, isPast } from '../time/instant.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { confirmBy } from './limits.ts';
import type { AccountRules } from './rules.ts';

/** Xóa tài khoản not confirmed in time, with what it holds (TTH-10.3b); nothing where it was, or where the limit still runs. */
export const lapse = (account: AccountState, now: Instant, rules: AccountRules): AccountEvent[] => {
  if (account.stage !== 'unconfirmed' || !isPast(now, confirmBy(account.registered.at, rules))) return [];
  return [
    { type: 'AccountDeleted' },
    { type: 'ContentErased', sha256: account.profile },
    { type: 'StepClosed', key: stepKey('confirm', account.registered.entry), outcome: 'over' },
  ];
};

import { type Moment, NotAllowed } from '../journal/moment.ts';
import { stepKey } from '../journal/step.ts';
import { isPast } from '../time/instant.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { confirmBy } from './limits.ts';
import type { AccountRules } from './rules.ts';

/** Xác thực tài khoản by the code sent to the e-mail or telephone given (TTH-10.1a), within the seven days of TTH-10.3b. */
export const confirm = (
  account: AccountState,
  by: 'email' | 'phone',
  { at }: Moment,
  rules: AccountRules,
): AccountEvent[] => {
  if (account.stage !== 'unconfirmed') throw new NotAllowed('already-confirmed');
  if (isPast(at, confirmBy(account.registered.at, rules))) throw new NotAllowed('confirmed-too-late');

  return [
    { type: 'AccountConfirmed', by },
    { type: 'StepClosed', key: stepKey('confirm', account.registered.entry), outcome: 'confirmed' },
  ];
};

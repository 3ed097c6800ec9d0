import { hasRole, type Moment, NotYours } from '../journal/moment.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { ISSUERS } from './steps.ts';
import { begun, inUse } from './take-step.ts';

/** Cấp lại mật khẩu to who lost it (TH-20.2): at the counter, the identity checked; staff's by the administrator; never one's own. */
export const issuePassword = (account: AccountState, { by }: Moment): AccountEvent[] => {
  const { id, holder } = begun(account);
  if (!hasRole(by, holder === 'staff' ? ['administrator'] : ISSUERS)) throw new NotYours('not-your-role');
  if (id === by.id) throw new NotYours('not-your-own-account');
  inUse(account);
  return [{ type: 'IdentityChecked', by: 'counter' }, { type: 'PasswordIssued' }];
};

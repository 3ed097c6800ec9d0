import type { Moment } from '../journal/moment.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { inUse, mustBeOwn } from './take-step.ts';

/** Đổi mật khẩu (TH-20.2): the journal notes that it was, never what it is. */
export const changePassword = (account: AccountState, { by }: Moment): AccountEvent[] => {
  mustBeOwn(account, by);
  inUse(account);
  return [{ type: 'PasswordChanged' }];
};

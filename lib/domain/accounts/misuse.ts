import type { Sha256 } from '../journal/entry.ts';
import { type Moment, NotAllowed } from '../journal/moment.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { inUse, mustApprove, mustBeOwn } from './take-step.ts';

/** Báo tài khoản, chữ ký số bị người khác dùng (TH-22.4, BH-22.3): stands in the approvers' queue until handled. */
export const reportMisuse = (account: AccountState, text: Sha256, { by }: Moment): AccountEvent[] => {
  mustBeOwn(account, by);
  if (inUse(account).misuse !== null) throw new NotAllowed('misuse-already-reported');
  return [{ type: 'MisuseReported', text }];
};

/** What was done about it. Suspending the account handles it too. */
export const handleMisuse = (account: AccountState, text: Sha256, { by }: Moment): AccountEvent[] => {
  mustApprove(account, by);
  if (inUse(account).misuse === null) throw new NotAllowed('account-changed');
  return [{ type: 'MisuseHandled', text }];
};

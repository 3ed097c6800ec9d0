import type { Sha256 } from '../journal/entry.ts';
import { type Actor, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import { closing, openSteps } from '../journal/step.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { begun, inUse, mustApprove } from './take-step.ts';

/** Tạm dừng (TTH-10.3a): by the holder, or by an approver with a reason (TH-22.4). */
export const suspend = (account: AccountState, text: Sha256 | null, { by }: Moment): AccountEvent[] => {
  mustBeOwnOrApprover(account, text, by);
  if (inUse(account).stage === 'suspended') throw new NotAllowed('account-suspended');
  return [{ type: 'AccountSuspended', text }];
};

/** Hủy (TTH-10.3a): by the holder, or revoked by an approver with a reason; what was asked is over. */
export const cancel = (account: AccountState, text: Sha256 | null, { by }: Moment): AccountEvent[] => {
  mustBeOwnOrApprover(account, text, by);
  inUse(account);
  return [{ type: 'AccountCancelled', text }, ...openSteps(account).map((step) => closing(step, 'over'))];
};

const mustBeOwnOrApprover = (account: AccountState, text: Sha256 | null, by: Actor): void => {
  if (begun(account).id === by.id) {
    // A staff account is issued and revoked by the unit that manages them (TH-2.2).
    if (begun(account).holder === 'staff') throw new NotYours('not-your-own-account');
    return;
  }
  mustApprove(account, by);
  if (text === null) throw new NotAllowed('reason-needed');
};

import type { Sha256 } from '../journal/entry.ts';
import { type Moment, NotAllowed } from '../journal/moment.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { inUse, mustBeOwn, stepSeen } from './take-step.ts';

/**
 * Yêu cầu bổ sung, sửa thông tin (TTH-10.1b, 10.2c): what is wrong, in words. The step stays open; its limit runs again from when
 * what was asked for is there, for it counts from the day all that is needed is there (ngày cung cấp đủ thông tin).
 */
export const askMore = (account: AccountState, seen: string | null, text: Sha256, { by }: Moment): AccountEvent[] => {
  const step = stepSeen(account, seen, by);
  if (step.step === 'review' && inUse(account).pending?.what !== 'change') throw new NotAllowed('nothing-to-correct');
  return [{ type: 'AccountMoreAsked', text }];
};

/** Sửa thông tin đã khai: by the holder, who cannot sign in yet, once the office has said what is wrong. */
export const correctData = (account: AccountState, profile: Sha256, { by }: Moment): AccountEvent[] => {
  mustBeOwn(account, by);
  if (account.stage !== 'waiting-approval') throw new NotAllowed('account-not-at-this-stage');
  if (account.more === null) throw new NotAllowed('nothing-to-correct');
  return [{ type: 'AccountDataCorrected', profile }];
};

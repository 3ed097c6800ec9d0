import { type Moment, NotAllowed } from '../journal/moment.ts';
import type { AccountState } from './account.ts';
import type { ActOn } from './acts.ts';
import type { AccountEvent } from './events.ts';
import { issuePassword } from './issue-password.ts';
import { approve, reject } from './judge.ts';
import { handleMisuse } from './misuse.ts';
import { cancel, suspend } from './suspend.ts';

/** Quyết định trên tài khoản (B2, B4, B5, B6, TTH-10, TH-20.2): one act of an approver, by its word. */
export const actOn = (account: AccountState, { act, seen, text }: ActOn, moment: Moment): AccountEvent[] => {
  if (act === 'approve') return approve(account, seen, moment);
  if (act === 'issue-password') return issuePassword(account, moment);
  if (text === null) throw new NotAllowed('reason-needed');
  switch (act) {
    case 'reject':
      return reject(account, seen, text, moment);
    case 'suspend':
      return suspend(account, text, moment);
    case 'cancel':
      return cancel(account, text, moment);
    case 'handle-misuse':
      return handleMisuse(account, text, moment);
    default:
      return act satisfies never;
  }
};

import { type Moment, NotAllowed } from '../journal/moment.ts';
import { recordAbsence } from './absence.ts';
import type { AccountState } from './account.ts';
import type { ActOn } from './acts.ts';
import { askMore } from './ask-more.ts';
import type { AccountEvent } from './events.ts';
import { issuePassword } from './issue-password.ts';
import { approve, reject } from './judge.ts';
import { handleMisuse } from './misuse.ts';
import { giveIdentifier, revokeRole } from './staff-data.ts';
import { cancel, suspend } from './suspend.ts';
import { mustApprove } from './take-step.ts';

/** Quyết định trên tài khoản (B2, B4, B5, B6, TTH-10, TH-20.2): one act of an approver, by its word. */
export const actOn = (account: AccountState, asked: ActOn, moment: Moment): AccountEvent[] => {
  const { act, seen, text, role, data, absence } = asked;
  if (act === 'approve') return approve(account, seen, moment);
  if (act === 'issue-password') return issuePassword(account, moment);
  if (act === 'give-identifier') return giveIdentifier(account, said(data), moment);
  if (act === 'record-absence') {
    mustApprove(account, moment.by);
    return recordAbsence(account, said(absence), moment);
  }
  if (text === null) throw new NotAllowed('reason-needed');
  switch (act) {
    case 'reject':
      return reject(account, seen, text, moment);
    case 'ask-more':
      return askMore(account, seen, text, moment);
    case 'suspend':
      return suspend(account, text, moment);
    case 'cancel':
      return cancel(account, text, moment);
    case 'handle-misuse':
      return handleMisuse(account, text, moment);
    case 'revoke-role':
      return revokeRole(account, { role: said(role), data: said(data), text }, moment);
    default:
      return act satisfies never;
  }
};

/** What an act cannot do without. */
const said = <T>(it: T | undefined): T => {
  if (it === undefined) throw new Error('an act on an account without what it brings');
  return it;
};

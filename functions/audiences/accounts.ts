import { cancelAccount } from '../http/cancel-account.ts';
import { changeAccount } from '../http/change-account.ts';
import { changePassword } from '../http/change-password.ts';
import { decideAccount } from '../http/decide-account.ts';
import { getAccount } from '../http/get-account.ts';
import { getDeskAccount } from '../http/get-desk-account.ts';
import { issueAccount } from '../http/issue-account.ts';
import { issuePassword } from '../http/issue-password.ts';
import { issueStaffAccount } from '../http/issue-staff-account.ts';
import { listDeskAccounts } from '../http/list-desk-accounts.ts';
import { reactivateAccount } from '../http/reactivate-account.ts';
import { receiveMessage } from '../http/receive-message.ts';
import { registerAccount } from '../http/register-account.ts';
import { reportMisuseOfAccount } from '../http/report-misuse.ts';
import { sendAccountCode } from '../http/send-account-code.ts';
import { signOut } from '../http/sign-out.ts';
import { stepUp } from '../http/step-up.ts';
import { suspendAccount } from '../http/suspend-account.ts';
import { verifyAccount } from '../http/verify-account.ts';
import type { Operation } from '../operation.ts';

/** Accounts (B1–B11, TTH-9, TTH-10): registering and what a holder asks; approving and issuing; signing out, which is written beside the account. Whatever sends a message at once stands here too, so that only one function of the API holds the clients of the post. */
export const accountOperations: readonly Operation[] = [
  cancelAccount,
  changeAccount,
  changePassword,
  decideAccount,
  getAccount,
  getDeskAccount,
  issueAccount,
  issuePassword,
  issueStaffAccount,
  listDeskAccounts,
  reactivateAccount,
  receiveMessage,
  registerAccount,
  reportMisuseOfAccount,
  sendAccountCode,
  signOut,
  stepUp,
  suspendAccount,
  verifyAccount,
];

import { accountStanding } from '../http/accounts/account-standing.ts';
import { actOnStaffAccount } from '../http/accounts/act-on-staff-account.ts';
import { askNewPassword } from '../http/accounts/ask-new-password.ts';
import { cancelAccount } from '../http/accounts/cancel-account.ts';
import { changeAccount } from '../http/accounts/change-account.ts';
import { changePassword } from '../http/accounts/change-password.ts';
import { checkIdentity } from '../http/accounts/check-identity.ts';
import { correctAccount } from '../http/accounts/correct-account.ts';
import { decideAccount } from '../http/accounts/decide-account.ts';
import { decideStaffAccount } from '../http/accounts/decide-staff-account.ts';
import { endAbsence } from '../http/accounts/end-absence.ts';
import { getAccount } from '../http/accounts/get-account.ts';
import { getDeskAccount } from '../http/accounts/get-desk-account.ts';
import { issueAccount } from '../http/accounts/issue-account.ts';
import { issuePassword } from '../http/accounts/issue-password.ts';
import { issueStaffAccount } from '../http/accounts/issue-staff-account.ts';
import { listAbsences } from '../http/accounts/list-absences.ts';
import { listDeskAccounts } from '../http/accounts/list-desk-accounts.ts';
import { listStaffProposals } from '../http/accounts/list-staff-proposals.ts';
import { reactivateAccount } from '../http/accounts/reactivate-account.ts';
import { recordAbsence } from '../http/accounts/record-absence.ts';
import { registerAccount } from '../http/accounts/register-account.ts';
import { releaseNumber } from '../http/accounts/release-number.ts';
import { reportMisuseOfAccount } from '../http/accounts/report-misuse.ts';
import { sendAccountCode } from '../http/accounts/send-account-code.ts';
import { sendContactCode } from '../http/accounts/send-contact-code.ts';
import { sendIssueCode } from '../http/accounts/send-issue-code.ts';
import { sendRecordCode } from '../http/accounts/send-record-code.ts';
import { setNewPassword } from '../http/accounts/set-new-password.ts';
import { suspendAccount } from '../http/accounts/suspend-account.ts';
import { verifyAccount } from '../http/accounts/verify-account.ts';
import { stepUp } from '../http/dossiers/step-up.ts';
import { receiveMessage } from '../http/messages/receive-message.ts';
import { linkNationalLogin } from '../http/sign-in/link-national-login.ts';
import { signOut } from '../http/sign-in/sign-out.ts';
import type { Operation } from '../wire/operation.ts';

/** Accounts (B1–B11, TTH-9, TTH-10): registering and what a holder asks; approving and issuing; signing out, which is written beside the account. Whatever sends a message at once stands here too, so that only one function of the API holds the clients of the post. */
export const accountOperations: readonly Operation[] = [
  accountStanding,
  actOnStaffAccount,
  askNewPassword,
  cancelAccount,
  changeAccount,
  changePassword,
  checkIdentity,
  correctAccount,
  decideAccount,
  decideStaffAccount,
  endAbsence,
  listAbsences,
  recordAbsence,
  getAccount,
  getDeskAccount,
  issueAccount,
  issuePassword,
  issueStaffAccount,
  linkNationalLogin,
  listDeskAccounts,
  listStaffProposals,
  reactivateAccount,
  receiveMessage,
  registerAccount,
  releaseNumber,
  reportMisuseOfAccount,
  sendAccountCode,
  sendContactCode,
  sendRecordCode,
  sendIssueCode,
  setNewPassword,
  signOut,
  stepUp,
  suspendAccount,
  verifyAccount,
];

import type { Operation } from '../operation.ts';
import { addFile } from './add-file.ts';
import { callTicket } from './call-ticket.ts';
import { cancelAccount } from './cancel-account.ts';
import { changeAccount } from './change-account.ts';
import { changeDossier } from './change-dossier.ts';
import { changePassword } from './change-password.ts';
import { closeTicket } from './close-ticket.ts';
import { counterIntake } from './counter-intake.ts';
import { createDraft } from './create-draft.ts';
import { decideAccount } from './decide-account.ts';
import { decideCalendar } from './decide-calendar.ts';
import { decideDossier } from './decide-dossier.ts';
import { decideFeedback } from './decide-feedback.ts';
import { enterFeedback } from './enter-feedback.ts';
import { eraseDossier } from './erase-dossier.ts';
import { fileArrival } from './file-arrival.ts';
import { findDocuments } from './find-documents.ts';
import { getAccount } from './get-account.ts';
import { getCalendar } from './get-calendar.ts';
import { getDeskAccount } from './get-desk-account.ts';
import { getDeskDossier } from './get-desk-dossier.ts';
import { getDeskFeedback } from './get-desk-feedback.ts';
import { getDeskFile } from './get-desk-file.ts';
import { getDeskSlip } from './get-desk-slip.ts';
import { getFeedbackStatus } from './get-feedback-status.ts';
import { getJournal } from './get-journal.ts';
import { getMe } from './get-me.ts';
import { getMyDossier } from './get-my-dossier.ts';
import { getMyFile } from './get-my-file.ts';
import { getMySlip } from './get-my-slip.ts';
import { getOutgoingBook } from './get-outgoing-book.ts';
import { getProcedure } from './get-procedure.ts';
import { getRegisterBook, printRegisterBook } from './get-register-book.ts';
import { getTicketFigures } from './get-ticket-figures.ts';
import { intakeLimit } from './intake-limit.ts';
import { issueAccount } from './issue-account.ts';
import { issuePassword } from './issue-password.ts';
import { issueStaffAccount } from './issue-staff-account.ts';
import { linkDossier } from './link-dossier.ts';
import { listAgencies } from './list-agencies.ts';
import { listDeclarations } from './list-declarations.ts';
import { listDesk } from './list-desk.ts';
import { listDeskAccounts } from './list-desk-accounts.ts';
import { listDeskFeedback } from './list-desk-feedback.ts';
import { listDocuments } from './list-documents.ts';
import { listMyDossiers } from './list-my-dossiers.ts';
import { listMyFeedback } from './list-my-feedback.ts';
import { listNotices } from './list-notices.ts';
import { listProcedures } from './list-procedures.ts';
import { lookUp } from './look-up.ts';
import { rateFeedback } from './rate-feedback.ts';
import { reactivateAccount } from './reactivate-account.ts';
import { receiveMessage } from './receive-message.ts';
import { registerAccount } from './register-account.ts';
import { removeFile } from './remove-file.ts';
import { reportMisuseOfAccount } from './report-misuse.ts';
import { resultLimit } from './result-limit.ts';
import { reuseDocument } from './reuse-document.ts';
import { saveForm } from './save-form.ts';
import { sendAccountCode } from './send-account-code.ts';
import { sendFeedback } from './send-feedback.ts';
import { signIn } from './sign-in.ts';
import { startChange } from './start-change.ts';
import { stepUp } from './step-up.ts';
import { submitDossier } from './submit-dossier.ts';
import { supplementDossier } from './supplement-dossier.ts';
import { suspendAccount } from './suspend-account.ts';
import { takeTicket } from './take-ticket.ts';
import { verifyAccount } from './verify-account.ts';
import { withdrawDossier } from './withdraw-dossier.ts';

/** For anyone. */
const forAnyone = [
  receiveMessage,
  takeTicket,
  sendFeedback,
  rateFeedback,
  getFeedbackStatus,
  getCalendar,
  getProcedure,
  intakeLimit,
  listAgencies,
  listProcedures,
  lookUp,
  resultLimit,
  signIn,
];

/** For the applicant, signed in. */
const forApplicants = [
  startChange,
  changeDossier,
  listDocuments,
  reuseDocument,
  listMyFeedback,
  addFile,
  createDraft,
  fileArrival,
  getMe,
  getMyDossier,
  getMyFile,
  getMySlip,
  listMyDossiers,
  listNotices,
  removeFile,
  saveForm,
  submitDossier,
  supplementDossier,
  withdrawDossier,
];

/** For staff, signed in with a role in a unit. */
const forStaff = [
  getRegisterBook,
  printRegisterBook,
  getOutgoingBook,
  findDocuments,
  linkDossier,
  getTicketFigures,
  closeTicket,
  callTicket,
  listDeskFeedback,
  getDeskFeedback,
  enterFeedback,
  decideFeedback,
  counterIntake,
  decideCalendar,
  decideDossier,
  eraseDossier,
  getDeskDossier,
  getDeskFile,
  getDeskSlip,
  getJournal,
  listDeclarations,
  listDesk,
];

/** Accounts (B1–B11, TTH-9, TTH-10): registering and what a holder asks; approving and issuing. */
const ofAccounts = [
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
  registerAccount,
  reportMisuseOfAccount,
  sendAccountCode,
  stepUp,
  suspendAccount,
  verifyAccount,
];

/** Every operation of the HTTP contract. */
export const operations: readonly Operation[] = [...forAnyone, ...forApplicants, ...forStaff, ...ofAccounts];

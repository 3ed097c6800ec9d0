import { getMe } from '../http/accounts/get-me.ts';
import { changeDossier } from '../http/dossiers/change-dossier.ts';
import { createDraft } from '../http/dossiers/create-draft.ts';
import { getMyDossier } from '../http/dossiers/get-my-dossier.ts';
import { keepIntake } from '../http/dossiers/keep-intake.ts';
import { listMyDossiers } from '../http/dossiers/list-my-dossiers.ts';
import { saveForm } from '../http/dossiers/save-form.ts';
import { startChange } from '../http/dossiers/start-change.ts';
import { submitDossier } from '../http/dossiers/submit-dossier.ts';
import { supplementDossier } from '../http/dossiers/supplement-dossier.ts';
import { withdrawDossier } from '../http/dossiers/withdraw-dossier.ts';
import { listMyFeedback } from '../http/feedback/list-my-feedback.ts';
import { listLooks } from '../http/looks/list-looks.ts';
import { listStoreLooks } from '../http/looks/list-store-looks.ts';
import { listNotices } from '../http/messages/list-notices.ts';
import { listDocuments } from '../http/papers/list-documents.ts';
import { beginPayment } from '../http/payments/begin-payment.ts';
import type { Operation } from '../wire/operation.ts';

/** For the applicant, signed in. */
export const applicantOperations: readonly Operation[] = [
  beginPayment,
  changeDossier,
  createDraft,
  getMe,
  getMyDossier,
  keepIntake,
  listDocuments,
  listLooks,
  listMyDossiers,
  listMyFeedback,
  listNotices,
  listStoreLooks,
  saveForm,
  startChange,
  submitDossier,
  supplementDossier,
  withdrawDossier,
];

import { changeDossier } from '../http/change-dossier.ts';
import { createDraft } from '../http/create-draft.ts';
import { getMe } from '../http/get-me.ts';
import { getMyDossier } from '../http/get-my-dossier.ts';
import { listDocuments } from '../http/list-documents.ts';
import { listMyDossiers } from '../http/list-my-dossiers.ts';
import { listMyFeedback } from '../http/list-my-feedback.ts';
import { listNotices } from '../http/list-notices.ts';
import { saveForm } from '../http/save-form.ts';
import { startChange } from '../http/start-change.ts';
import { submitDossier } from '../http/submit-dossier.ts';
import { supplementDossier } from '../http/supplement-dossier.ts';
import { withdrawDossier } from '../http/withdraw-dossier.ts';
import type { Operation } from '../operation.ts';

/** For the applicant, signed in. */
export const applicantOperations: readonly Operation[] = [
  changeDossier,
  createDraft,
  getMe,
  getMyDossier,
  listDocuments,
  listMyDossiers,
  listMyFeedback,
  listNotices,
  saveForm,
  startChange,
  submitDossier,
  supplementDossier,
  withdrawDossier,
];

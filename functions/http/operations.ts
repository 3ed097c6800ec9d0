import type { Operation } from '../operation.ts';
import { addFile } from './add-file.ts';
import { counterIntake } from './counter-intake.ts';
import { createDraft } from './create-draft.ts';
import { decideCalendar } from './decide-calendar.ts';
import { decideDossier } from './decide-dossier.ts';
import { fileArrival } from './file-arrival.ts';
import { getCalendar } from './get-calendar.ts';
import { getDeskDossier } from './get-desk-dossier.ts';
import { getDeskFile } from './get-desk-file.ts';
import { getDeskSlip } from './get-desk-slip.ts';
import { getJournal } from './get-journal.ts';
import { getMe } from './get-me.ts';
import { getMyDossier } from './get-my-dossier.ts';
import { getMyFile } from './get-my-file.ts';
import { getMySlip } from './get-my-slip.ts';
import { getProcedure } from './get-procedure.ts';
import { intakeLimit } from './intake-limit.ts';
import { listAgencies } from './list-agencies.ts';
import { listDeclarations } from './list-declarations.ts';
import { listDesk } from './list-desk.ts';
import { listMyDossiers } from './list-my-dossiers.ts';
import { listNotices } from './list-notices.ts';
import { listProcedures } from './list-procedures.ts';
import { lookUp } from './look-up.ts';
import { removeFile } from './remove-file.ts';
import { resultLimit } from './result-limit.ts';
import { saveForm } from './save-form.ts';
import { signIn } from './sign-in.ts';
import { submitDossier } from './submit-dossier.ts';
import { supplementDossier } from './supplement-dossier.ts';
import { withdrawDossier } from './withdraw-dossier.ts';

/** For anyone. */
const forAnyone = [getCalendar, getProcedure, intakeLimit, listAgencies, listProcedures, lookUp, resultLimit, signIn];

/** For the applicant, signed in. */
const forApplicants = [
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
  counterIntake,
  decideCalendar,
  decideDossier,
  getDeskDossier,
  getDeskFile,
  getDeskSlip,
  getJournal,
  listDeclarations,
  listDesk,
];

/** Every operation of the HTTP contract. */
export const operations: readonly Operation[] = [...forAnyone, ...forApplicants, ...forStaff];

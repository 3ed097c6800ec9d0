import type { Operation } from '../operation.ts';
import { addFile } from './add-file.ts';
import { createDraft } from './create-draft.ts';
import { fileArrival } from './file-arrival.ts';
import { getCalendar } from './get-calendar.ts';
import { getMe } from './get-me.ts';
import { getProcedure } from './get-procedure.ts';
import { intakeLimit } from './intake-limit.ts';
import { listAgencies } from './list-agencies.ts';
import { listNotices } from './list-notices.ts';
import { listProcedures } from './list-procedures.ts';
import { removeFile } from './remove-file.ts';
import { resultLimit } from './result-limit.ts';
import { saveForm } from './save-form.ts';
import { signIn } from './sign-in.ts';

/** Every operation of the HTTP contract: for anyone, for the applicant, for staff. */
export const operations: readonly Operation[] = [
  getCalendar,
  getProcedure,
  intakeLimit,
  listAgencies,
  listProcedures,
  resultLimit,
  signIn,

  addFile,
  createDraft,
  fileArrival,
  getMe,
  listNotices,
  removeFile,
  saveForm,
];

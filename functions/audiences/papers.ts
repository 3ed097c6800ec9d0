import { addFile } from '../http/papers/add-file.ts';
import { discardDraft } from '../http/papers/discard-draft.ts';
import { fileArrival } from '../http/papers/file-arrival.ts';
import { getDeskFile } from '../http/papers/get-desk-file.ts';
import { getMyFile } from '../http/papers/get-my-file.ts';
import { removeFile } from '../http/papers/remove-file.ts';
import { reuseDocument } from '../http/papers/reuse-document.ts';
import type { Operation } from '../wire/operation.ts';

/** Papers, of applicants and for staff: what touches the bucket. */
export const paperOperations: readonly Operation[] = [
  addFile,
  discardDraft,
  fileArrival,
  getDeskFile,
  getMyFile,
  removeFile,
  reuseDocument,
];

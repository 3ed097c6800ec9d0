import { addFile } from '../http/add-file.ts';
import { fileArrival } from '../http/file-arrival.ts';
import { getDeskFile } from '../http/get-desk-file.ts';
import { getMyFile } from '../http/get-my-file.ts';
import { removeFile } from '../http/remove-file.ts';
import { reuseDocument } from '../http/reuse-document.ts';
import type { Operation } from '../operation.ts';

/** Papers, of applicants and for staff: what touches the bucket. */
export const paperOperations: readonly Operation[] = [
  addFile,
  fileArrival,
  getDeskFile,
  getMyFile,
  removeFile,
  reuseDocument,
];
